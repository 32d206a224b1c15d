/** What a search found, in the shapes of the schema. */
import type { SearchType as SearchTypeWord } from "../../domain/text/search-query.ts";
import type { Page } from "../../queries/page.ts";
import type { Found } from "../../queries/search.ts";
import { toConnection } from "../connection.ts";
import type { ResolversTypes, SearchResultResolvers, SearchType } from "../generated.ts";

const TYPES: Readonly<Record<SearchType, SearchTypeWord>> = { FACTOR: "factor", CLAIM: "claim", SOURCE: "source" };

/** The types to search, in the words of the queries; null for all. */
export const toSearchTypes = (types: readonly SearchType[] | null | undefined): readonly SearchTypeWord[] | null =>
  types?.map((type) => TYPES[type]) ?? null;

type Result = Awaited<ResolversTypes["SearchResult"]>;

const toResult = (found: Found): Result => {
  switch (found.type) {
    case "factor":
      return { ...found.record, __typename: "Factor" };
    case "claim":
      return { ...found.record, __typename: "Claim" };
    case "source":
      return { ...found.record, __typename: "Source" };
  }
};

/** A page of results with their scores and highlights. */
export const toSearchConnection = ({ nodes, ...page }: Page<Found>): Awaited<ResolversTypes["SearchConnection"]> =>
  toConnection({ ...page, nodes: nodes.map(toResult) }, (edge, place) => {
    const { score = 0, highlights = () => [] } = nodes[place] ?? {};
    return {
      node: edge.node,
      score,
      get cursor() {
        return edge.cursor;
      },
      get highlights() {
        return [...highlights()];
      },
    };
  });

/** Tells the type of a result. */
export const searchResultResolvers: SearchResultResolvers = { __resolveType: ({ __typename }) => __typename };
