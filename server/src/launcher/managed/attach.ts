/** Joins a database that another process of ours runs on the same data folder. */
import { type DatabaseHandle, neverExits } from "../database-handle.ts";
import { trySignIn } from "../sign-in.ts";
import { isAlive } from "./cache-folder.ts";
import { readPassword } from "./data-folder.ts";
import { readEndpoint } from "./endpoint-file.ts";

const ANSWER_TIMEOUT_MS = 15_000;

/** The running database of this folder, or undefined when its note is missing, stale or wrong. */
export const attachTo = async (home: string): Promise<DatabaseHandle | undefined> => {
  const endpoint = readEndpoint(home);
  const password = readPassword(home);
  if (!endpoint || password === undefined || !isAlive(endpoint.pid)) return undefined;
  const account = { uri: endpoint.uri, user: "neo4j", password, database: "neo4j" };
  const outcome = await trySignIn(account, ANSWER_TIMEOUT_MS);
  if (outcome.status === "refused") return undefined;
  return {
    ...account,
    origin: "attached",
    exited: neverExits(),
    runtime: undefined,
    stop: async () => undefined,
  };
};
