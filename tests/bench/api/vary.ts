/** Makes questions differ without asking for anything else, so that none of them has been answered before. */
import type { FindStatement } from "./statements.ts";
import type { World } from "./world.ts";

/** What operations are made from: what there is to ask about, and the raw driver's statements. */
export type Parts = Readonly<{ world: World; find: FindStatement }>;

/** The `i`-th of `values`, over and over. */
export const nth = <T>(values: readonly T[], i: number): T => {
  const value = values[i % values.length];
  if (value === undefined) throw new Error("There is nothing in the database to ask for.");
  return value;
};

/** How often `values` have been gone through before the `i`-th. */
export const roundOf = (values: readonly unknown[], i: number): number => Math.floor(i / values.length);

/** A filter that leaves everything, another one for every `i`: no link rests on so many works. */
export const everything = (i: number) => ({ maxWorks: 1_000 + i });

/** Filters that say what holds anyway. */
export const IDLE_FILTERS = [
  {},
  { includeGroupings: false },
  { includeUndated: true },
  { includeGroupings: false, includeUndated: true },
];
