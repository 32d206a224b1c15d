/** Chooses where an answer comes from: kept records, or, where the dataset is too large for that, a statement. */
import type { Asker } from "../db/run-cypher.ts";

/** Queries that take what is asked and who asks; whatever they are called, they are called alike. */
// biome-ignore lint/suspicious/noExplicitAny: what each query takes and gives stays what `Q` says.
type Query = (asked: any, asker?: Asker) => Promise<any>;

/** The same queries twice over: each goes to `stored` when `isLarge` says so, and to `kept` otherwise. */
export const keptOrStored = <Q extends Readonly<Record<string, Query>>>(
  isLarge: (asker: Asker) => Promise<boolean>,
  { kept, stored }: Readonly<{ kept: Q; stored: Q }>,
): Q =>
  Object.fromEntries(
    Object.keys(kept).map((name) => [
      name,
      async (asked: unknown, asker: Asker = {}) => ((await isLarge(asker)) ? stored : kept)[name]?.(asked, asker),
    ]),
  ) as unknown as Q;
