/** Networks: what a filter leaves, and what lies around some factors. */
import type { Asker } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import { lazily } from "../domain/ground.ts";
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

/** What is found in all, and how it is cut to a limit; each part is worked out when it is asked for. */
type Shown = Readonly<{
  totals: Pick<CutNetwork, "totalFactors" | "totalLinks">;
  cut: () => Pick<CutNetwork, "factors" | "links">;
  filter: NetworkFilter;
  links: () => readonly Link[];
  walk?: Walk;
}>;

type Found = Readonly<{ factors: readonly Factor[]; links: readonly Link[] }>;

const cutTo = ({ factors, links }: Found, withEnds: Selection["withEnds"], limit: number | undefined) => {
  const cut = cutToLimit(factors, links, limit);
  return { factors: cut.factors, links: cut.links.map(withEnds) };
};

const ofCut = (cut: CutNetwork, filter: NetworkFilter): Shown => ({
  ...{ totals: cut, cut: () => cut, filter },
  links: () => cut.links,
});

const answer = async (rows: Rows, { totals, filter, links, walk, ...shown }: Shown, asker: Asker): Promise<Network> => {
  const { totalFactors, totalLinks } = totals;
  const cut = lazily(shown.cut);
  const support = lazily(() => supportOf(cut().links));
  const isTruncated = (): boolean => cut().factors.length < totalFactors || cut().links.length < totalLinks;
  return {
    ...{ totalFactors, totalLinks, dataVersion: await rows.dataVersion(asker) },
    get factors() {
      return cut().factors;
    },
    get links() {
      return cut().links;
    },
    get claimCount() {
      return support().claimCount;
    },
    get workCount() {
      return support().workCount;
    },
    get truncated() {
      return isTruncated();
    },
    sentence: () => {
      const [shownFactors, shownLinks] = [cut().factors.length, cut().links.length];
      const counts = { factors: totalFactors, links: totalLinks, shownFactors, shownLinks };
      return describeView(rows, { filter, links: links(), counts, ...(walk ? { walk } : {}) }, asker);
    },
    get exportFilter() {
      return walk || isTruncated() ? onlyThese(filter, cut().factors) : filter;
    },
  };
};

/** The queries for networks over `rows`; where those are too many to be kept, over what is stored. */
export const networkQueries = (rows: Rows, { select }: Selections, stored: StoredNetworks): NetworkQueries => ({
  readNetwork: async ({ filter, limit }, asker) => {
    if (limit !== undefined && (await stored.isFor(filter, asker)))
      return answer(rows, ofCut(await stored.readStoredNetwork(filter, limit, asker), filter), asker);
    const { links, factorCount, topFactors, withEnds } = await select(filter, asker);
    const totals = { totalFactors: factorCount(), totalLinks: links().length };
    const cut = () => cutTo({ factors: topFactors(limit), links: links() }, withEnds, limit);
    return answer(rows, { totals, cut, filter, links }, asker);
  },

  readNeighbourhood: async ({ filter, limit, ...walk }, asker) => {
    const starts = await rows.factorsFor(walk.of, asker);
    checkFactors("of", walk.of, starts);
    if (limit !== undefined && (await stored.isFor(filter, asker))) {
      const cut = await stored.walkStoredNetwork(filter, { ...walk, limit }, asker);
      return answer(rows, { ...ofCut(cut, filter), walk }, asker);
    }
    const selection = await select(filter, asker);
    const { factors, links } = neighbourhoodOf(selection, starts, walk);
    const totals = { totalFactors: factors.length, totalLinks: links.length };
    const cut = () => cutTo({ factors, links }, selection.withEnds, limit);
    return answer(rows, { totals, cut, filter, links: () => links, walk }, asker);
  },
});
