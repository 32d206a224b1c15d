/** Finds out whether a Neo4j answers at an address, and if not, why. */
import neo4j, { Neo4jError } from "neo4j-driver";
import type { LaunchReason } from "./launch-error.ts";

/** Where and as whom to sign in. */
export type SignInTarget = Readonly<{ uri: string; user: string; password: string; database: string }>;

/** The outcome of one attempt. */
export type SignIn =
  | Readonly<{ status: "answers" }>
  | Readonly<{
      status: "refused";
      reason: Extract<LaunchReason, "UNREACHABLE" | "NOT_NEO4J" | "WRONG_PASSWORD" | "UNKNOWN_DATABASE">;
      error: Error;
    }>;

type Refusal = Extract<SignIn, { status: "refused" }>["reason"];

const REASON_BY_CODE: Readonly<Record<string, Refusal>> = {
  "Neo.ClientError.Security.Unauthorized": "WRONG_PASSWORD",
  "Neo.ClientError.Security.AuthenticationRateLimit": "WRONG_PASSWORD",
  "Neo.ClientError.Security.CredentialsExpired": "WRONG_PASSWORD",
  "Neo.ClientError.Database.DatabaseNotFound": "UNKNOWN_DATABASE",
  "Neo.ClientError.Database.IllegalDatabaseName": "UNKNOWN_DATABASE",
};

// The driver gives one code to a closed port and to a server that speaks another protocol; its words differ.
const OTHER_PROTOCOL = /responded HTTP|server does not support|protocol version|Unknown Bolt|handshake/i;

/** Why signing in failed, read from the driver's error. */
export const refusalOf = (error: Error): Refusal => {
  const known = error instanceof Neo4jError ? REASON_BY_CODE[error.code] : undefined;
  if (known) return known;
  return OTHER_PROTOCOL.test(error.message) ? "NOT_NEO4J" : "UNREACHABLE";
};

/** Signs in once and runs `RETURN 1`, waiting at most about `timeoutMs`; never throws. */
export const trySignIn = async (target: SignInTarget, timeoutMs: number): Promise<SignIn> => {
  const driver = neo4j.driver(target.uri, neo4j.auth.basic(target.user, target.password), {
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: timeoutMs,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const session = driver.session({ database: target.database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run("RETURN 1", {}, { timeout: timeoutMs });
    return { status: "answers" };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { status: "refused", reason: refusalOf(failure), error: failure };
  } finally {
    await session.close();
    await driver.close();
  }
};
