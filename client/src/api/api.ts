/** Everything the client asks the server, by name: the one list of operations the store and the commands use. */

import type { Reply } from "./failure.ts";
import * as operation from "./generated.ts";
import type { Request } from "./request.ts";
import type { StoredViews } from "./stored-views.ts";
import type { TakeFile } from "./take-file.ts";
import type { TakeNetwork } from "./take-network.ts";

/** Turns a ready answer into another value; failures and aborts pass through. */
export const mapReply = <From, To>(reply: Reply<From>, map: (value: From) => To): Reply<To> =>
  reply.status === "ready" ? { status: "ready", value: map(reply.value) } : reply;

/** What comes as a stream, however large it is. */
export type Streams = Readonly<{ takeFile: TakeFile; takeNetwork: TakeNetwork }>;

/** Factors by a filter of their own, whether or not a link of theirs is shown. */
const factorQuestions = (request: Request) => ({
  /** A page of the factors that a factor filter leaves, with or without links; those with most works first. */
  factorList: async (variables: operation.FactorListQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.FactorListDocument, variables, signal), (answer) => answer.factors),
  /** Every intervention, at most 100, with its level of prevention and what it reaches. */
  interventions: async (signal?: AbortSignal) =>
    mapReply(await request(operation.InterventionsDocument, {}, signal), (answer) => answer.factors),
  /** Ids of the factors that a factor filter leaves, at most 100. */
  factorIds: async (variables: operation.FactorIdsQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.FactorIdsDocument, variables, signal), (answer) =>
      answer.factors.nodes.map(({ id }) => id),
    ),
});

/** The questions this client can put to the server. Each gives a `Reply`, takes an optional AbortSignal, and never throws. */
export const createApi = (request: Request, { takeFile, takeNetwork }: Streams, storedViews: StoredViews) => ({
  ...storedViews,
  /** A file of the export, as it is streamed. */
  takeFile,
  /** A whole network by the address of its export. */
  takeNetwork,
  /** The dataset, and which of `factors` (at most 250 ids) exist in it. */
  dataset: (factors: string[], signal?: AbortSignal) => request(operation.DatasetDocument, { factors }, signal),
  /** The factors and links that a filter leaves; `limit` 1 to 5,000 factors. */
  network: async (variables: operation.NetworkQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.NetworkDocument, variables, signal), (answer) => answer.network),
  /** The factors within some steps of others; `limit` 1 to 1,000 factors. */
  neighbourhood: async (variables: operation.NeighbourhoodQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.NeighbourhoodDocument, variables, signal), (answer) => answer.neighbourhood),
  /** The network drawn together into groups; `first` 1 to 100 factors of each. */
  aggregate: async (variables: operation.AggregateQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.AggregateDocument, variables, signal), (answer) => answer.aggregate),
  /** The group of a factor in the network drawn together, and its part of it, as the one item of a list; null when the filter leaves it out. */
  groupOfFactor: async (variables: operation.GroupOfFactorQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.GroupOfFactorDocument, variables, signal), ({ aggregate }) => aggregate.groupsOf),
  /** How many factors and links a filter leaves. */
  networkTotals: async (variables: operation.NetworkTotalsQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.NetworkTotalsDocument, variables, signal), (answer) => answer.network),
  /** How many factors and links lie within some steps of factors. */
  neighbourhoodTotals: async (variables: operation.NeighbourhoodTotalsQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.NeighbourhoodTotalsDocument, variables, signal), (answer) => answer.neighbourhood),
  /** Counts beside every filter choice. */
  facets: async (variables: operation.FacetsQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.FacetsDocument, variables, signal), (answer) => answer.facets),
  /** A factor with its links under a filter, or null. */
  factor: async (variables: operation.FactorDetailsQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.FactorDetailsDocument, variables, signal), (answer) => answer.factor),
  /** A link with all of its claims, or null. */
  link: async (id: string, signal?: AbortSignal) =>
    mapReply(await request(operation.LinkDetailsDocument, { id }, signal), (answer) => answer.link),
  /** A claim, or null. */
  claim: async (id: string, signal?: AbortSignal) =>
    mapReply(await request(operation.ClaimDetailsDocument, { id }, signal), (answer) => answer.claim),
  /** A source with its claims, or null. */
  source: async (id: string, signal?: AbortSignal) =>
    mapReply(await request(operation.SourceDetailsDocument, { id }, signal), (answer) => answer.source),
  /** Neighbours of a factor that are not shown yet, and how many of which kind. */
  neighbours: (variables: operation.NeighboursQueryVariables, signal?: AbortSignal) =>
    request(operation.NeighboursDocument, variables, signal),
  /** Factors, claims and sources found by words. */
  search: async (variables: operation.SearchQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.SearchDocument, variables, signal), (answer) => answer.search),
  /** Factors as rows. */
  factorsTable: async (variables: operation.FactorsTableQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.FactorsTableDocument, variables, signal), (answer) => answer.network),
  /** Links as rows, a page at a time. */
  linksTable: async (variables: operation.LinksTableQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.LinksTableDocument, variables, signal), (answer) => answer.links),
  /** Claims by the links they stand behind, a page of links at a time. */
  claimsTable: async (variables: operation.ClaimsTableQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.ClaimsTableDocument, variables, signal), (answer) => answer.links),
  /** All claims behind a network, at most `most`, and the groups that they may be in. */
  evidence: (variables: operation.EvidenceQueryVariables, signal?: AbortSignal) =>
    request(operation.EvidenceDocument, variables, signal),
  /** Where works disagree, list by list. */
  disagreements: async (variables: operation.DisagreementsQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.DisagreementsDocument, variables, signal), (answer) => answer.disagreements),
  /** A work by its id (null when there is none), and the links of a network. */
  withoutWork: (variables: operation.WithoutWorkQueryVariables, signal?: AbortSignal) =>
    request(operation.WithoutWorkDocument, variables, signal),
  /** How what a filter leaves differs from what it left on the data version `since`. */
  changes: async (variables: operation.ChangesQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.ChangesDocument, variables, signal), (answer) => answer.changes),
  /** How many neighbours of each of at most 250 factors are not shown, and how many of these the filter hides. */
  neighbourCounts: async (variables: operation.NeighbourCountsQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.NeighbourCountsDocument, variables, signal), (answer) => answer.neighbourCounts),
  /** The chains of links between factors; `limit` 1 to 1,000 chains. */
  pathways: async (variables: operation.PathwaysQueryVariables, signal?: AbortSignal) =>
    mapReply(await request(operation.PathwaysDocument, variables, signal), (answer) => answer.pathways),
  /** The same chains with what a table of them says, and the data version; `limit` 1 to 1,000 chains. */
  chainsFile: (variables: operation.ChainsFileQueryVariables, signal?: AbortSignal) =>
    request(operation.ChainsFileDocument, variables, signal),
  /** What has these ids (at most 250), in their order: factors with their names, null where nothing has. */
  nodes: async (ids: readonly string[], signal?: AbortSignal) =>
    mapReply(await request(operation.FactorNamesDocument, { ids: [...ids] }, signal), (answer) => answer.nodes),
  /** Pairs of one condition on both sides, by the ids of their ends. */
  counterpartEnds: async (signal?: AbortSignal) =>
    mapReply(await request(operation.CounterpartEndsDocument, {}, signal), (answer) => answer.counterparts),
  ...factorQuestions(request),
});

/** See `createApi`. */
export type Api = ReturnType<typeof createApi>;
