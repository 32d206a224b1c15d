/** Pathways, and what is asked of them as a whole. */
import { LONGEST_PATHWAY } from "../../domain/pathways/wider-pathways.ts";
import { toFilterInput } from "../filter-json.ts";
import type { PathwayResolvers, PathwayResultResolvers, QueryResolvers, WiderPathwaysResolvers } from "../generated.ts";
import { worksByName } from "../loaders.ts";
import { readFactors, readNumber } from "../read-arguments.ts";
import { readNetworkFilter } from "../read-filter.ts";

const LENGTH = { least: 1, most: LONGEST_PATHWAY };
const LIMIT = { least: 1, most: 1_000 };

/** The resolver of `Query` that gives pathways. */
export const pathwayQueries: Required<Pick<QueryResolvers, "pathways">> = {
  pathways: (_, { from, to, maxLength, filter, limit }, { queries, asker }) =>
    queries.readPathways(
      {
        from: readFactors("from", from),
        to: readFactors("to", to),
        maxLength: readNumber("maxLength", maxLength, LENGTH) ?? 4,
        filter: readNetworkFilter(filter, { groupings: false }),
        limit: readNumber("limit", limit, LIMIT) ?? 100,
      },
      asker,
    ),
};

/** The fields of `PathwayResult` that cost more than the chains; each is worked out only when it is asked for. */
export const pathwayResultResolvers: PathwayResultResolvers = {
  robustness: ({ question }, _, { queries, asker }) => queries.readRobustness(question, asker),
  thin: (result, _, { queries, asker }) => queries.readThinPathways(result, asker),
};

/** The field of `Pathway` that is not a plain value. */
export const pathwayResolvers: PathwayResolvers = {
  threadWorks: ({ threadWorks }, _, { loaders }) => worksByName(threadWorks, loaders),
};

/** How a wider setting is asked for. */
export const widerPathwaysResolvers: WiderPathwaysResolvers = {
  maxLength: ({ question }) => question.maxLength,
  filter: ({ question }) => JSON.stringify(toFilterInput(question.filter)),
};
