/** Turns the causes that a failed Neo4j printed into one sentence and a way out. */
import { join } from "node:path";
import { type LaunchReason, launchError } from "../launch-error.ts";
import { diskFull, notWritable } from "./data-folder.ts";
import { readEndpoint } from "./endpoint-file.ts";

type Known = Extract<
  LaunchReason,
  "DATA_DIR_LOCKED" | "DATA_DIR_NOT_WRITABLE" | "PORT_IN_USE" | "DISK_FULL" | "NEWER_STORE" | "START_FAILED"
>;

// In this order: a folder that cannot be written is reported as a lock that cannot be had, with the true cause inside.
const SIGNS: readonly (readonly [Known, RegExp])[] = [
  ["DISK_FULL", /No space left on device/i],
  ["DATA_DIR_NOT_WRITABLE", /AccessDeniedException|Read-only file system|Permission denied/i],
  ["DATA_DIR_LOCKED", /FileLockException: Lock file has been locked by another process/],
  ["NEWER_STORE", /UnsupportedLogVersionException|newer version of neo4j/i],
  ["PORT_IN_USE", /PortBindException|BindException|Address already in use/],
];

/** The reason in a chain of causes as our Java program prints it (`Class: message <- Class: message`). */
export const reasonOfCauses = (causes: string): Known =>
  SIGNS.find(([, pattern]) => pattern.test(causes))?.[0] ?? "START_FAILED";

type Start = Readonly<{ home: string; port: number }>;

const logFile = (home: string): string => join(home, "logs", "debug.log");

/** The error for a start that did not end in time. */
export const startTimeout = (home: string, timeoutMs: number): Error =>
  launchError("START_TIMEOUT", {
    message: `Neo4j did not start within ${Math.round(timeoutMs / 1000)} seconds.`,
    hint: `Start again when the machine is less busy; the log at ${logFile(home)} tells what it waited for.`,
    details: { home, timeoutMs },
  });

/** The error for a start that failed; `causes` is what it printed, or what is known of a silent death. */
export const startFailure = ({ home, port }: Start, causes: string): Error => {
  const reason = reasonOfCauses(causes);
  const details = { home, causes };
  switch (reason) {
    case "DISK_FULL":
      return diskFull(home, { causes });
    case "DATA_DIR_NOT_WRITABLE":
      return notWritable(home, new Error(causes));
    case "DATA_DIR_LOCKED":
      return launchError(reason, {
        message: `The database in ${home} is already in use by another process.`,
        hint: "Stop the other Factor Atlas that uses this data folder, or give this one its own with DATA_DIR.",
        details: { ...details, owner: readEndpoint(home)?.owner },
      });
    case "PORT_IN_USE":
      return launchError(reason, {
        message: `Port ${port} of 127.0.0.1, asked for by the database, is taken by another program.`,
        hint: "Stop that program, or ask for port 0, which takes any free one.",
        details: { ...details, port },
      });
    case "NEWER_STORE":
      return launchError(reason, {
        message: `The database in ${home} was written by a newer Neo4j than the one Factor Atlas runs.`,
        hint: "Set DATA_DIR to another folder (the dataset is imported anew), or open this one with the newer program.",
        details,
        setting: "DATA_DIR",
      });
    case "START_FAILED":
      return launchError(reason, {
        message: "Neo4j did not start.",
        hint: `Look at the causes in the details and at the log ${logFile(home)}, or set NEO4J_URI to a Neo4j that already runs.`,
        details,
      });
  }
};
