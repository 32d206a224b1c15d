/** Reads the files of a dataset into tables, as far as each can be read. */
import type { DatasetFiles } from "./dataset-files.ts";
import { decodeText } from "./decode-text.ts";
import type { Report } from "./finding.ts";
import { readDescription } from "./read-description.ts";
import { readTable } from "./read-table.ts";
import { DESCRIPTION_FILE, type Description, type RowOf, TABLES, type TableName } from "./tables.ts";

/** A dataset as read. A part that could not be read is undefined; an optional file that is not there is empty or null. */
export type ReadDataset = Readonly<{ [T in TableName]: readonly RowOf<T>[] | undefined }> &
  Readonly<{ description: Description | null | undefined }>;

/** A dataset of which every part could be read. */
export type CompleteDataset = Readonly<{ [T in TableName]: readonly RowOf<T>[] }> &
  Readonly<{ description: Description | null }>;

const readPart = <T extends TableName>(name: T, files: DatasetFiles, report: Report): ReadDataset[T] => {
  const { file, required } = TABLES[name];
  const columns: readonly (keyof RowOf<T>["cells"] & string)[] = TABLES[name].columns;
  const bytes = files.get(file);
  if (!bytes) {
    if (!required) return [];
    report.add({
      ...{ severity: "error", rule: "file", file, line: null, column: null, value: null },
      message: "The file is missing.",
      expected: `a file ${file} with the columns ${columns.join(", ")}`,
    });
    return undefined;
  }
  const text = decodeText(file, bytes, report);
  return text === undefined ? undefined : readTable({ file, columns }, text, report);
};

/** Reads `files`; whatever keeps a part from being read is reported. */
export const readDataset = (files: DatasetFiles, report: Report): ReadDataset => ({
  factors: readPart("factors", files, report),
  sources: readPart("sources", files, report),
  claims: readPart("claims", files, report),
  counterparts: readPart("counterparts", files, report),
  vocabulary: readPart("vocabulary", files, report),
  description: readDescription(files.get(DESCRIPTION_FILE), report),
});
