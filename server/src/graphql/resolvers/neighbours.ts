/** Neighbours of a factor, before it is added to a view. */
import { globalId } from "../../domain/ids.ts";
import { toConnection } from "../connection.ts";
import type { QueryResolvers } from "../generated.ts";
import { type Asked, readFactors, readId, readIds } from "../read-arguments.ts";
import { readNetworkFilter } from "../read-filter.ts";

// Nothing shown yet is no fault, unlike an empty list in a filter.
const readShown = (excluding: Asked<readonly string[]>): readonly string[] =>
  excluding?.length ? (readIds("excluding", "factor", excluding) ?? []) : [];

/** The resolvers of `Query` that give neighbours. */
export const neighbourQueries: Required<Pick<QueryResolvers, "neighbours" | "neighbourCounts">> = {
  neighbourCounts: async (_, { of, filter, excluding }, { queries, asker }) => {
    const counted = await queries.countNeighbours(
      {
        of: readFactors("of", of),
        filter: readNetworkFilter(filter, { groupings: false }),
        excluding: readShown(excluding),
      },
      asker,
    );
    return counted.map((counts) => ({ ...counts, of: globalId("factor", counts.of) }));
  },

  neighbours: async (_, { of, filter, excluding, ...page }, { queries, asker }) => {
    const found = await queries.listNeighbours(
      {
        ...page,
        of: readId("of", "factor", of),
        filter: readNetworkFilter(filter, { groupings: false }),
        excluding: readShown(excluding),
      },
      asker,
    );
    return Object.assign(toConnection(found), { byKind: [...found.byKind], hiddenByFilter: found.hiddenByFilter });
  },
};
