/** Every question the server can put to the database, joined from one file per subject. */
import type { Database } from "../db/run-cypher.ts";
import type { ReadFormerDataset } from "../domain/former-dataset.ts";
import { type ClaimQueries, claimQueries } from "./claims.ts";
import { type CounterpartQueries, counterpartQueries } from "./counterparts.ts";
import { type DataVersionQueries, dataVersionQueries } from "./data-version.ts";
import { type DatasetQueries, datasetQueries, keptDatasetQueries } from "./dataset.ts";
import { type ExtractQueries, extractQueries } from "./extracts.ts";
import { type FactorQueries, factorQueries } from "./factors.ts";
import { keptClaimQueries } from "./kept-claims.ts";
import { keptFactorQueries } from "./kept-factors.ts";
import { keptOrStored } from "./kept-or-stored.ts";
import { MOST_KEPT_ROWS } from "./kept-rows-limit.ts";
import { keptSourceQueries } from "./kept-sources.ts";
import { createNetworkQueries, type NetworkQueries } from "./network-queries.ts";
import { createRowSets, type RowSets } from "./row-sets.ts";
import { createRowsFor } from "./rows-for.ts";
import { type SearchQueries, searchQueries } from "./search.ts";
import { type SourceQueries, sourceQueries } from "./sources.ts";
import { createStoredNetworks } from "./stored-networks.ts";
import { type ViewQueries, viewQueries } from "./views.ts";
import { type WorkQueries, workQueries } from "./works.ts";

export type { Asker } from "../db/run-cypher.ts";

export type Queries = Pick<RowSets, "recordsAtHand"> &
  ClaimQueries &
  CounterpartQueries &
  DataVersionQueries &
  DatasetQueries &
  ExtractQueries &
  FactorQueries &
  NetworkQueries &
  SearchQueries &
  SourceQueries &
  ViewQueries &
  WorkQueries;

type StoredOrKept = ClaimQueries & CounterpartQueries & FactorQueries & SourceQueries & WorkQueries;

const keptQueries = ({ records, vocabulary }: RowSets): StoredOrKept => ({
  ...keptClaimQueries({ records, vocabulary }),
  ...keptFactorQueries(records),
  ...keptSourceQueries(records),
});

/**
 * All queries over `database`. Each takes plain values and who asks, and gives domain values. Datasets with more than
 * `mostKeptRows` rows of a kind are not kept in memory. `readFormer` finds former datasets; without it there are none.
 */
export const createQueries = (
  database: Database,
  mostKeptRows: number = MOST_KEPT_ROWS,
  readFormer: ReadFormerDataset = async () => undefined,
): Queries => {
  const versions = dataVersionQueries(database);
  const dataset = { ...versions, ...keptDatasetQueries(datasetQueries(database), versions) };
  const finders = { ...factorQueries(database), ...sourceQueries(database), ...workQueries(database) };
  const counterparts = counterpartQueries(database);
  const rowSets = createRowSets(database, { ...dataset, ...finders, ...counterparts }, mostKeptRows);
  const rows = { ...rowSets, ...createRowsFor(database, rowSets, finders) };
  const networks = createStoredNetworks(database, rowSets, mostKeptRows);
  const stored = { ...finders, ...counterparts, ...claimQueries(database, rowSets) };
  const kept = keptQueries(rowSets);
  const queries = {
    ...dataset,
    recordsAtHand: rowSets.recordsAtHand,
    ...keptOrStored<StoredOrKept>(rowSets.isLarge, { kept, stored }),
    ...createNetworkQueries(rows, networks, readFormer),
    ...viewQueries(database),
    ...searchQueries(database, rowSets),
  };
  return { ...queries, ...extractQueries(database, { ...queries, rowSets: rows }) };
};
