/** Keeps what is prepared once (jars, program, class archive) in one folder, safely between processes. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { launchError } from "../launch-error.ts";

// A scratch folder this young may belong to a process that another machine or container runs.
const ABANDONED_AFTER_MS = 10 * 60_000;

/** Whether a process with this id runs. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

const SCRATCH = /^scratch-([a-z]+)\.(\d+)\.\w+$/;

const scratchFolders = (cacheDir: string, purpose?: string): readonly Readonly<{ path: string; pid: number }>[] =>
  readdirSync(cacheDir).flatMap((name) => {
    const [, found, pid] = SCRATCH.exec(name) ?? [];
    if (found === undefined || (purpose !== undefined && found !== purpose)) return [];
    return [{ path: join(cacheDir, name), pid: Number(pid) }];
  });

/** Makes the folder if needed and clears what processes that died half way left in it. Raises CACHE_NOT_WRITABLE. */
export const openCache = (cacheDir: string): void => {
  try {
    mkdirSync(cacheDir, { recursive: true });
    for (const { path, pid } of scratchFolders(cacheDir)) {
      const isOld = Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER_MS;
      if (isOld && !isAlive(pid)) rmSync(path, { recursive: true, force: true });
    }
  } catch (cause) {
    throw launchError("CACHE_NOT_WRITABLE", {
      message: `The folder ${cacheDir}, which keeps the downloaded Neo4j, cannot be written.`,
      hint: "Give this user the right to write there, or set NEO4J_URI to a Neo4j that already runs.",
      details: { cacheDir },
      cause,
    });
  }
};

/** A new empty folder for work that may be interrupted; `purpose` is one lower-case word. */
export const scratchFolder = (cacheDir: string, purpose: string): string =>
  mkdtempSync(join(cacheDir, `scratch-${purpose}.${process.pid}.`));

/** Whether a living process, this one included, works on `purpose` in this cache. */
export const isUnderWay = (cacheDir: string, purpose: string): boolean =>
  scratchFolders(cacheDir, purpose).some(({ pid }) => isAlive(pid));

/** Puts a finished file or folder in its place in one step; what stood there before is replaced. */
export const moveIntoPlace = (finished: string, place: string): void => {
  try {
    renameSync(finished, place);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!["ENOTEMPTY", "EEXIST"].includes(code)) throw error;
    // A folder cannot be renamed over one that holds files: the old one is spoilt or the same, so it makes way.
    rmSync(place, { recursive: true, force: true });
    renameSync(finished, place);
  }
};
