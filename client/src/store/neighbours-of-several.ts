/** What lies one step from several factors together, out of their surroundings. */
import { SURROUNDINGS_LIMIT } from "./amounts.ts";
import type { Neighbour, Neighbours, NetworkAnswer } from "./answers.ts";

/** Of more factors no neighbours are listed: so many, and as many neighbours again, fit into one answer. */
export const LOOKED_FROM_LIMIT = SURROUNDINGS_LIMIT / 2;

const best = ({ links }: Neighbour): number => Math.max(0, ...links.map(({ workCount }) => workCount));

/**
 * The neighbours of `of` in an answer of their surroundings, best supported first, each with its links to them.
 * `everywhere` counts the factors of the same surroundings without any filter.
 */
export const neighboursOfSeveral = (
  of: readonly string[],
  { factors, links, totalFactors }: Pick<NetworkAnswer, "factors" | "links" | "totalFactors">,
  everywhere: number,
): Neighbours => {
  const from = new Set(of);
  const nodes = factors
    .filter(({ id }) => !from.has(id))
    .map((factor) => ({
      factor,
      links: links.filter(
        (link) =>
          (link.from.id === factor.id && from.has(link.to.id)) || (link.to.id === factor.id && from.has(link.from.id)),
      ),
    }))
    .sort((a, b) => best(b) - best(a) || b.links.length - a.links.length || (a.factor.id < b.factor.id ? -1 : 1));
  return {
    factor: null,
    neighbours: {
      totalCount: totalFactors - from.size,
      hiddenByFilter: Math.max(0, everywhere - totalFactors),
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes,
    },
  };
};
