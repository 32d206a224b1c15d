/** Networks: what a filter leaves, and what lies around some factors. */
import type { Asker } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import { listed } from "../domain/filter/sentence-words.ts";
import type { Link } from "../domain/link.ts";
import { lazily, supportOf } from "../domain/network/ground.ts";
import { neighbourhoodOf, type Walk } from "../domain/network/neighbourhood.ts";
import type { Network } from "../domain/network/network.ts";
import { cutToLimit, type SelectedLink } from "../domain/network/select-network.ts";
import { nearestWords } from "../domain/text/nearest-words.ts";
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

/** What is found in all, and what of it a limit leaves; each part is worked out when it is asked for. */
type Shown = Readonly<{
  totals: Pick<CutNetwork, "totalFactors" | "totalLinks">;
  factors: () => readonly Factor[];
  /** The links alone, which is enough to count them. */
  bare: () => readonly Link[];
  links: () => readonly SelectedLink[];
  filter: NetworkFilter;
  /** All links that are found. */
  found: () => readonly Link[];
  walk?: Walk;
}>;

const ofCut = ({ factors, links, ...totals }: CutNetwork, filter: NetworkFilter): Shown => ({
  ...{ totals, filter, factors: () => factors },
  ...{ bare: () => links, links: () => links, found: () => links },
});

const answer = async (rows: Rows, { totals, filter, found, walk, ...shown }: Shown, asker: Asker): Promise<Network> => {
  const { totalFactors, totalLinks } = totals;
  const [factors, bare, links] = [lazily(shown.factors), lazily(shown.bare), lazily(shown.links)];
  const support = lazily(() => supportOf(bare()));
  const isTruncated = (): boolean => factors().length < totalFactors || bare().length < totalLinks;
  return {
    ...{ totalFactors, totalLinks, dataVersion: await rows.dataVersion(asker) },
    get factors() {
      return factors();
    },
    get links() {
      return links();
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
      const [shownFactors, shownLinks] = [factors().length, bare().length];
      const counts = { factors: totalFactors, links: totalLinks, shownFactors, shownLinks };
      return describeView(rows, { filter, links: found(), counts, ...(walk ? { walk } : {}) }, asker);
    },
    get exportFilter() {
      return walk || isTruncated() ? onlyThese(filter, factors()) : filter;
    },
  };
};

/** The queries for networks over `rows`; where those are too many to be kept, over what is stored. */
export const networkQueries = (rows: Rows, { select }: Selections, stored: StoredNetworks): NetworkQueries => ({
  readNetwork: async ({ filter, limit }, asker) => {
    if (limit !== undefined && (await stored.isFor(filter, asker)))
      return answer(rows, ofCut(await stored.readStoredNetwork(filter, limit, asker), filter), asker);
    const { links, factorCount, topFactors, topLinks, withEnds } = await select(filter, asker);
    const totals = { totalFactors: factorCount(), totalLinks: links().length };
    const bare = lazily(() => topLinks(limit));
    const shown = { factors: () => topFactors(limit), bare, links: () => bare().map(withEnds) };
    return answer(rows, { ...shown, totals, filter, found: links }, asker);
  },

  readNeighbourhood: async ({ filter, limit, ...walk }, asker) => {
    const starts = await rows.factorsFor(walk.of, asker);
    checkFactors("of", walk.of, starts);
    if (limit !== undefined && (await stored.isFor(filter, asker))) {
      const cut = await stored.walkStoredNetwork(filter, { ...walk, limit }, asker);
      return answer(rows, { ...ofCut(cut, filter), walk }, asker);
    }
    const selection = await select(filter, asker);
    const { factorCount, factors, links } = neighbourhoodOf(selection, starts, walk);
    const totals = { totalFactors: factorCount, totalLinks: links().length };
    const cut = lazily(() => cutToLimit(factors(), links(), limit));
    const bare = () => cut().links;
    const shown = { factors: () => cut().factors, bare, links: () => bare().map(selection.withEnds) };
    return answer(rows, { ...shown, totals, filter, found: links, walk }, asker);
  },
});
