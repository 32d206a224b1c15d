/** Rows for what a question names: from those kept, or looked up by id where the dataset is too large to be kept. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { ClaimDimensions, ClaimTotals } from "../domain/claim-dimensions.ts";
import type { Factor } from "../domain/factor.ts";
import type { FactorQueries } from "./factors.ts";
import type { RowSets, Titles } from "./row-sets.ts";
import type { SourceQueries } from "./sources.ts";
import type { WorkQueries } from "./works.ts";

/** Each gives at least what is named, as far as there is such a thing, and raises the codes of RowSets. */
export type RowsFor = Readonly<{
  /** By slug, counted over the whole dataset. */
  factorsFor: (ids: Iterable<string>, asker: Asker) => Promise<ReadonlyMap<string, Factor>>;
  /** By slug. */
  claimsFor: (ids: Iterable<string>, asker: Asker) => Promise<ReadonlyMap<string, ClaimDimensions>>;
  titlesFor: (
    named: Readonly<{ works: readonly string[]; sources: readonly string[] }>,
    asker: Asker,
  ) => Promise<Titles>;
  /** Over all claims. */
  claimTotals: (asker: Asker) => Promise<ClaimTotals>;
}>;

/** Rows of any dataset. */
export type Rows = RowSets & RowsFor;

type Finders = Pick<FactorQueries, "findFactors"> & Pick<SourceQueries, "findSources"> & Pick<WorkQueries, "findWorks">;

const byId = <T extends Readonly<{ id: string }>>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const findClaimDimensions = async (database: Database, ids: readonly string[], asker: Asker) =>
  (await database.read("find-claim-dimensions", { ids }, asker)) as unknown as readonly ClaimDimensions[];

const countClaims = async (database: Database, asker: Asker): Promise<ClaimTotals> => {
  const [row] = await database.read("count-claims", {}, asker);
  const { claims, undated, ...notStated } = row as unknown as ClaimTotals & ClaimTotals["notStated"];
  return { claims, undated, notStated };
};

/** Looks up rows over `rowSets`; `finders` find things by id. */
export const createRowsFor = (
  database: Database,
  rowSets: RowSets,
  { findFactors, findSources, findWorks }: Finders,
): RowsFor => ({
  factorsFor: async (ids, asker) =>
    (await rowSets.isLarge(asker)) ? byId(await findFactors([...new Set(ids)], asker)) : rowSets.factors(asker),
  claimsFor: async (ids, asker) =>
    (await rowSets.isLarge(asker))
      ? byId(await findClaimDimensions(database, [...new Set(ids)], asker))
      : (await rowSets.claims(asker)).byId,
  titlesFor: async ({ works, sources }, asker) => {
    if (!(await rowSets.isLarge(asker))) return rowSets.titles(asker);
    const [foundWorks, foundSources] = await Promise.all([findWorks(works, asker), findSources(sources, asker)]);
    return {
      works: new Map(foundWorks.map(({ id, name }) => [id, name])),
      sources: new Map(foundSources.map(({ id, title }) => [id, title])),
    };
  },
  claimTotals: async (asker) =>
    (await rowSets.isLarge(asker)) ? countClaims(database, asker) : (await rowSets.claims(asker)).totals,
});
