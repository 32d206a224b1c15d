/** Opens the database of a data folder: attaches to it where it already runs, starts it where it does not. */
import type { DatabaseHandle } from "../database-handle.ts";
import { launchError } from "../launch-error.ts";
import { trySignIn } from "../sign-in.ts";
import { attachTo } from "./attach.ts";
import { databaseHome, ensurePassword, prepareHome } from "./data-folder.ts";
import { removeEndpoint, writeEndpoint } from "./endpoint-file.ts";
import { type Neo4jRuntime, prepareRuntime, type RuntimeOptions } from "./runtime.ts";
import type { ServerProcess } from "./server-process.ts";
import { startServer } from "./start-server.ts";

export type ManagedOptions = RuntimeOptions &
  Readonly<{
    dataDir: string;
    /** Whether a running database of the same folder may be joined instead of started. */
    attach: boolean;
    /** Bolt port on the loopback address; 0 takes any free one. */
    port: number;
    startTimeoutMs: number;
  }>;

const SIGN_IN_TIMEOUT_MS = 60_000;

/** Signs in; where the store has another password than our file, gives it ours, once, and keeps its data. */
const signIn = async (server: ServerProcess, home: string, { progress }: ManagedOptions): Promise<void> => {
  const account = { uri: server.uri, user: "neo4j", password: ensurePassword(home), database: "neo4j" };
  let outcome = await trySignIn(account, SIGN_IN_TIMEOUT_MS);
  if (outcome.status === "refused" && outcome.reason === "WRONG_PASSWORD") {
    progress({ kind: "note", text: "The database has another password than its file says: setting it anew" });
    if (await server.resetPassword()) outcome = await trySignIn(account, SIGN_IN_TIMEOUT_MS);
  }
  if (outcome.status === "answers") return;
  const isRefused = outcome.reason === "WRONG_PASSWORD";
  throw launchError(isRefused ? "WRONG_PASSWORD" : "START_FAILED", {
    message: isRefused
      ? `The database in ${home} does not accept the password in its password file.`
      : "Neo4j started but did not answer a query.",
    hint: "Start again; if it stays so, set DATA_DIR to another folder, into which the dataset is imported anew.",
    details: { home, uri: server.uri },
    cause: outcome.error,
  });
};

const handleOf = (server: ServerProcess, runtime: Neo4jRuntime, home: string): DatabaseHandle => ({
  uri: server.uri,
  user: "neo4j",
  password: ensurePassword(home),
  database: "neo4j",
  origin: "managed",
  exited: server.exited,
  runtime,
  stop: async () => {
    // First, so that nobody attaches to a database that is closing.
    removeEndpoint(home, server.pid);
    await server.stop();
  },
});

/** A database on `dataDir` that answers; every `details.reason` of a managed start may be raised. */
export const openManaged = async (options: ManagedOptions): Promise<DatabaseHandle> => {
  const { dataDir, attach, port, startTimeoutMs, signal } = options;
  const home = databaseHome(dataDir);
  const joined = attach ? await attachTo(home) : undefined;
  if (joined) return joined;
  // Before a download of minutes rather than after it.
  prepareHome(home, {});
  const runtime = await prepareRuntime(options);
  const server = await startServer(runtime, { home, port, timeoutMs: startTimeoutMs, signal });
  try {
    await signIn(server, home, options);
    signal?.throwIfAborted();
    writeEndpoint(home, { uri: server.uri, pid: server.pid, owner: process.pid });
    return handleOf(server, runtime, home);
  } catch (error) {
    await server.stop();
    throw error;
  }
};
