/** The one door to a database: whichever way it comes about, the rest of the program sees the same handle. */
import { fileURLToPath } from "node:url";
import type { Config } from "../config.ts";
import type { DatabaseHandle } from "./database-handle.ts";
import { openExternal } from "./external.ts";
import { openManaged } from "./managed/open-managed.ts";
import type { ProgramEnvironment } from "./managed/run-program.ts";
import type { Progress } from "./progress.ts";

/** Where the downloaded Neo4j is kept by default: beside the project, shared by all its data folders. */
export const DEFAULT_CACHE_DIR = fileURLToPath(new URL("../../../.cache/neo4j", import.meta.url));

/** The finer points of opening; each has a default that suits the server. */
export type OpenOptions = Readonly<{
  /** Ends a running download or start cleanly; opening then raises the signal's reason. */
  signal?: AbortSignal;
  /** Join the database if another process of ours already runs it on the same data folder. Default false. */
  attach?: boolean;
  /** Folder of the downloaded Neo4j. */
  cacheDir?: string;
  /** Bolt port on 127.0.0.1 of a managed database. Default 0: any free one. */
  port?: number;
  /** Variables by which java, javac and mvn are found and which Maven sees. Default: those of this process. */
  environment?: ProgramEnvironment;
  /** Folders searched for an installed Java after JAVA_HOME and the PATH. */
  javaFolders?: readonly string[];
  /** Leave signed jars as they were delivered, at the price of about 2 s a start. Default false. */
  keepSignatures?: boolean;
  /** Longest wait for a start. Default three minutes, for a machine that is busy. */
  startTimeoutMs?: number;
}>;

const START_TIMEOUT_MS = 180_000;

/**
 * A database that answers, as the settings ask: the external server they name, or a managed Neo4j Community on
 * `config.dataDir`, fetched once. Raises an AppError (DATABASE_UNAVAILABLE or BAD_USER_INPUT) whose
 * `details.reason` is one of `LAUNCH_REASONS`. A managed database ends with its handle's `stop`, and by itself
 * when this process dies.
 */
export const openDatabase = async (
  config: Pick<Config, "database" | "dataDir">,
  progress: Progress,
  options: OpenOptions = {},
): Promise<DatabaseHandle> => {
  if (config.database.kind === "external") return openExternal(config.database, options.signal);
  return openManaged({
    dataDir: config.dataDir,
    progress,
    signal: options.signal,
    attach: options.attach ?? false,
    cacheDir: options.cacheDir ?? DEFAULT_CACHE_DIR,
    port: options.port ?? 0,
    // No settings of ours, but what java and mvn expect to be handed on.
    environment: options.environment ?? process.env,
    javaFolders: options.javaFolders,
    keepSignatures: options.keepSignatures ?? false,
    startTimeoutMs: options.startTimeoutMs ?? START_TIMEOUT_MS,
  });
};
