/** Writes a dataset to the database in one transaction, in place of the one that was live. */
import type { Database, RunInTransaction } from "../db/run-cypher.ts";
import type { LinkFamily } from "../domain/closed-lists.ts";
import { AppError } from "../errors.ts";
import type { DerivedDataset } from "./derive-dataset.ts";
import type { DatasetDescription } from "./describe-dataset.ts";

/** How far a table is written; `former dataset` counts what is removed, and knows no total. */
export type RowProgress = Readonly<{ table: string; doneRows: number; totalRows: number | null }>;

type Row = Readonly<Record<string, unknown>>;

/** The rows of one statement, under the name that progress shows. */
export type Step = Readonly<{ table: string; statement: string; rows: readonly Row[] }>;

/** Counts up whenever an import stores more of the same dataset; `completeDataset` brings older ones up to it. */
export const STORED_SHAPE = 2;

const BATCH_ROWS = 1_000;
const WRITE_TIMEOUT_MS = 600_000;

const STATEMENT_OF_FAMILY: Readonly<Record<LinkFamily, string>> = {
  influence: "write-influence-links",
  association: "write-association-links",
  structure: "write-structure-links",
  targeting: "write-targeting-links",
};

const linkSteps = ({ links }: DerivedDataset): readonly Step[] =>
  (Object.keys(STATEMENT_OF_FAMILY) as LinkFamily[]).map((family) => ({
    table: `${family} links`,
    statement: STATEMENT_OF_FAMILY[family],
    rows: links.filter((link) => link.family === family).map(({ from, to, ...link }) => ({ from, to, link })),
  }));

const reachRows = ({ reach }: DerivedDataset): readonly Row[] =>
  [...reach].flatMap(([intervention, { reached }]) =>
    reached.map(({ factor, through }) => ({ intervention, reached: factor, through })),
  );

/** The rows of `dataset` in the order in which they can be written: nodes before the relationships that join them. */
export const stepsOf = (dataset: DerivedDataset): readonly Step[] => [
  { table: "factors", statement: "write-factors", rows: dataset.factors },
  { table: "works", statement: "write-works", rows: dataset.works },
  {
    table: "sources",
    statement: "write-sources",
    // A mark is stored where it holds, and nowhere else.
    rows: dataset.sources.map(({ work, ownWork, ...source }) => ({
      work,
      source: { ...source, ownWork: ownWork || null },
    })),
  },
  {
    table: "claims",
    statement: "write-claims",
    rows: dataset.claims.map(({ subject, object, source, ...claim }) => ({ subject, object, source, claim })),
  },
  {
    table: "counterparts",
    statement: "write-counterparts",
    rows: dataset.counterparts.map(({ perpetratorFactor, victimFactor, ...counterpart }) => ({
      perpetrator: perpetratorFactor,
      victim: victimFactor,
      counterpart,
    })),
  },
  {
    table: "vocabulary",
    statement: "write-vocabulary",
    rows: dataset.vocabulary.map(({ ownGroup, ...term }) => ({ ...term, ownGroup: ownGroup || null })),
  },
  ...linkSteps(dataset),
  { table: "reach", statement: "write-reach", rows: reachRows(dataset) },
];

type Described = DatasetDescription & Readonly<{ importedAt: string }>;

/** What is written of a dataset as a whole, after everything else. */
export const datasetRow = (dataset: DerivedDataset, description: Described): Row => ({
  ...description,
  ...dataset.counts,
  ...dataset.totals,
  shape: STORED_SHAPE,
});

type Watch = Readonly<{ progress: (progress: RowProgress) => void; signal: AbortSignal | undefined }>;

const clear = async (run: RunInTransaction, { progress, signal }: Watch): Promise<void> => {
  for (let done = 0, last = BATCH_ROWS; last === BATCH_ROWS; ) {
    signal?.throwIfAborted();
    const [row] = await run("clear-dataset", { limit: BATCH_ROWS });
    last = Number(row?.removed);
    done += last;
    if (done > 0) progress({ table: "former dataset", doneRows: done, totalRows: null });
  }
};

const writeStep = async (run: RunInTransaction, step: Step, { progress, signal }: Watch): Promise<void> => {
  const { table, statement, rows } = step;
  for (let done = 0; done < rows.length; done += BATCH_ROWS) {
    signal?.throwIfAborted();
    await run(statement, { rows: rows.slice(done, done + BATCH_ROWS) });
    progress({ table, doneRows: Math.min(done + BATCH_ROWS, rows.length), totalRows: rows.length });
  }
};

const tooLarge = (cause: AppError): AppError =>
  new AppError("OPERATION_LIMIT_EXCEEDED", {
    message: "The dataset is too large for what the database may use of memory or time in one go; nothing was changed.",
    hint: "Import fewer claims, or set NEO4J_URI to a Neo4j with a larger db.memory.transaction.max.",
    details: cause.details,
    cause,
  });

/**
 * Puts `dataset` in place of the live one, all or nothing. Views are left alone. Raises the reason of an aborted
 * `signal`, OPERATION_LIMIT_EXCEEDED, DATABASE_UNAVAILABLE or INTERNAL; after any of them the former dataset is whole.
 */
export const writeDataset = async (
  database: Database,
  dataset: DerivedDataset,
  description: Described,
  watch: Watch,
): Promise<void> => {
  try {
    await database.write(async (run) => {
      await clear(run, watch);
      for (const step of stepsOf(dataset)) await writeStep(run, step, watch);
      await run("write-dataset", { dataset: datasetRow(dataset, description) });
      watch.signal?.throwIfAborted();
    }, WRITE_TIMEOUT_MS);
  } catch (error) {
    watch.signal?.throwIfAborted();
    throw error instanceof AppError && error.code === "QUERY_TIMEOUT" ? tooLarge(error) : error;
  }
};
