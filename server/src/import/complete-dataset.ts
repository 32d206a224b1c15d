/** Brings what an older program stored up to what this one stores: what follows from the links is counted again, in place. */
import type { Database } from "../db/run-cypher.ts";
import { type CountedLink, standingsOf } from "../domain/standings.ts";
import { AppError } from "../errors.ts";
import { findLiveDataset } from "./import-dataset.ts";
import { STORED_SHAPE } from "./write-dataset.ts";

const BATCH_ROWS = 1_000;
const WRITE_TIMEOUT_MS = 600_000;

const gathered = async <T>(rows: AsyncGenerator<unknown>): Promise<readonly T[]> => {
  const found: T[] = [];
  for await (const row of rows) found.push(row as T);
  return found;
};

const replaced = (): AppError =>
  new AppError("CONFLICT", {
    message: "The dataset was replaced while it was being brought up to date; nothing was changed.",
    hint: "Start again.",
    retriable: true,
  });

/**
 * Counts and places the factors of a live dataset that a program of an earlier shape imported, all or nothing; the data
 * version stays. True when there was something to do. Raises CONFLICT, DATABASE_UNAVAILABLE, QUERY_TIMEOUT or INTERNAL.
 */
export const completeDataset = async (database: Database): Promise<boolean> => {
  const live = await findLiveDataset(database);
  if (!live || live.shape >= STORED_SHAPE) return false;
  const factors = await gathered<{ id: string; grouping: boolean }>(database.stream("list-factors-to-place"));
  const links = await gathered<CountedLink>(database.stream("list-links-to-place"));
  const { standings, totals } = standingsOf(factors, links);
  const { id, version } = live;
  await database.write(async (run) => {
    for (let done = 0; done < standings.length; done += BATCH_ROWS)
      await run("place-factors", { rows: standings.slice(done, done + BATCH_ROWS) });
    const [row] = await run("complete-dataset", { id, version, added: { ...totals, shape: STORED_SHAPE } });
    if (row?.completed !== 1) throw replaced();
  }, WRITE_TIMEOUT_MS);
  return true;
};
