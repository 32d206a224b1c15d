/** Questions about factors. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import { toFactor } from "./to-domain.ts";

export type FactorQueries = Readonly<{
  /** The factors with the slugs given, in any order; unknown slugs are left out. */
  findFactors: (ids: readonly string[], asker?: Asker) => Promise<readonly Factor[]>;
}>;

/** The factors' queries over `database`. */
export const factorQueries = (database: Database): FactorQueries => ({
  findFactors: async (ids, asker) =>
    (await database.read("find-factors", { ids }, asker)).map(({ factor }) => toFactor(factor)),
});
