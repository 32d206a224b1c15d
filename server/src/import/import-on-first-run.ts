/** Fills an empty database, so that the first start shows something. */
import type { Config } from "../config.ts";
import type { Database } from "../db/run-cypher.ts";
import { findLiveVersion, type ImportOutcome, importDataset } from "./import-dataset.ts";
import type { RowProgress } from "./write-dataset.ts";

type FirstRun = Readonly<{
  database: Database;
  config: Pick<Config, "dataset" | "dataDir">;
  progress?: (progress: RowProgress) => void;
  signal?: AbortSignal;
}>;

/**
 * Imports the dataset that the settings name when none is live; undefined when one is. Expects a database with its
 * schema. Raises what `importDataset` raises.
 */
export const importOnFirstRun = async ({ config, ...request }: FirstRun): Promise<ImportOutcome | undefined> => {
  if ((await findLiveVersion(request.database)) !== undefined) return undefined;
  return importDataset({ ...request, from: { path: config.dataset }, dataDir: config.dataDir });
};
