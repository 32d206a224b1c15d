/** Says where each factor stands in the network that nobody has narrowed: what an import stores, so that nobody must count it again. */
import type { Factor } from "./factor.ts";
import type { Link } from "./link.ts";
import { compareSupport, linksByEnd, supportOf } from "./network/ground.ts";

/** What of a link its factors' standing depends on. */
export type CountedLink = Pick<Link, "from" | "to" | "claimCount" | "workCount" | "works">;

/**
 * A factor in the unfiltered network. The default network leaves groupings and their links out. A place counts from 1,
 * best supported first; a factor without a link has none (null).
 */
export type Standing = Readonly<{
  id: string;
  /** Place in the network with groupings. */
  rank: number | null;
  networkClaimCount: number;
  networkWorkCount: number;
  /** Place in the default network. */
  networkRank: number | null;
}>;

/** How much the unfiltered networks hold; the one with groupings has all links. */
export type NetworkTotals = Readonly<{
  /** Factors with a link, groupings included. */
  linkedFactors: number;
  /** Of the default network. */
  networkFactors: number;
  networkLinks: number;
  networkLinksOnOneWork: number;
}>;

type Counted = Readonly<{ id: string; claimCount: number; workCount: number }>;

const countedIn = (links: readonly CountedLink[]): readonly Counted[] =>
  [...linksByEnd(links)].map(([id, own]) => ({ id, ...supportOf(own) })).sort(compareSupport);

const places = (counted: readonly Counted[]): ReadonlyMap<string, number> =>
  new Map(counted.map(({ id }, index) => [id, index + 1]));

/** The standing of every factor, in their order, and the totals. Expects all links, unfiltered. O(n log n). */
export const standingsOf = (
  factors: readonly Pick<Factor, "id" | "grouping">[],
  links: readonly CountedLink[],
): Readonly<{ standings: readonly Standing[]; totals: NetworkTotals }> => {
  const groupings = new Set(factors.filter(({ grouping }) => grouping).map(({ id }) => id));
  const plain = links.filter(({ from, to }) => !groupings.has(from) && !groupings.has(to));
  const network = countedIn(plain);
  const byId = new Map(network.map((counted) => [counted.id, counted]));
  const [ranks, networkRanks] = [places(countedIn(links)), places(network)];
  return {
    standings: factors.map(({ id }) => ({
      id,
      rank: ranks.get(id) ?? null,
      networkClaimCount: byId.get(id)?.claimCount ?? 0,
      networkWorkCount: byId.get(id)?.workCount ?? 0,
      networkRank: networkRanks.get(id) ?? null,
    })),
    totals: {
      linkedFactors: ranks.size,
      networkFactors: network.length,
      networkLinks: plain.length,
      networkLinksOnOneWork: plain.filter(({ workCount }) => workCount === 1).length,
    },
  };
};
