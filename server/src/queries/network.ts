/** Networks: what a filter leaves, and what lies around some factors. */
import type { Asker } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import { nearestWords } from "../domain/nearest-words.ts";
import { neighbourhoodOf, type Walk } from "../domain/neighbourhood.ts";
import type { Network } from "../domain/network.ts";
import type { NetworkFilter } from "../domain/network-filter.ts";
import { cutToLimit, type SelectedLink } from "../domain/select-network.ts";
import { listed } from "../domain/sentence-words.ts";
import { AppError } from "../errors.ts";
import { describeView } from "./describe-view.ts";
import type { RowSets } from "./row-sets.ts";
import type { Selections } from "./selections.ts";

export type NetworkQueries = Readonly<{
  /**
   * The network that `filter` leaves, best supported first, at most `limit` factors; without a limit all of it.
   * Raises BAD_USER_INPUT (an unknown vocabulary group) and the codes of RowSets.
   */
  readNetwork: (asked: Readonly<{ filter: NetworkFilter; limit?: number }>, asker: Asker) => Promise<Network>;
  /** The factors within some steps of `of` under `filter`, nearest first. Raises BAD_USER_INPUT for an unknown factor too. */
  readNeighbourhood: (
    asked: Walk & Readonly<{ filter: NetworkFilter; limit?: number }>,
    asker: Asker,
  ) => Promise<Network>;
}>;

const LONGEST_LIST = 250;

/** Raises BAD_USER_INPUT naming `argument` when one of `slugs` is no factor. */
export const checkFactors = (
  argument: string,
  slugs: readonly string[],
  factors: ReadonlyMap<string, Factor>,
): void => {
  const unknown = slugs.filter((slug) => !factors.has(slug));
  if (unknown.length === 0) return;
  const nearest = nearestWords(unknown[0] ?? "", factors.keys());
  throw new AppError("BAD_USER_INPUT", {
    message: `The argument ${argument} names ${listed(
      unknown.map((slug) => JSON.stringify(slug.slice(0, 100))),
      "and",
    )}, which is no factor of this dataset.`,
    hint: `Find ids with search or factors.${nearest.length > 0 ? ` Nearest are ${nearest.join(", ")}.` : ""}`,
    details: { argument, unknown, nearest },
  });
};

/** A filter that leaves these factors alone; without them when there are more than a filter may name. */
const onlyThese = (filter: NetworkFilter, factors: readonly Factor[]): NetworkFilter => {
  const named = filter.factors && new Set(filter.factors);
  const slugs = factors.map(({ id }) => id).filter((id) => !named || named.has(id));
  return slugs.length === 0 || slugs.length > LONGEST_LIST ? filter : { ...filter, factors: slugs };
};

type Found = Readonly<{ factors: readonly Factor[]; links: readonly SelectedLink[] }>;

const answer = async (
  rowSets: RowSets,
  { filter, limit, walk, factors, links }: Found & Readonly<{ filter: NetworkFilter; limit?: number; walk?: Walk }>,
  asker: Asker,
): Promise<Network> => {
  const cut = cutToLimit(factors, links, limit);
  const counts = { factors: factors.length, shownFactors: cut.factors.length, shownLinks: cut.links.length };
  const [sentence, dataVersion] = await Promise.all([
    describeView(rowSets, { filter, links, counts, ...(walk ? { walk } : {}) }, asker),
    rowSets.dataVersion(asker),
  ]);
  return {
    ...cut,
    totalFactors: factors.length,
    totalLinks: links.length,
    claimCount: cut.links.reduce((sum, { claimCount }) => sum + claimCount, 0),
    workCount: new Set(cut.links.flatMap(({ works }) => works)).size,
    sentence,
    dataVersion,
    exportFilter: walk || cut.truncated ? onlyThese(filter, cut.factors) : filter,
  };
};

/** The queries for networks over `rowSets`. */
export const networkQueries = (rowSets: RowSets, { select }: Selections): NetworkQueries => ({
  readNetwork: async ({ filter, limit }, asker) => {
    const { factors, links } = await select(filter, asker);
    const found = { factors: [...factors.values()], links };
    return answer(rowSets, { ...found, filter, ...(limit === undefined ? {} : { limit }) }, asker);
  },

  readNeighbourhood: async ({ filter, limit, ...walk }, asker) => {
    const all = await rowSets.factors(asker);
    checkFactors("of", walk.of, all);
    const found = neighbourhoodOf(await select(filter, asker), all, walk);
    return answer(rowSets, { ...found, filter, walk, ...(limit === undefined ? {} : { limit }) }, asker);
  },
});
