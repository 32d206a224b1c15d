/** The data folder and its password, kept from everyone but their owner. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { databaseHome, ensurePassword, prepareHome, readPassword } from "./data-folder.ts";

let dataDir: string;
let home: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "factor-atlas-data-"));
  home = databaseHome(dataDir);
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const rights = (file: string): string => (statSync(file).mode & 0o777).toString(8);

test("the folder and the files in it are their owner's alone", () => {
  prepareHome(home, { "neo4j.conf": "a=b\n" });
  ensurePassword(home);
  expect(rights(home)).toBe("700");
  expect(rights(join(home, "password"))).toBe("600");
  expect(rights(join(home, "conf/neo4j.conf"))).toBe("600");
});

test("a folder that was open to others is closed", () => {
  mkdirSync(home, { mode: 0o755 });
  prepareHome(home, {});
  expect(rights(home)).toBe("700");
});

test("the password is made once and kept", () => {
  prepareHome(home, {});
  expect(readPassword(home)).toBeUndefined();
  const first = ensurePassword(home);
  expect(first).toMatch(/^[0-9a-f]{48}$/);
  expect(ensurePassword(home)).toBe(first);
});

test("an empty password file is replaced", () => {
  prepareHome(home, {});
  writeFileSync(join(home, "password"), "\n");
  expect(ensurePassword(home)).toBe(readFileSync(join(home, "password"), "utf8").trim());
  expect(readPassword(home)).toMatch(/^[0-9a-f]{48}$/);
});

test("a data folder that is a file cannot be written, and DATA_DIR is named", () => {
  writeFileSync(home, "not a folder");
  expect(() => prepareHome(home, {})).toThrow(
    expect.objectContaining({
      code: "BAD_USER_INPUT",
      message: `The data folder ${home} cannot be written.`,
      details: { reason: "DATA_DIR_NOT_WRITABLE", setting: "DATA_DIR", home },
    }),
  );
});
