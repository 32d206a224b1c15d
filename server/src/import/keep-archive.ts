/** Keeps every dataset that was once live as a zip of its own files, from which it can be imported again. */
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import type { DatasetFiles } from "./dataset-files.ts";

/** A zip that is written but not yet in its place. */
export type PreparedArchive = Readonly<{
  /** Puts the zip in its place, in one step. */
  keep: () => Promise<void>;
  /** Removes what was written. */
  drop: () => Promise<void>;
}>;

/** Where the zip of a version is kept below `dataDir`. */
export const archivePath = (dataDir: string, version: string): string => join(dataDir, "datasets", `${version}.zip`);

/** Writes the files, byte for byte, to a zip beside its final place, so that a full disk shows before anything is live. */
export const prepareArchive = async (
  dataDir: string,
  version: string,
  files: DatasetFiles,
): Promise<PreparedArchive> => {
  const path = archivePath(dataDir, version);
  const part = `${path}.${process.pid}.part`;
  await mkdir(join(dataDir, "datasets"), { recursive: true });
  // A fixed date: the same files make the same zip.
  await writeFile(part, zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1) }));
  return { keep: () => rename(part, path), drop: () => rm(part, { force: true }) };
};

/** Writes the zip unless it is there. */
export const keepArchive = async (dataDir: string, version: string, files: DatasetFiles): Promise<void> => {
  const isThere = await stat(archivePath(dataDir, version)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  if (!isThere) await (await prepareArchive(dataDir, version, files)).keep();
};
