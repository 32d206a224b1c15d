/** Opens a Neo4j that somebody else runs, or says in one sentence why it cannot be used. */
import type { DatabaseConfig } from "../config.ts";
import { type DatabaseHandle, neverExits } from "./database-handle.ts";
import { launchError } from "./launch-error.ts";
import { type SignIn, trySignIn } from "./sign-in.ts";

type External = Extract<DatabaseConfig, { kind: "external" }>;
type Refused = Extract<SignIn, { status: "refused" }>;

const CONNECT_TIMEOUT_MS = 15_000;

const refusal = ({ uri, user, database }: External, { reason, error }: Refused): Error => {
  const facts = { details: { uri, user, database }, cause: error };
  switch (reason) {
    case "WRONG_PASSWORD":
      return launchError(reason, {
        ...facts,
        message: `The Neo4j at ${uri} does not accept the password of the user ${user}.`,
        hint: "Set NEO4J_USER and NEO4J_PASSWORD to a pair that this server accepts.",
        setting: "NEO4J_PASSWORD",
      });
    case "UNKNOWN_DATABASE":
      return launchError(reason, {
        ...facts,
        message: `The Neo4j at ${uri} has no database named ${database}.`,
        hint: "Set NEO4J_DATABASE to a database of this server, or leave it out to use neo4j.",
        setting: "NEO4J_DATABASE",
      });
    case "NOT_NEO4J":
      return launchError(reason, {
        ...facts,
        message: `Something answers at ${uri}, but it does not speak Neo4j's Bolt protocol.`,
        hint: "Set NEO4J_URI to the Bolt address of a Neo4j 5 server; its port is usually 7687, not that of a web page.",
        setting: "NEO4J_URI",
      });
    case "UNREACHABLE":
      return launchError(reason, {
        ...facts,
        message: `No Neo4j could be reached at ${uri}.`,
        hint: "Check that the server runs and that NEO4J_URI names its address (with +s when it encrypts), or leave NEO4J_URI out to start a local database.",
      });
  }
};

/**
 * The server that the settings name, once it has answered a query. Raises UNREACHABLE, NOT_NEO4J, WRONG_PASSWORD
 * or UNKNOWN_DATABASE as `details.reason`; an aborted `signal` raises its reason.
 */
export const openExternal = async (external: External, signal?: AbortSignal): Promise<DatabaseHandle> => {
  signal?.throwIfAborted();
  const { uri, user, password, database } = external;
  const outcome = await trySignIn(external, CONNECT_TIMEOUT_MS);
  signal?.throwIfAborted();
  if (outcome.status === "refused") throw refusal(external, outcome);
  return {
    ...{ uri, user, password, database },
    origin: "external",
    exited: neverExits(),
    runtime: undefined,
    stop: async () => undefined,
  };
};
