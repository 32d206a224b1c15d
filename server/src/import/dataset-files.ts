/** Fetches the files of a dataset from a folder or a zip; their content is not looked into. */
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { AppError } from "../errors.ts";
import { importInvalid } from "./finding.ts";
import { MAX_FILE_BYTES } from "./limits.ts";
import { DATASET_FILES } from "./tables.ts";

/** The bytes of each dataset file that is there, by its name. */
export type DatasetFiles = ReadonlyMap<string, Uint8Array>;

const tooLarge = (name: string, bytes: number): AppError =>
  new AppError("PAYLOAD_TOO_LARGE", {
    message: `${name} has ${bytes} bytes.`,
    hint: `A file of a dataset may have ${MAX_FILE_BYTES} bytes at most.`,
    details: { file: name, bytes, allowed: MAX_FILE_BYTES },
  });

const ABSENT = ["ENOENT", "ENOTDIR"];

const statIfThere = async (path: string) => {
  try {
    return await stat(path);
  } catch (error) {
    if (ABSENT.includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
};

const readWithin = async (path: string, name: string, bytes: number): Promise<Uint8Array> => {
  if (bytes > MAX_FILE_BYTES) throw tooLarge(name, bytes);
  return readFile(path);
};

const readFolder = async (folder: string): Promise<DatasetFiles> => {
  const files = new Map<string, Uint8Array>();
  for (const name of DATASET_FILES) {
    const found = await statIfThere(join(folder, name));
    if (found?.isFile()) files.set(name, await readWithin(join(folder, name), name, found.size));
  }
  return files;
};

const notAZip = (message: string, value: string | null = null): AppError => {
  const expected = "a zip that holds factors.csv, claims.csv and sources.csv once each";
  const place = { file: "zip", line: null, column: null, value };
  return importInvalid({
    findings: [{ severity: "error", rule: "file", ...place, message, expected }],
    errorCount: 1,
    warningCount: 0,
  });
};

const baseName = (path: string): string => path.split(/[/\\]/).at(-1) ?? "";

/**
 * The dataset files in a zip, wherever in it they lie; others are left alone. Raises PAYLOAD_TOO_LARGE for a file
 * beyond the limit before it is unpacked, IMPORT_INVALID when it is no zip or holds a file twice.
 */
export const readZip = (zip: Uint8Array): DatasetFiles => {
  const files = new Map<string, Uint8Array>();
  const filter = ({ name, originalSize }: Readonly<{ name: string; originalSize: number }>): boolean => {
    const isOurs = DATASET_FILES.includes(baseName(name)) && !name.startsWith("__MACOSX/");
    if (isOurs && originalSize > MAX_FILE_BYTES) throw tooLarge(baseName(name), originalSize);
    return isOurs;
  };
  let entries: Readonly<Record<string, Uint8Array>>;
  try {
    entries = unzipSync(zip, { filter });
  } catch (error) {
    if (error instanceof AppError) throw error;
    // The library's errors are its words about a broken zip; they say what is broken.
    throw notAZip("The file cannot be opened as a zip.", error instanceof Error ? error.message : null);
  }
  for (const [path, bytes] of Object.entries(entries)) {
    const name = baseName(path);
    if (files.has(name)) throw notAZip("This file is in the zip twice.", name);
    files.set(name, bytes);
  }
  return files;
};

/**
 * The dataset files at `path`, a folder or a zip. Raises NOT_FOUND, PAYLOAD_TOO_LARGE, IMPORT_INVALID as `readZip`.
 */
export const readDatasetFiles = async (path: string): Promise<DatasetFiles> => {
  const found = await statIfThere(path);
  if (found?.isDirectory()) return readFolder(path);
  if (found) return readZip(await readWithin(path, path, found.size));
  throw new AppError("NOT_FOUND", {
    message: `There is no folder or zip ${path}.`,
    hint: "Name a folder with factors.csv, claims.csv and sources.csv, or a zip of them.",
    details: { path },
  });
};
