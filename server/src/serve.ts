/** Brings the server up part by part, and takes it down in reverse. */
import { fileURLToPath } from "node:url";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { readStatements } from "./db/cypher-files.ts";
import { createDriver } from "./db/driver.ts";
import { createDatabase, type Database } from "./db/run-cypher.ts";
import { type BearerTokens, noTokens, openTokens } from "./http/bearer-token.ts";
import { checkPlace, listen } from "./http/listen.ts";
import { completeDataset } from "./import/complete-dataset.ts";
import { defineSchema } from "./import/define-schema.ts";
import { importOnFirstRun } from "./import/import-on-first-run.ts";
import { countWords, progressWords } from "./import/import-words.ts";
import { openDatabase } from "./launcher/database.ts";
import type { DatabaseHandle } from "./launcher/database-handle.ts";
import { progressLine } from "./launcher/progress.ts";
import type { Log } from "./log.ts";
import { createQueries, type Queries } from "./queries/queries.ts";

const CYPHER_FOLDER = fileURLToPath(new URL("../../cypher", import.meta.url));
const CLIENT_FOLDER = fileURLToPath(new URL("../../client/dist", import.meta.url));

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

/** The first time a statement runs it is planned, which takes longer than answering; nobody should wait for that. */
const warmUp = async (queries: Queries, log: Log): Promise<void> => {
  const asker = { requestId: "warm-up" };
  const dataVersion = await queries.readDataVersion(asker);
  const page = { filter: {}, first: 1, dataVersion };
  const questions = [
    () => queries.readDataset(asker),
    () => queries.countFindings(asker),
    () => queries.readNetwork({ filter: {}, limit: 1 }, asker),
    () => queries.listFacets({ filter: {}, fields: [] }, asker),
    () => queries.listFactors(page, asker),
    () => queries.listClaims(page, asker),
    () => queries.listSources(page, asker),
    () => queries.searchRecords({ text: "warm up", first: 1, dataVersion }, asker),
  ];
  // One after the other: planning them all at once is what makes a small machine miss the time limit.
  for (const ask of questions)
    await ask().catch((error: unknown) => log.warn({ err: error }, "a statement could not be warmed up"));
};

/**
 * Starts everything that `config` asks for and listens. Raises an AppError with the way out when something the user
 * can mend is missing; whatever had been started by then is stopped again.
 */
export const serve = async (starting: Starting): Promise<Serving> => {
  const { config, log, say, signal } = starting;
  const stops: (() => Promise<void>)[] = [];
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
    const database = createDatabase(driver, readStatements(CYPHER_FOLDER), opened.database);
    await fill(database, starting);
    signal.throwIfAborted();
    const queries = createQueries(database);
    await warmUp(queries, log);
    const { trustProxy, publicUrl, limits } = config;
    const app = await createApp({ queries, log, clientFolder: CLIENT_FOLDER, trustProxy, publicUrl, limits, tokens });
    stops.push(app.stop);
    const { url, close } = await listen(app.handle, config);
    stops.push(() => close(config.drainSeconds * 1_000));
    stops.push(async () => app.drain());
    return { url, database: opened, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
