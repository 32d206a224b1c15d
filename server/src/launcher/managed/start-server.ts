/** Starts Neo4j on a prepared runtime, with the class archive when there is one, and explains a failure. */
import { existsSync, rmSync } from "node:fs";
import { archiveFile } from "./class-archive.ts";
import { ensurePassword, prepareHome } from "./data-folder.ts";
import { type ArchiveUse, argumentFile } from "./java-arguments.ts";
import { settingsFile } from "./neo4j-settings.ts";
import type { Neo4jRuntime } from "./runtime.ts";
import { type ServerProcess, type StartOutcome, spawnServer } from "./server-process.ts";
import { startFailure, startTimeout } from "./start-failures.ts";

/** What a start needs besides the runtime; `port` 0 takes any free one. */
export type StartOptions = Readonly<{
  home: string;
  port: number;
  timeoutMs: number;
  isBackground?: boolean;
  signal?: AbortSignal | undefined;
}>;

/** One start with a given use of the class archive; writes settings and password where they are missing. */
export const startOnce = (
  runtime: Neo4jRuntime,
  archive: ArchiveUse,
  { home, port, timeoutMs, isBackground = false, signal }: StartOptions,
): Promise<StartOutcome> => {
  prepareHome(home, { "neo4j.conf": settingsFile(port), "java.args": argumentFile(runtime, home, archive) });
  return spawnServer({ runtime, home, password: ensurePassword(home), timeoutMs, isBackground, signal });
};

/** The server of a start that went well; otherwise the error that explains it. */
export const serverOf = (outcome: StartOutcome, { home, port, timeoutMs }: StartOptions): ServerProcess => {
  switch (outcome.status) {
    case "ready":
      return outcome.server;
    case "timeout":
      throw startTimeout(home, timeoutMs);
    case "failed":
      throw startFailure({ home, port }, outcome.causes);
    case "silent": {
      const { code, signal } = outcome.exit;
      throw startFailure({ home, port }, `Java ended (${signal ?? `code ${code}`}) ${outcome.errors}`.trim());
    }
  }
};

/**
 * A running Neo4j. Raises DATA_DIR_LOCKED, DATA_DIR_NOT_WRITABLE, PORT_IN_USE, DISK_FULL, NEWER_STORE,
 * START_TIMEOUT or START_FAILED as `details.reason`; an aborted signal raises its reason.
 */
export const startServer = async (runtime: Neo4jRuntime, options: StartOptions): Promise<ServerProcess> => {
  const file = archiveFile(runtime);
  if (!existsSync(file)) return serverOf(await startOnce(runtime, { kind: "none" }, options), options);
  const outcome = await startOnce(runtime, { kind: "read", file }, options);
  if (outcome.status !== "silent") return serverOf(outcome, options);
  // A cut-off archive kills Java before it can speak: away with it, and once more without.
  rmSync(file, { force: true });
  return serverOf(await startOnce(runtime, { kind: "none" }, options), options);
};
