/** `npm run import -- FOLDER`: the import on a terminal. */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Config } from "../config.ts";
import { readStatements } from "../db/cypher-files.ts";
import { createDriver } from "../db/driver.ts";
import { createDatabase } from "../db/run-cypher.ts";
import { AppError } from "../errors.ts";
import { openDatabase } from "../launcher/database.ts";
import { progressLine } from "../launcher/progress.ts";
import { defineSchema } from "./define-schema.ts";
import type { Findings } from "./finding.ts";
import { type ImportOutcome, importDataset, prepareDataset } from "./import-dataset.ts";
import { countWords, findingLines, progressWords } from "./import-words.ts";

const USAGE = `npm run import -- FOLDER [--dry-run]

  FOLDER     a folder with factors.csv, claims.csv and sources.csv (and, if you have them, counterparts.csv,
             vocabulary.csv and dataset.json), or a zip of such a folder
  --dry-run  check only; no database is opened and nothing is changed`;

const CYPHER = fileURLToPath(new URL("../../../cypher", import.meta.url));

/** Takes one line of text. */
type Say = (line: string) => void;

type Order = Readonly<{ path: string; isDryRun: boolean }>;

const OPTIONS = { "dry-run": { type: "boolean" }, help: { type: "boolean", short: "h" } } as const;

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new AppError("BAD_USER_INPUT", { message: (error as Error).message, hint: USAGE });
  }
};

const orderOf = (args: readonly string[]): Order | "help" => {
  const { values, positionals } = parsed(args);
  if (values.help) return "help";
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0)
    throw new AppError("BAD_USER_INPUT", { message: "Name one folder or zip.", hint: USAGE });
  return { path, isDryRun: values["dry-run"] ?? false };
};

const importLive = async (path: string, config: Config, say: Say, signal: AbortSignal): Promise<ImportOutcome> => {
  // Checked first, so that whoever mistyped a path or a cell waits for no database.
  const from = await prepareDataset({ path });
  const opened = await openDatabase(config, (step) => say(progressLine(step)), { attach: true, signal });
  const driver = createDriver(opened);
  try {
    const database = createDatabase(driver, readStatements(CYPHER), opened.database);
    await defineSchema(database);
    const progress = (step: Parameters<typeof progressWords>[0]): void => say(progressWords(step));
    return await importDataset({ database, from, dataDir: config.dataDir, progress, signal });
  } finally {
    await driver.close();
    await opened.stop();
  }
};

const untilInterrupted = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController();
  const stop = (): void =>
    controller.abort(
      new AppError("CONFLICT", { message: "The import was stopped.", hint: "The former dataset is live, unchanged." }),
    );
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
};

const runOrder = async ({ path, isDryRun }: Order, config: Config, say: Say): Promise<void> => {
  if (isDryRun) {
    const { found, derived, description } = await prepareDataset({ path });
    for (const line of findingLines(found)) say(line);
    say(`The dataset can be imported: ${countWords(derived.counts)}; data version ${description.version}.`);
    return;
  }
  const outcome = await untilInterrupted((signal) => importLive(path, config, say, signal));
  for (const line of findingLines(outcome.found)) say(line);
  const { counts, version, changed } = outcome;
  say(`${changed ? "Imported" : "Live already, nothing to do"}: ${countWords(counts)}; data version ${version}.`);
};

const sayFailure = ({ code, details, message, hint }: AppError, say: Say): void => {
  if (code === "IMPORT_INVALID") for (const line of findingLines(details as Findings)) say(line);
  say(message);
  if (hint) say(hint);
};

/**
 * Runs the import command with the words behind it. Gives its exit code: 0 when the dataset is live (or would pass),
 * 1 when the dataset has errors, 2 for anything else, such as a folder that is not there or a database that is not.
 */
export const runImportCommand = async (
  args: readonly string[],
  config: Config,
  say: Say = (line) => void process.stdout.write(`${line}\n`),
): Promise<0 | 1 | 2> => {
  try {
    const order = orderOf(args);
    if (order === "help") say(USAGE);
    else await runOrder(order, config, say);
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    sayFailure(error, say);
    return error.code === "IMPORT_INVALID" ? 1 : 2;
  }
};
