/** Counts beside every filter choice; only the facets asked for are counted. */
import { FACET_FIELDS } from "../../domain/facets.ts";
import type { FacetsResolvers, QueryResolvers } from "../generated.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** The fields of `Facets`, whose parent is the filter they stand beside. */
export const facetsResolvers: FacetsResolvers = {
  all: async (filter, _, { queries, asker }) => [
    ...(await queries.listFacets({ filter, fields: FACET_FIELDS }, asker)),
  ],
  facet: async (filter, { field }, { queries, asker }) =>
    (await queries.listFacets({ filter, fields: [field] }, asker))[0] ?? null,
};

/** The resolver of `Query` that gives facets. */
export const facetQueries: Required<Pick<QueryResolvers, "facets">> = {
  facets: (_, { filter }) => readNetworkFilter(filter, { groupings: false }),
};
