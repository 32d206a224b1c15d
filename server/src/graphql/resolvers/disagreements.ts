/** Where works disagree: the four lists, and what lies one step apart. */
import type { DisagreementPositionResolvers, QueryResolvers } from "../generated.ts";
import { mustAll, worksByName } from "../loaders.ts";
import { readNumber } from "../read-arguments.ts";
import { readNetworkFilter } from "../read-filter.ts";

const LIMIT = { least: 1, most: 500 };

const cut = <T>(found: readonly T[], limit: number) => ({ totalCount: found.length, items: found.slice(0, limit) });

/** The fields of `DisagreementPosition` that are not plain values. */
export const disagreementPositionResolvers: DisagreementPositionResolvers = {
  works: ({ works }, _, { loaders }) => worksByName(works, loaders),
  claims: ({ claims }, _, { loaders }) => mustAll("claim", claims, loaders.claim),
};

/** The resolver of `Query` that gives disagreements. */
export const disagreementQueries: Required<Pick<QueryResolvers, "disagreements">> = {
  disagreements: async (_, { filter, limit }, { queries, asker }) => {
    const most = readNumber("limit", limit, LIMIT) ?? 100;
    // Groupings are included whatever the filter says, so its default does not matter.
    const found = await queries.readDisagreements(readNetworkFilter(filter, { groupings: true }), asker);
    return {
      oppositeSigns: cut(found.oppositeSigns, most),
      noEffect: cut(found.noEffect, most),
      directionNotAgreed: cut(found.directionNotAgreed, most),
      contested: cut(found.contested, most),
      near: cut(found.near, most),
      splitOutcomes: cut(found.splitOutcomes, most),
      shaped: cut(found.shaped, most),
      sentence: found.sentence,
      dataVersion: found.dataVersion,
    };
  },
};
