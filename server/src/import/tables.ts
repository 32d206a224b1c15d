/** The files of a dataset folder and their columns, in the order that the data version is made in. */
import type { Json } from "../domain/data-version.ts";

const table = <const C extends string>(file: string, required: boolean, columns: readonly C[]) => ({
  file,
  required,
  columns,
});

/** Every table; all its columns must be there, in any order. */
export const TABLES = {
  factors: table("factors.csv", true, ["id", "kind", "domain", "level", "grouping", "name", "description"]),
  sources: table("sources.csv", true, [
    "id",
    "title",
    "authors",
    "publisher",
    "year",
    "type",
    "work",
    "access",
    "url",
    "note",
  ]),
  claims: table("claims.csv", true, [
    "id",
    "source_id",
    "subject_id",
    "relation",
    "object_id",
    "polarity",
    "certainty",
    "locator",
    "statement",
    "region",
    "period",
    "exploitation_form",
    "population",
    "evidence_type",
    "shape",
    "result",
    "contested",
    "perspective",
  ]),
  counterparts: table("counterparts.csv", false, [
    "perpetrator_factor",
    "victim_factor",
    "basis_claim",
    "certainty",
    "note",
  ]),
  vocabulary: table("vocabulary.csv", false, ["column", "value", "group", "label", "parent"]),
} as const;

export type TableName = keyof typeof TABLES;

export type ColumnOf<T extends TableName> = (typeof TABLES)[T]["columns"][number];

/** The file that describes the dataset as a whole. */
export const DESCRIPTION_FILE = "dataset.json";

/** Names of all files that belong to a dataset folder; others in it are left alone. */
export const DATASET_FILES: readonly string[] = [...Object.values(TABLES).map(({ file }) => file), DESCRIPTION_FILE];

/** One row: trimmed cells by column, blanks as empty strings, and the line that each cell begins on. */
export type TableRow<C extends string> = Readonly<{
  cells: Readonly<Record<C, string>>;
  lineOf: (column: C) => number;
}>;

export type RowOf<T extends TableName> = TableRow<ColumnOf<T>>;

/** The members of dataset.json and its text, from which lines are told. */
export type Description = Readonly<{ members: Readonly<Record<string, Json>>; text: string }>;
