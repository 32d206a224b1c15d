/** The network drawn together into groups. */
import { checkFirst } from "../../queries/page.ts";
import { exportUrl } from "../filter-json.ts";
import type { AggregateGroupResolvers, AggregateResolvers, QueryResolvers } from "../generated.ts";
import { readFactors, readId, readList, readNumber } from "../read-arguments.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** The resolver of `Query` that gives aggregates. */
export const aggregateQueries: Required<Pick<QueryResolvers, "aggregate">> = {
  aggregate: (_, { filter, by, split, splitAbove }, { queries, asker }) =>
    queries.readAggregate(
      {
        filter: readNetworkFilter(filter, { groupings: false }),
        by,
        split: {
          ids: split.length === 0 ? [] : (readList("split", split) ?? []),
          above: readNumber("splitAbove", splitAbove, { least: 0 }) ?? 0,
        },
      },
      asker,
    ),
};

/** The resolvers of `Aggregate` that are not simply a property of it. */
export const aggregateResolvers: Pick<AggregateResolvers, "groupsOf" | "exportUrl"> = {
  exportUrl: ({ exportFilter }) => exportUrl(exportFilter),
  groupsOf: ({ groupOf }, { factors }) => {
    if (factors.length > 0) readFactors("factors", factors);
    return factors.map((id) => groupOf(readId("factors", "factor", id)) ?? null);
  },
};

/** The resolvers of `AggregateGroup` that are not simply a property of it. */
export const aggregateGroupResolvers: Pick<AggregateGroupResolvers, "topFactors"> = {
  topFactors: ({ factors }, { first }) => factors.slice(0, checkFirst(first)),
};
