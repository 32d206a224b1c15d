/** What dead processes leave in the cache, and how finished work is moved into place. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isUnderWay, moveIntoPlace, openCache, scratchFolder } from "./cache-folder.ts";

let cacheDir: string;
beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), "factor-atlas-cache-"));
});
afterEach(() => rmSync(cacheDir, { recursive: true }));

/** The id of a process that has ended. */
const endedProcess = (): number => spawnSync(process.execPath, ["--version"]).pid;

const leftBehind = (pid: number, isOld: boolean): string => {
  const path = join(cacheDir, `scratch-jars.${pid}.abcdef`);
  mkdirSync(path);
  if (isOld) utimesSync(path, 1, 1);
  return path;
};

test("what a dead process left long ago is cleared, and nothing else", () => {
  const dead = leftBehind(endedProcess(), true);
  const living = leftBehind(process.pid, true);
  const own = join(cacheDir, "jars-abc");
  mkdirSync(own);
  openCache(cacheDir);
  expect([dead, living, own].map((path) => existsSync(path))).toEqual([false, true, true]);
});

test("what a dead process left just now stays, for it may live on another machine", () => {
  const path = leftBehind(endedProcess(), false);
  openCache(cacheDir);
  expect(existsSync(path)).toBe(true);
});

test("work is under way while the process that does it lives", () => {
  expect(isUnderWay(cacheDir, "training")).toBe(false);
  const folder = scratchFolder(cacheDir, "training");
  expect(isUnderWay(cacheDir, "training")).toBe(true);
  expect(isUnderWay(cacheDir, "jars")).toBe(false);
  rmSync(folder, { recursive: true });
  expect(isUnderWay(cacheDir, "training")).toBe(false);
});

test("a finished folder replaces a spoilt one", () => {
  const [finished, place] = [join(cacheDir, "new"), join(cacheDir, "old")];
  for (const [folder, text] of [
    [finished, "good"],
    [place, "bad"],
  ] as const) {
    mkdirSync(folder);
    writeFileSync(join(folder, "a"), text);
  }
  moveIntoPlace(finished, place);
  expect(readFileSync(join(place, "a"), "utf8")).toBe("good");
});

test("a cache that cannot be written is told in one sentence", () => {
  const file = join(cacheDir, "file");
  writeFileSync(file, "");
  expect(() => openCache(join(file, "cache"))).toThrow(
    expect.objectContaining({ details: expect.objectContaining({ reason: "CACHE_NOT_WRITABLE" }) }),
  );
});
