/** The import command's words and exit codes, as far as no database is needed. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readConfig } from "../config.ts";
import { runImportCommand } from "./import-command.ts";
import { sampleFiles } from "./test-samples.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "factor-atlas-command-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const run = async (...args: readonly string[]) => {
  const lines: string[] = [];
  const code = await runImportCommand(args, readConfig({}, folder), (line) => lines.push(line));
  return { code, text: lines.join("\n") };
};

const save = async (files: ReturnType<typeof sampleFiles>): Promise<void> => {
  for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
};

test("a dry run tells counts and data version, and opens no database", async () => {
  await save(sampleFiles());
  const { code, text } = await run(folder, "--dry-run");
  expect(code).toBe(0);
  expect(text).toMatch(
    /^The dataset can be imported: 3 factors, 2 claims, 2 sources of 2 works, 2 links; data version [0-9a-f]{16}\.$/,
  );
});

test("a dataset with errors ends with 1 and a line for each, with file, line and column", async () => {
  await save(sampleFiles({ "claims.csv": null, "factors.csv": "id,kind\n" }));
  const { code, text } = await run(folder);
  expect(code).toBe(1);
  // No database was started for it.
  expect(await readdir(folder)).not.toContain(".atlas");
  expect(text).toContain("claims.csv: error: The file is missing.");
  expect(text).toContain("factors.csv:1:name: error: This column is missing.");
  expect(text).toContain("nothing was changed");
});

test("a file that is no zip ends with 1 and says so once", async () => {
  const path = join(folder, "study.csv");
  await writeFile(path, "id,name");
  const { code, text } = await run(path, "--dry-run");
  expect(code).toBe(1);
  expect(text).toMatch(/^zip: error: The file cannot be opened as a zip\./);
  expect(text).not.toContain("more of the same");
});

test("warnings are told and do not stop", async () => {
  await save(sampleFiles({ "vocabulary.csv": null }));
  const { code, text } = await run(folder, "--dry-run");
  expect(code).toBe(0);
  expect(text).toContain("claims.csv:2:region: warning: This wording has no group");
});

test("a wrong order ends with 2 and says how it goes", async () => {
  for (const args of [[], ["a", "b"], ["--fast", "a"], [join(folder, "gone")]]) {
    const { code, text } = await run(...args);
    expect(code).toBe(2);
    expect(text).toMatch(/npm run import|Name a folder/);
  }
});

test("help is given when asked for", async () => {
  const { code, text } = await run("--help");
  expect(code).toBe(0);
  expect(text).toContain("--dry-run");
});
