/** Every shell, Python and JavaScript block of docs/api/README.md works when pasted, and prints what the page says. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { ERROR_CODES } from "../../server/src/errors.ts";
import { type CodeBlock, codeBlocks, printsPattern } from "../support/code-blocks.ts";
import { textOf } from "../support/project-files.ts";
import { runPython } from "../support/python.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const ADDRESS = "http://127.0.0.1:4000";
const page = textOf("docs/api/README.md");
const blocks = codeBlocks(page);

let server: TestServer;
let folder = "";

beforeAll(async () => {
  server = await startTestServer(inject("database"));
  // The first run of all fetches packages; no single test should wait for that.
  await runPython(["--version"]);
});
afterAll(() => server.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "factor-atlas-pasted-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = promisify(execFile);
const started = async (program: string, args: readonly string[]): Promise<string> =>
  (await run(program, [...args], { cwd: folder })).stdout;

const WAYS: Readonly<Record<string, (file: string) => Promise<string>>> = {
  sh: (file) => started("bash", ["-euo", "pipefail", file]),
  python: (file) => runPython([file], folder),
  js: (file) => started(process.execPath, ["--input-type=module", "--eval", `await import(${JSON.stringify(file)})`]),
};

/** Runs a block in an empty folder, with nothing changed but the address. */
const paste = async ({ language, code }: CodeBlock): Promise<string> => {
  const file = join(folder, `pasted.${language === "js" ? "mjs" : language}`);
  await writeFile(file, code.replaceAll(ADDRESS, server.url));
  return (await WAYS[language]?.(file)) ?? "";
};

describe("what the page shows for the terminal, Python and JavaScript", () => {
  const runnable = blocks.filter(({ language }) => language in WAYS);

  test("is found, in each language", () => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect([...languages].sort()).toEqual(["js", "python", "r", "sh"]);
    expect(runnable.every(({ code }) => code.includes(ADDRESS))).toBe(true);
  });

  test.each(runnable)("$title ($language) works as it stands", async (block) => {
    const printed = await paste(block);
    if (block.prints !== null) expect(printed.trim()).toMatch(printsPattern(block.prints));
  });
});

test("every loop through a list has at most twenty lines", () => {
  const loops = blocks.filter(({ title }) => title.startsWith("Read a list to its end"));
  expect(loops.map(({ language }) => language)).toEqual(["python", "js", "r"]);
  for (const { code } of loops) expect(code.trim().split("\n").length).toBeLessThanOrEqual(20);
});

test("the table of errors has every code of the closed list, and no other", () => {
  const codes = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code);
  expect([...codes].sort()).toEqual([...ERROR_CODES].sort());
});

test("every question of the table leads to the example that answers it", () => {
  const rows = [...page.matchAll(/^\| (\d+) \| .* \| .*?\[(\d\d)\]/gm)];
  for (const [, number, example] of rows) if (number !== "14") expect(example).toBe(number?.padStart(2, "0"));
  expect(rows.length).toBeGreaterThan(15);
});
