/** Imports a dataset: checks its files, and puts it in place of the live one, all or nothing. */
import type { Database } from "../db/run-cypher.ts";
import type { DatasetCounts } from "../domain/dataset.ts";
import { checkDataset } from "./check-dataset.ts";
import { type DatasetFiles, readDatasetFiles, readZip } from "./dataset-files.ts";
import { type DerivedDataset, deriveDataset } from "./derive-dataset.ts";
import { type DatasetDescription, describeDataset } from "./describe-dataset.ts";
import { type Findings, importInvalid } from "./finding.ts";
import { keepArchive, prepareArchive } from "./keep-archive.ts";
import { shapeDataset } from "./shape-dataset.ts";
import { type RowProgress, writeDataset } from "./write-dataset.ts";

/** A folder or zip by its path, or the bytes of a zip. */
export type ImportSource = Readonly<{ path: string }> | Readonly<{ zip: Uint8Array }>;

/** A dataset that has passed the checks; `found` holds its warnings. */
export type PreparedDataset = Readonly<{
  files: DatasetFiles;
  description: DatasetDescription;
  derived: DerivedDataset;
  found: Findings;
}>;

/**
 * Reads, checks and derives a dataset without touching a database: what a dry run does. Raises IMPORT_INVALID with
 * `Findings` as details, NOT_FOUND, PAYLOAD_TOO_LARGE.
 */
export const prepareDataset = async (from: ImportSource): Promise<PreparedDataset> => {
  const files = "zip" in from ? readZip(from.zip) : await readDatasetFiles(from.path);
  const { dataset, found } = checkDataset(files);
  if (!dataset) throw importInvalid(found);
  return { files, description: describeDataset(dataset), derived: deriveDataset(shapeDataset(dataset)), found };
};

export type ImportRequest = Readonly<{
  database: Database;
  /** Where the dataset is, or what `prepareDataset` has made of it. */
  from: ImportSource | PreparedDataset;
  /** Folder below which the zip of the dataset is kept. */
  dataDir: string;
  progress?: (progress: RowProgress) => void;
  /** Stops the import; the former dataset stays. */
  signal?: AbortSignal;
}>;

export type ImportOutcome = Readonly<{
  version: string;
  counts: DatasetCounts;
  /** Warnings only; `errorCount` is 0. */
  found: Findings;
  /** False when this version was live already; nothing was written then. */
  changed: boolean;
}>;

/** A dataset that is live; `shape` says how much the program that wrote it stored beside its rows. */
export type LiveDataset = Readonly<{ id: string; version: string; shape: number }>;

/** The dataset that is live, or undefined in an empty database. Raises DATABASE_UNAVAILABLE, QUERY_TIMEOUT, INTERNAL. */
export const findLiveDataset = async (database: Database): Promise<LiveDataset | undefined> => {
  const [row] = await database.read("find-live-dataset");
  return row && { id: String(row.id), version: String(row.version), shape: Number(row.shape ?? 1) };
};

/** The version that is live, or undefined in an empty database. Raises as `findLiveDataset`. */
export const findLiveVersion = async (database: Database): Promise<string | undefined> =>
  (await findLiveDataset(database))?.version;

const replaceDataset = async (prepared: PreparedDataset, request: ImportRequest): Promise<void> => {
  const { database, dataDir, progress = () => undefined, signal } = request;
  const { files, description, derived } = prepared;
  const archive = await prepareArchive(dataDir, description.version, files);
  try {
    const importedAt = new Date().toISOString();
    await writeDataset(database, derived, { ...description, importedAt }, { progress, signal });
    await archive.keep();
  } finally {
    await archive.drop();
  }
};

/**
 * Imports a dataset and keeps its files as a zip; a version that is live already is not written again. Expects a
 * database with its schema. Raises what `prepareDataset` raises, the reason of an aborted `signal`,
 * OPERATION_LIMIT_EXCEEDED, QUERY_TIMEOUT, DATABASE_UNAVAILABLE or INTERNAL; after any of them the former dataset is
 * whole.
 */
export const importDataset = async (request: ImportRequest): Promise<ImportOutcome> => {
  const prepared = "derived" in request.from ? request.from : await prepareDataset(request.from);
  request.signal?.throwIfAborted();
  const { version } = prepared.description;
  const changed = (await findLiveVersion(request.database)) !== version;
  if (changed) await replaceDataset(prepared, request);
  else await keepArchive(request.dataDir, version, prepared.files);
  return { version, counts: prepared.derived.counts, found: prepared.found, changed };
};
