/** Networks: what a filter leaves, and what lies around some factors. */
import type { Asker } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import type { Link } from "../domain/link.ts";
import { nearestWords } from "../domain/nearest-words.ts";
import { neighbourhoodOf, type Walk } from "../domain/neighbourhood.ts";
import type { Network } from "../domain/network.ts";
import type { NetworkFilter } from "../domain/network-filter.ts";
import { cutToLimit, type Selection, supportOf } from "../domain/select-network.ts";
import { listed } from "../domain/sentence-words.ts";
import { AppError } from "../errors.ts";
import { describeView } from "./describe-view.ts";
import type { Rows } from "./rows-for.ts";
import type { Selections } from "./selections.ts";
import type { CutNetwork, StoredNetworks } from "./stored-networks.ts";

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

type Found = Readonly<{ factors: readonly Factor[]; links: readonly Link[] }>;

/** What is found in all, cut to a limit. */
type Shown = Readonly<{ cut: CutNetwork; filter: NetworkFilter; links: readonly Link[]; walk?: Walk }>;

const cutTo = ({ factors, links }: Found, { withEnds }: Selection, limit: number | undefined): CutNetwork => {
  const cut = cutToLimit(factors, links, limit);
  return {
    factors: cut.factors,
    links: cut.links.map(withEnds),
    totalFactors: factors.length,
    totalLinks: links.length,
  };
};

const answer = async (rows: Rows, { cut, filter, links, walk }: Shown, asker: Asker): Promise<Network> => {
  const { factors, links: shown, totalFactors, totalLinks } = cut;
  const truncated = factors.length < totalFactors || shown.length < totalLinks;
  const counts = { factors: totalFactors, links: totalLinks, shownFactors: factors.length, shownLinks: shown.length };
  const [sentence, dataVersion] = await Promise.all([
    describeView(rows, { filter, links, counts, ...(walk ? { walk } : {}) }, asker),
    rows.dataVersion(asker),
  ]);
  return {
    ...{ factors, links: shown, totalFactors, totalLinks, truncated, sentence, dataVersion },
    ...supportOf(shown),
    exportFilter: walk || truncated ? onlyThese(filter, factors) : filter,
  };
};

/** The queries for networks over `rows`; where those are too many to be kept, over what is stored. */
export const networkQueries = (rows: Rows, { select }: Selections, stored: StoredNetworks): NetworkQueries => ({
  readNetwork: async ({ filter, limit }, asker) => {
    if (limit !== undefined && (await stored.isFor(filter, asker))) {
      const cut = await stored.readStoredNetwork(filter, limit, asker);
      return answer(rows, { cut, filter, links: cut.links }, asker);
    }
    const selection = await select(filter, asker);
    const found = { factors: [...selection.factors().values()], links: selection.links() };
    return answer(rows, { cut: cutTo(found, selection, limit), filter, links: found.links }, asker);
  },

  readNeighbourhood: async ({ filter, limit, ...walk }, asker) => {
    const starts = await rows.factorsFor(walk.of, asker);
    checkFactors("of", walk.of, starts);
    if (limit !== undefined && (await stored.isFor(filter, asker))) {
      const cut = await stored.walkStoredNetwork(filter, { ...walk, limit }, asker);
      return answer(rows, { cut, filter, links: cut.links, walk }, asker);
    }
    const selection = await select(filter, asker);
    const found = neighbourhoodOf(selection, starts, walk);
    return answer(rows, { cut: cutTo(found, selection, limit), filter, links: found.links, walk }, asker);
  },
});
