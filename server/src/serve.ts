/** Brings the server up part by part, and takes it down in reverse. */
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { readStatements } from "./db/cypher-files.ts";
import { createDriver, POOL_SIZE } from "./db/driver.ts";
import { createDatabase, type Database } from "./db/run-cypher.ts";
import { createSlowStatementLog } from "./db/slow-statements.ts";
import { knownOperationNames } from "./graphql/operation-names.ts";
import { type BearerTokens, noTokens, openTokens } from "./http/bearer-token.ts";
import { checkPlace, listen, type Place } from "./http/listen.ts";
import { completeDataset } from "./import/complete-dataset.ts";
import { defineSchema } from "./import/define-schema.ts";
import { createFormerDatasets } from "./import/former-datasets.ts";
import { importOnFirstRun } from "./import/import-on-first-run.ts";
import { countWords, progressWords } from "./import/import-words.ts";
import { openDatabase } from "./launcher/database.ts";
import type { DatabaseHandle } from "./launcher/database-handle.ts";
import { progressLine } from "./launcher/progress.ts";
import type { Log } from "./log.ts";
import { createMetrics, type Metrics } from "./metrics/metrics.ts";
import { createMetricsHandler } from "./metrics/metrics-handler.ts";
import { createQueries } from "./queries/queries.ts";
import { warmUp } from "./warm-up.ts";

const CYPHER_FOLDER = fileURLToPath(new URL("../../cypher", import.meta.url));
const CLIENT_FOLDER = fileURLToPath(new URL("../../client/dist", import.meta.url));

/** A reading of the metrics takes milliseconds; one that hangs need not be waited for. */
const METRICS_GRACE_MS = 1_000;

type Stop = () => Promise<void>;

type Starting = Readonly<{
  config: Config;
  log: Log;
  /** Takes one line about a slow step. */
  say: (line: string) => void;
  /** Ends a start that is under way; it then raises the signal's reason. */
  signal: AbortSignal;
}>;

/** A server that answers. */
export type Serving = Readonly<{
  /** The address to open. */
  url: string;
  database: DatabaseHandle;
  /** Says that it is not ready, finishes running requests, and closes everything in reverse. */
  stop: () => Promise<void>;
}>;

const fill = async (database: Database, { config, say, signal }: Starting): Promise<void> => {
  await defineSchema(database);
  const progress = (step: Parameters<typeof progressWords>[0]): void => say(progressWords(step));
  const outcome = await importOnFirstRun({ database, config, progress, signal });
  if (outcome) say(`Imported ${countWords(outcome.counts)}; data version ${outcome.version}`);
  else if (await completeDataset(database))
    say("Counted the stored network again, as this version of the program needs it");
};

const openTokensOf = async ({ curatorTokensFile }: Config, log: Log): Promise<BearerTokens> =>
  curatorTokensFile === undefined ? noTokens : openTokens(curatorTokensFile, log);

/** What is measured, and where it can be read while the server runs; nothing unless a port is set. */
const serveMetrics = async ({ config, log, say }: Starting): Promise<Readonly<{ metrics?: Metrics; stop: Stop }>> => {
  const port = config.metricsPort;
  if (port === undefined) return { stop: async () => undefined };
  const metrics = createMetrics({ operations: knownOperationNames(), poolSize: POOL_SIZE });
  // Whatever HOST says: the figures are for this machine alone.
  const place: Place = { host: "127.0.0.1", port, setting: "METRICS_PORT" };
  const { url, close } = await listen(createMetricsHandler(metrics, log), place);
  say(`Metrics are at ${url}/metrics`);
  return { metrics, stop: () => close(METRICS_GRACE_MS) };
};

/**
 * Starts everything that `config` asks for and listens. Raises an AppError with the way out when something the user
 * can mend is missing; whatever had been started by then is stopped again.
 */
export const serve = async (starting: Starting): Promise<Serving> => {
  const { config, log, say, signal } = starting;
  const stops: Stop[] = [];
  const stop = async (): Promise<void> => {
    for (let next = stops.pop(); next; next = stops.pop())
      await next().catch((error: unknown) => log.error({ err: error }, "a part could not be stopped"));
  };
  try {
    await checkPlace(config);
    const tokens = await openTokensOf(config, log);
    const opened = await openDatabase(config, (step) => say(progressLine(step)), { signal });
    stops.push(opened.stop);
    const driver = createDriver(opened);
    stops.push(() => driver.close());
    const { metrics, stop: stopMetrics } = await serveMetrics(starting);
    stops.push(stopMetrics);
    const observers = [createSlowStatementLog(log), ...(metrics ? [metrics.database] : [])];
    const database = createDatabase(driver, readStatements(CYPHER_FOLDER), opened.database, observers);
    await fill(database, starting);
    signal.throwIfAborted();
    const queries = createQueries(database, undefined, createFormerDatasets(config.dataDir));
    metrics?.watchDataVersion(() =>
      queries.rereadDataVersion({ requestId: "metrics", signal: AbortSignal.timeout(1_000) }),
    );
    await warmUp(queries, log);
    const { trustProxy, publicUrl, limits } = config;
    const { onAnswered, onExport } = metrics ?? {};
    const app = await createApp({
      ...{ queries, log, clientFolder: CLIENT_FOLDER, trustProxy, publicUrl, limits, tokens },
      ...{ onAnswered, onExport },
    });
    metrics?.watchKeptBytes(app.keptBytes);
    stops.push(app.stop);
    const { url, close } = await listen(app.handle, config);
    stops.push(() => close(config.drainSeconds * 1_000));
    stops.push(app.drain);
    return { url, database: opened, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
