/** Gives a Neo4j loaded with a made-up dataset, kept between runs as long as nothing that decides about its content changes. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defineSchema } from "../../../server/src/import/define-schema.ts";
import { type ImportSource, importDataset } from "../../../server/src/import/import-dataset.ts";
import { openDatabase } from "../../../server/src/launcher/database.ts";
import type { DatabaseHandle } from "../../../server/src/launcher/database-handle.ts";
import { databaseHome } from "../../../server/src/launcher/managed/data-folder.ts";
import { readEndpoint } from "../../../server/src/launcher/managed/endpoint-file.ts";
import { progressLine } from "../../../server/src/launcher/progress.ts";
import { BUILT_IN, connect } from "../../support/connect.ts";
import { loadLarge } from "../load-large.ts";
import { contentFingerprint } from "./content-fingerprint.ts";
import { type DatasetSize, syntheticDataset } from "./synthetic-dataset.ts";

const SEED = 42;

/** The built-in dataset; a size that is imported as anyone would; or, beyond what one import takes, loaded by the bench's own loader. */
export type StoredSize = Readonly<{ name: string }> &
  (
    | Readonly<{ kind: "built-in" }>
    | (Readonly<{ kind: "imported" }> & DatasetSize)
    | Readonly<{ kind: "loaded"; factors: number; links: number }>
  );

export type BenchDatabase = DatabaseHandle & Readonly<{ pid: number }>;

type Opening = Readonly<{ cacheFolder: string; say: (line: string) => void; signal: AbortSignal }>;

const open = async (dataDir: string, { say, signal }: Opening): Promise<BenchDatabase> => {
  const handle = await openDatabase({ database: { kind: "managed" }, dataDir }, (step) => say(progressLine(step)), {
    signal,
  });
  const pid = readEndpoint(databaseHome(dataDir))?.pid;
  if (pid !== undefined) return { ...handle, pid };
  await handle.stop();
  throw new Error("The database does not say which process it is.");
};

const importFrom = async (database: BenchDatabase, from: ImportSource, dataDir: string, { say, signal }: Opening) => {
  const connection = connect(database);
  try {
    await defineSchema(connection.database);
    const { counts } = await importDataset({ database: connection.database, from, dataDir, signal });
    say(`Loaded ${counts.factors} factors, ${counts.links} links, ${counts.claims} claims of ${counts.works} works.`);
  } finally {
    await connection.close();
  }
};

/** At most so often a line about a load that takes minutes. */
const PROGRESS_MS = 5_000;

const fill = async (database: BenchDatabase, size: StoredSize, dataDir: string, opening: Opening): Promise<void> => {
  if (size.kind === "built-in") return importFrom(database, { path: BUILT_IN }, dataDir, opening);
  if (size.kind === "imported")
    return importFrom(database, { zip: await syntheticDataset(BUILT_IN, size) }, dataDir, opening);
  const { factors, links } = size;
  let last = performance.now();
  await loadLarge(database, { factors, links, seed: SEED }, (words) => {
    opening.signal.throwIfAborted();
    if (performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    opening.say(words);
  });
};

/** A running Neo4j with a dataset of `size`, loaded now or by a former run. Its `stop` keeps the data. */
export const openBenchDatabase = async (size: StoredSize, opening: Opening): Promise<BenchDatabase> => {
  const folder = join(opening.cacheFolder, "databases");
  const name = `${size.name}-${contentFingerprint(size)}`;
  const dataDir = join(folder, name);
  const loaded = join(dataDir, "loaded.json");
  mkdirSync(folder, { recursive: true });
  // What a former state of the program loaded is of no use to this one.
  for (const other of readdirSync(folder))
    if (other.startsWith(`${size.name}-`) && (other !== name || !existsSync(loaded)))
      rmSync(join(folder, other), { recursive: true, force: true });
  const isLoaded = existsSync(loaded);
  opening.say(isLoaded ? `Opening the database ${name} …` : `Loading the database ${name} …`);
  const database = await open(dataDir, opening);
  if (isLoaded) return database;
  try {
    await fill(database, size, dataDir, opening);
    writeFileSync(loaded, `${JSON.stringify(size)}\n`);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
};
