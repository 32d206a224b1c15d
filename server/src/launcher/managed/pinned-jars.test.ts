/** The lock of pinned jars, and how a folder differs from it. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { differences, isComplete, markComplete, parseLock, readPins } from "./pinned-jars.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "factor-atlas-jars-"));
  for (const name of ["a.jar", "b.jar"]) writeFileSync(join(folder, name), name.repeat(10));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pin = (name: string): Readonly<{ name: string; sha256: string }> => ({
  name,
  sha256: createHash("sha256").update(name.repeat(10)).digest("hex"),
});

test("the committed lock pins every jar of one Neo4j, each once", () => {
  const { jars, key } = readPins();
  expect(jars.length).toBe(156);
  expect(new Set(jars.map(({ name }) => name)).size).toBe(156);
  expect(jars.filter(({ name }) => /^neo4j-\d/.test(name))).toEqual([
    expect.objectContaining({ name: "neo4j-5.26.30.jar" }),
  ]);
  expect(key).toMatch(/^[0-9a-f]{12}$/);
});

test("a lock is read in its order, and other lines are passed over", () => {
  const hash = "0".repeat(64);
  expect(parseLock(`# note\n${hash}  b.jar\n${hash} *a.jar\n`).map(({ name }) => name)).toEqual(["b.jar", "a.jar"]);
});

test("a folder with exactly the pinned bytes has no differences", async () => {
  expect(await differences(folder, [pin("a.jar"), pin("b.jar")])).toEqual([]);
});

test("a missing and a changed jar are both named", async () => {
  writeFileSync(join(folder, "b.jar"), "something else");
  expect(await differences(folder, [pin("a.jar"), pin("b.jar"), pin("c.jar")])).toEqual([
    "changed b.jar",
    "missing c.jar",
  ]);
});

test("a folder is complete from its mark until a jar is cut off or gone", () => {
  expect(isComplete(folder)).toBe(false);
  markComplete(folder, [pin("a.jar"), pin("b.jar")]);
  expect(isComplete(folder)).toBe(true);
  truncateSync(join(folder, "b.jar"), 3);
  expect(isComplete(folder)).toBe(false);
  rmSync(join(folder, "b.jar"));
  expect(isComplete(folder)).toBe(false);
});
