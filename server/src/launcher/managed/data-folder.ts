/** The folder a managed database lives in: made for its owner alone, with room on the disk and a password file. */
import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchError } from "../launch-error.ts";

/** Free bytes below which no start is tried: a Neo4j that meets a full disk cannot even stop cleanly. */
const LEAST_FREE_BYTES = 100e6;

/** The database's folder inside the data folder. */
export const databaseHome = (dataDir: string): string => join(dataDir, "neo4j");

/** The error for a disk without room. */
export const diskFull = (home: string, details: Readonly<Record<string, unknown>>, cause?: unknown): Error =>
  launchError("DISK_FULL", {
    message: `The disk that holds ${home} is full.`,
    hint: `Free at least ${LEAST_FREE_BYTES / 1e6} MB there, or set DATA_DIR to a folder on another disk, and start again.`,
    details: { home, ...details },
    cause,
  });

/** The error for a data folder that this user cannot write. */
export const notWritable = (home: string, cause: unknown): Error =>
  launchError("DATA_DIR_NOT_WRITABLE", {
    message: `The data folder ${home} cannot be written.`,
    hint: "Set DATA_DIR to a folder that this user may write, or give the user the right to write this one.",
    details: { home },
    cause,
    setting: "DATA_DIR",
  });

const unusable = (home: string, cause: unknown): Error =>
  (cause as NodeJS.ErrnoException).code === "ENOSPC" ? diskFull(home, {}, cause) : notWritable(home, cause);

/** Makes the folder (0700) and writes its settings. Raises DATA_DIR_NOT_WRITABLE or DISK_FULL as `details.reason`. */
export const prepareHome = (home: string, files: Readonly<Record<string, string>>): void => {
  try {
    mkdirSync(join(home, "conf"), { recursive: true, mode: 0o700 });
    // The mode above holds for new folders only.
    chmodSync(home, 0o700);
    const { bavail, bsize } = statfsSync(home);
    const freeBytes = bavail * bsize;
    if (freeBytes < LEAST_FREE_BYTES) throw diskFull(home, { freeBytes, leastBytes: LEAST_FREE_BYTES });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(home, "conf", name), text, { mode: 0o600 });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unusable(home, error);
  }
};

const passwordFile = (home: string): string => join(home, "password");

/** The password in the folder's file, or undefined when there is none. */
export const readPassword = (home: string): string | undefined => {
  try {
    return readFileSync(passwordFile(home), "utf8").trim() || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unusable(home, error);
  }
};

/**
 * The password of the folder's database, made on the first call and kept in a file for its owner alone (0600).
 * Raises DATA_DIR_NOT_WRITABLE or DISK_FULL as `details.reason`.
 */
export const ensurePassword = (home: string): string => {
  const known = readPassword(home);
  if (known !== undefined) return known;
  const draft = `${passwordFile(home)}.${process.pid}`;
  try {
    // Hex, since Neo4j's own command takes a password with a leading dash for an option.
    writeFileSync(draft, `${randomBytes(24).toString("hex")}\n`, { mode: 0o600 });
    // An empty file is no password; nobody has signed in with it.
    if (existsSync(passwordFile(home))) rmSync(passwordFile(home));
    linkSync(draft, passwordFile(home));
  } catch (error) {
    // Two first starts at once: the file of the quicker one counts for both.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw unusable(home, error);
  } finally {
    rmSync(draft, { force: true });
  }
  return readPassword(home) ?? ensurePassword(home);
};
