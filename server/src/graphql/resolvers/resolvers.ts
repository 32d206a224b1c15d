/** Joins the resolvers, one file per subject, into what the engine needs. */
import type { Resolvers } from "../generated.ts";
import { aggregateGroupResolvers, aggregateQueries, aggregateResolvers } from "./aggregate.ts";
import { changeQueries } from "./changes.ts";
import { claimResolvers } from "./claim.ts";
import { datasetResolvers } from "./dataset.ts";
import { disagreementPositionResolvers, disagreementQueries } from "./disagreements.ts";
import { enumResolvers } from "./enums.ts";
import { facetQueries, facetsResolvers } from "./facets.ts";
import { counterpartResolvers, factorResolvers, reachedResolvers } from "./factor.ts";
import { factorLinks, linkQueries, linkResolvers } from "./link.ts";
import { neighbourQueries } from "./neighbours.ts";
import { networkQueries, networkResolvers } from "./network.ts";
import { nodeResolvers } from "./node.ts";
import { pathwayQueries, pathwayResolvers, pathwayResultResolvers, widerPathwaysResolvers } from "./pathways.ts";
import { recordQueries } from "./query.ts";
import { searchResultResolvers } from "./search.ts";
import { sourceResolvers } from "./source.ts";
import { workResolvers } from "./work.ts";

/** A resolver for everything that is not simply a property of what lies above it. */
export const resolvers: Resolvers = {
  ...enumResolvers,
  Query: {
    ...recordQueries,
    ...linkQueries,
    ...networkQueries,
    ...neighbourQueries,
    ...facetQueries,
    ...aggregateQueries,
    ...pathwayQueries,
    ...disagreementQueries,
    ...changeQueries,
  },
  Node: nodeResolvers,
  SearchResult: searchResultResolvers,
  Dataset: datasetResolvers,
  Factor: { ...factorResolvers, ...factorLinks },
  Reached: reachedResolvers,
  Counterpart: counterpartResolvers,
  Link: linkResolvers,
  Claim: claimResolvers,
  Source: sourceResolvers,
  Work: workResolvers,
  Network: networkResolvers,
  PathwayResult: pathwayResultResolvers,
  Pathway: pathwayResolvers,
  WiderPathways: widerPathwaysResolvers,
  Aggregate: aggregateResolvers,
  AggregateGroup: aggregateGroupResolvers,
  Facets: facetsResolvers,
  DisagreementPosition: disagreementPositionResolvers,
};
