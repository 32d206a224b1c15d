/** Starts the application on a free port over a running database, and speaks to it over real HTTP. */
import { fileURLToPath } from "node:url";
import { createApp } from "../../server/src/app.ts";
import { CLIENT_LIMITS, type ClientLimits } from "../../server/src/config.ts";
import { createSlowStatementLog } from "../../server/src/db/slow-statements.ts";
import type { SentError } from "../../server/src/graphql/format-error.ts";
import type { BearerTokens } from "../../server/src/http/bearer-token.ts";
import { listen } from "../../server/src/http/listen.ts";
import { createLog } from "../../server/src/log.ts";
import type { Metrics } from "../../server/src/metrics/metrics.ts";
import { createQueries, type Queries } from "../../server/src/queries/queries.ts";
import { connect, type DatabaseAddress } from "./connect.ts";

const CLIENT_FOLDER = fileURLToPath(new URL("../../client/dist", import.meta.url));

/** What a question was answered with. */
export type Answer<Data> = Readonly<{
  status: number;
  data: Data;
  errors: readonly (SentError & Readonly<{ path?: readonly (string | number)[] }>)[];
  /** Names of the statements that ran for it, in order. */
  statements: readonly string[];
  requestId: string;
}>;

export type TestServer = Readonly<{
  /** Such as http://127.0.0.1:40123. */
  url: string;
  /** Puts a question. Does not raise for errors of the question. */
  query: <Data>(document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer<Data>>;
  /** Everything logged so far, one JSON object a line. */
  logged: () => string;
  /** Names of all statements that ran so far, or of those that ran for one request. */
  ran: (requestId?: string) => readonly string[];
  /** From now on the server says that it is not ready. */
  drain: () => void;
  stop: () => Promise<void>;
}>;

/** No rates, so that no suite is slowed down, but the limit of a single question. */
const WITHOUT_RATES: ClientLimits = {
  ...CLIENT_LIMITS,
  requestsPerMinute: 0,
  costPerMinute: 0,
  exportsPerMinute: 0,
  viewsPerMinute: 0,
};

type Options = Readonly<{
  clientFolder?: string;
  limits?: Partial<ClientLimits>;
  tokens?: BearerTokens;
  trustProxy?: number;
  metrics?: Metrics;
  /** Answers from these instead of the database at the address. */
  queries?: Queries;
  keptBytes?: number;
}>;

/** A server over the database at `address`; `stop` must be called. */
export const startTestServer = async (address: DatabaseAddress, options: Options = {}): Promise<TestServer> => {
  const { metrics } = options;
  const ran: Readonly<{ requestId: string; name: string }>[] = [];
  let lines = "";
  const write = (line: string): void => {
    lines += line;
  };
  const log = createLog("debug", { write });
  const observers = [createSlowStatementLog(log), ...(metrics ? [metrics.database] : [])];
  const { database, close } = connect(address, observers);
  const app = await createApp({
    queries: options.queries ?? createQueries(database),
    log,
    clientFolder: options.clientFolder ?? CLIENT_FOLDER,
    limits: { ...WITHOUT_RATES, ...options.limits },
    ...(options.tokens ? { tokens: options.tokens } : {}),
    trustProxy: options.trustProxy ?? 0,
    ...(options.keptBytes === undefined ? {} : { keptBytes: options.keptBytes }),
    onStatement: (requestId, name) => void ran.push({ requestId, name }),
    onAnswered: metrics?.onAnswered,
    onExport: metrics?.onExport,
  });
  const listening = await listen(app.handle, { host: "127.0.0.1", port: 0 });

  const namesOf: TestServer["ran"] = (requestId) =>
    ran.filter((one) => requestId === undefined || one.requestId === requestId).map(({ name }) => name);

  const query: TestServer["query"] = async <Data>(document: string, variables = {}) => {
    const response = await fetch(`${listening.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: document, variables }),
    });
    const requestId = response.headers.get("x-request-id") ?? "";
    const { data, errors = [] } = (await response.json()) as { data: Data; errors?: Answer<Data>["errors"] };
    return { status: response.status, data, errors, statements: namesOf(requestId), requestId };
  };

  const stop = async (): Promise<void> => {
    await listening.close(0);
    await app.stop();
    await close();
  };
  return {
    url: listening.url,
    query,
    logged: () => lines,
    ran: namesOf,
    drain: app.drain,
    stop,
  };
};
