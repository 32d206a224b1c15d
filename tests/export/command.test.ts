/** `npm run export`, run as a user would. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { startProgram } from "../support/program.ts";
import { fetchBytes, type ServedExports, serveExports } from "./serve-export.ts";

let served: ServedExports;
beforeAll(async () => {
  served = await serveExports(inject("database"));
});
afterAll(() => served.stop());

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "factor-atlas-export-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const runExport = (...args: readonly string[]) => runExportWith({}, ...args);

const runExportWith = async (more: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const { uri, user, password, database } = inject("database");
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const program = startProgram("export.mjs", args, { ...settings, DATA_DIR: folder, ...more });
  return { code: await program.ended, said: program.said() };
};

test.each([
  ["json", undefined, []],
  ["graphml", { certainties: ["STATED"] }, []],
  ["csv", { regions: ["europe"] }, ["bom"]],
])("writes %s of %j as the server gives it, and says what is in it", async (format, filter, choices) => {
  const out = join(folder, "out file");
  const asked = filter ? ["--filter", JSON.stringify(filter)] : [];
  const { code, said } = await runExport(
    "--format",
    format,
    "--out",
    out,
    ...asked,
    ...choices.map((own) => `--${own}`),
  );
  expect(said).toMatch(
    /Wrote .*out file: [\d.]+ [kM]B, \d+ factors, \d+ links, \d+ claims of \d+ sources; data version/,
  );
  expect(code).toBe(0);
  const expected = await fetchBytes(served.address(format, filter, choices.map((own) => `${own}=1`).join("&")));
  expect((await readFile(out)).equals(expected)).toBe(true);
  expect(await readdir(folder)).toEqual(["out file"]);
});

test.each([
  [["--format", "pdf"], "There is no export format"],
  [["--format", "json", "--filter", '{"certainties":["MAYBE"]}'], "certainties"],
  [["--format", "json", "--filter", '{"regions":["atlantis"]}'], "no group of this dataset"],
  [["--colour", "red"], "--colour"],
])("%j is refused in words, and the former file stays", async (args, words) => {
  const out = join(folder, "kept");
  await writeFile(out, "former");
  const { code, said } = await runExport(...args, "--out", out);
  expect(said).toContain(words);
  expect(code).toBe(2);
  expect(await readFile(out, "utf8")).toBe("former");
  expect(await readdir(folder)).toEqual(["kept"]);
});

test("a folder that is not there is named, and nothing is left behind", async () => {
  const { code, said } = await runExport("--format", "json", "--out", join(folder, "nowhere", "file.json"));
  expect(said).toContain("cannot be written (ENOENT)");
  expect(code).toBe(2);
  expect(await readdir(folder)).toEqual([]);
});

test("the file says where the server of the public address gives it too", async () => {
  const out = join(folder, "file.json");
  const { code } = await runExportWith({ PUBLIC_URL: "https://atlas.example.org/" }, "--format", "json", "--out", out);
  expect(code).toBe(0);
  expect(JSON.parse(await readFile(out, "utf8")).address).toBe("https://atlas.example.org/export/network.json");
});

test("help names every format and choice", async () => {
  const { code, said } = await runExport("--help");
  expect(code).toBe(0);
  for (const word of ["json", "csv", "graphml", "--filter", "--out", "--bom", "--raw", "--mixed"])
    expect(said).toContain(word);
});
