/** Neighbours of a factor, before it is added to a view. */
import { toConnection } from "../connection.ts";
import type { QueryResolvers } from "../generated.ts";
import { readId, readIds } from "../read-arguments.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** The resolver of `Query` that gives neighbours. */
export const neighbourQueries: Required<Pick<QueryResolvers, "neighbours">> = {
  neighbours: async (_, { of, filter, excluding, ...page }, { queries, asker }) => {
    const found = await queries.listNeighbours(
      {
        ...page,
        of: readId("of", "factor", of),
        filter: readNetworkFilter(filter, { groupings: false }),
        // Nothing shown yet is no fault, unlike an empty list in a filter.
        excluding: excluding?.length ? (readIds("excluding", "factor", excluding) ?? []) : [],
      },
      asker,
    );
    return { ...toConnection(found), byKind: [...found.byKind], hiddenByFilter: found.hiddenByFilter };
  },
};
