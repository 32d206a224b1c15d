/** The network drawn together into groups. */
import type { QueryResolvers } from "../generated.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** The resolver of `Query` that gives aggregates. */
export const aggregateQueries: Required<Pick<QueryResolvers, "aggregate">> = {
  aggregate: (_, { filter, by }, { queries, asker }) =>
    queries.readAggregate({ filter: readNetworkFilter(filter, { groupings: false }), by }, asker),
};
