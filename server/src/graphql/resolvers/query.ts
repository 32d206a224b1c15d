/** The entrances to records: one by id, pages by filter, and the search. */
import { slugOf } from "../../domain/ids.ts";
import { toConnection } from "../connection.ts";
import type { QueryResolvers } from "../generated.ts";
import { EXAMPLE_QUERIES } from "../known-operations.ts";
import type { ById } from "../loaders.ts";
import { readClaimFilter, readFactorFilter, readSourceFilter } from "../read-filter.ts";
import { findNode, findNodes } from "./node.ts";
import { toSearchConnection, toSearchTypes } from "./search.ts";

type RecordQueries = Pick<
  QueryResolvers,
  | "dataset"
  | "node"
  | "nodes"
  | "factor"
  | "claim"
  | "source"
  | "work"
  | "factors"
  | "claims"
  | "sources"
  | "search"
  | "counterparts"
  | "exampleQueries"
>;

const loadOrNull = <T>({ load }: ById<T>, slug: string | null): T | null | Promise<T | null> =>
  slug === null ? null : load(slug);

/** The resolvers of `Query` that give records. */
export const recordQueries: Required<RecordQueries> = {
  dataset: (_, __, { queries, asker }) => queries.readDataset(asker),
  node: (_, { id }, { loaders }) => findNode(id, loaders),
  nodes: (_, { ids }, { loaders }) => findNodes(ids, loaders),
  factor: (_, { id }, { loaders }) => loadOrNull(loaders.factor, slugOf("factor", id)),
  claim: (_, { id }, { loaders }) => loadOrNull(loaders.claim, slugOf("claim", id)),
  source: (_, { id }, { loaders }) => loadOrNull(loaders.source, slugOf("source", id)),
  work: (_, { id }, { loaders }) => loadOrNull(loaders.work, slugOf("work", id)),
  factors: async (_, { filter, ...page }, { queries, asker, dataVersion }) =>
    toConnection(
      await queries.listFactors({ ...page, filter: readFactorFilter(filter), dataVersion: await dataVersion() }, asker),
    ),
  claims: async (_, { filter, ...page }, { queries, asker, dataVersion }) =>
    toConnection(
      await queries.listClaims({ ...page, filter: readClaimFilter(filter), dataVersion: await dataVersion() }, asker),
    ),
  sources: async (_, { filter, ...page }, { queries, asker, dataVersion }) =>
    toConnection(
      await queries.listSources({ ...page, filter: readSourceFilter(filter), dataVersion: await dataVersion() }, asker),
    ),
  search: async (_, { types, ...search }, { queries, asker, dataVersion }) =>
    toSearchConnection(
      await queries.searchRecords({ ...search, types: toSearchTypes(types), dataVersion: await dataVersion() }, asker),
    ),
  counterparts: async (_, __, { queries, asker }) => [...(await queries.listCounterparts(null, asker))],
  exampleQueries: () => [...EXAMPLE_QUERIES],
};
