/** The network drawn together into groups. */
import { checkFirst } from "../../queries/page.ts";
import type { AggregateGroupResolvers, QueryResolvers } from "../generated.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** The resolver of `Query` that gives aggregates. */
export const aggregateQueries: Required<Pick<QueryResolvers, "aggregate">> = {
  aggregate: (_, { filter, by }, { queries, asker }) =>
    queries.readAggregate({ filter: readNetworkFilter(filter, { groupings: false }), by }, asker),
};

/** The resolvers of `AggregateGroup` that are not simply a property of it. */
export const aggregateGroupResolvers: Pick<AggregateGroupResolvers, "topFactors"> = {
  topFactors: ({ factors }, { first }) => factors.slice(0, checkFirst(first)),
};
