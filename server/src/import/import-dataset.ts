/** Imports a dataset: checks its files, and puts it in place of the live one, all or nothing. */
import type { Database } from "../db/run-cypher.ts";
import { checkDataset } from "./check-dataset.ts";
import { type DatasetFiles, readDatasetFiles, readZip } from "./dataset-files.ts";
import { type DatasetCounts, deriveDataset } from "./derive-dataset.ts";
import { describeDataset } from "./describe-dataset.ts";
import { type Finding, importInvalid } from "./finding.ts";
import { keepArchive, prepareArchive } from "./keep-archive.ts";
import { shapeDataset } from "./shape-dataset.ts";
import { type RowProgress, writeDataset } from "./write-dataset.ts";

/** A folder or zip by its path, or the bytes of a zip. */
export type ImportSource = Readonly<{ path: string }> | Readonly<{ zip: Uint8Array }>;

export type ImportRequest = Readonly<{
  database: Database;
  from: ImportSource;
  /** Folder below which the zip of the dataset is kept. */
  dataDir: string;
  progress?: (progress: RowProgress) => void;
  /** Stops the import; the former dataset stays. */
  signal?: AbortSignal;
  /** Check only: nothing is written. */
  dryRun?: boolean;
}>;

export type ImportOutcome = Readonly<{
  version: string;
  counts: DatasetCounts;
  warnings: readonly Finding[];
  /** Warnings found, those beyond the list included. */
  warningCount: number;
  /** False when this version was live already, or in a dry run. */
  changed: boolean;
}>;

const filesOf = (from: ImportSource): DatasetFiles | Promise<DatasetFiles> =>
  "zip" in from ? readZip(from.zip) : readDatasetFiles(from.path);

/** The version that is live, or undefined in an empty database. */
export const liveVersion = async (database: Database): Promise<string | undefined> => {
  const [row] = await database.read("find-live-dataset");
  return row ? String(row.version) : undefined;
};

/**
 * Imports a dataset and keeps its files as a zip; a version that is live already is not written again. Expects a
 * database with its schema. Raises IMPORT_INVALID with `Findings` as details, NOT_FOUND, PAYLOAD_TOO_LARGE, the reason
 * of an aborted `signal`, QUERY_TIMEOUT, DATABASE_UNAVAILABLE or INTERNAL; after any of them the former dataset is whole.
 */
export const importDataset = async (request: ImportRequest): Promise<ImportOutcome> => {
  const { database, from, dataDir, progress = () => undefined, signal, dryRun = false } = request;
  const files = await filesOf(from);
  const { dataset, found } = checkDataset(files);
  if (!dataset) throw importInvalid(found);
  signal?.throwIfAborted();
  const description = describeDataset(dataset);
  const derived = deriveDataset(shapeDataset(dataset));
  const { version } = description;
  const outcome = { version, counts: derived.counts, warnings: found.findings, warningCount: found.warningCount };
  if (dryRun) return { ...outcome, changed: false };
  if ((await liveVersion(database)) === version) {
    await keepArchive(dataDir, version, files);
    return { ...outcome, changed: false };
  }
  const archive = await prepareArchive(dataDir, version, files);
  try {
    const importedAt = new Date().toISOString();
    await writeDataset(database, derived, { ...description, importedAt }, { progress, signal });
    await archive.keep();
  } finally {
    await archive.drop();
  }
  return { ...outcome, changed: true };
};
