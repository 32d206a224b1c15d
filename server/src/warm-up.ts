/** Asks what everyone asks once before anyone does: a statement's first run is planned, which takes longer than answering. */
import { AppError } from "./errors.ts";
import type { Log } from "./log.ts";
import type { Asker, Queries } from "./queries/queries.ts";

/** Planning on a busy machine may pass the time limit once; the second run finds the plan, or is told. */
const ATTEMPTS = 2;

type Question = (asker: Asker) => Promise<unknown>;

/** A walk starts from a factor that there is, if there is one. */
const walkSomewhere = async (queries: Queries, asker: Asker): Promise<void> => {
  const { factors } = await queries.readNetwork({ filter: {}, limit: 1 }, asker);
  const of = factors.map(({ id }) => id);
  if (of.length > 0) await queries.readNeighbourhood({ of, hops: 1, direction: "BOTH", filter: {}, limit: 1 }, asker);
};

/** What a dataset is too large for needs no warming. */
const isTooLarge = (error: unknown): boolean => error instanceof AppError && error.code === "OPERATION_LIMIT_EXCEEDED";

/** One of every kind that the explorer and the documented operations ask; what is looked up by id need not exist. */
const questionsOf = (queries: Queries, dataVersion: string): readonly Question[] => {
  const page = { filter: {}, first: 1, dataVersion };
  const ids = ["warm-up"];
  const parents = { parents: ids, first: 1, dataVersion };
  return [
    (asker) => queries.readDataset(asker),
    (asker) => queries.countFindings(asker),
    (asker) => queries.listVocabulary(asker),
    // Without a filter the links are read as they are stored, with one they are derived from claims.
    (asker) => queries.readNetwork({ filter: {}, limit: 1 }, asker),
    (asker) => queries.readNetwork({ filter: { sources: ids }, limit: 1 }, asker),
    (asker) => walkSomewhere(queries, asker),
    (asker) => queries.listFacets({ filter: {}, fields: [] }, asker),
    (asker) => queries.listFactors(page, asker),
    // The same holds for claims: all of them are read by their ids, a choice of them by a look at each.
    (asker) => queries.listClaims(page, asker),
    (asker) => queries.listClaims({ ...page, filter: { sources: ids } }, asker),
    (asker) => queries.listSources(page, asker),
    (asker) => queries.searchRecords({ text: "warm up", first: 1, dataVersion }, asker),
    (asker) => queries.findFactors(ids, asker),
    (asker) => queries.findClaims(ids, asker),
    (asker) => queries.findSources(ids, asker),
    (asker) => queries.findWorks(ids, asker),
    (asker) => queries.listClaimsOfFactors(parents, asker),
    (asker) => queries.listClaimsOfSources(parents, asker),
    (asker) => queries.listCounterparts(null, asker),
    (asker) => queries.listReach(ids, asker),
    (asker) => queries.listParts(ids, asker),
    (asker) => queries.findLinks(ids, asker),
    (asker) => queries.listLinksOfFactors({ parents: ids, filter: {}, direction: "BOTH", first: 1 }, asker),
  ];
};

/**
 * Runs every statement that is asked often once. What fails twice is logged and left: whoever asks first waits a little.
 * `onStatement` is told of each statement. Raises DATABASE_UNAVAILABLE when there is no dataset.
 */
export const warmUp = async (queries: Queries, log: Log, onStatement?: Asker["onStatement"]): Promise<void> => {
  const asker: Asker = onStatement ? { onStatement } : {};
  const ask = async (question: Question, attemptsLeft: number): Promise<void> => {
    try {
      await question(asker);
    } catch (error) {
      if (isTooLarge(error)) return;
      if (attemptsLeft > 0) await ask(question, attemptsLeft - 1);
      else log.warn({ err: error }, "a statement could not be warmed up");
    }
  };
  const dataVersion = await queries.readDataVersion(asker);
  // One after the other: planning them all at once is what makes a small machine miss the time limit.
  for (const question of questionsOf(queries, dataVersion)) await ask(question, ATTEMPTS - 1);
};
