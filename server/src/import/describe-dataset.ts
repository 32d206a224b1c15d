/** Says what a dataset as a whole is called, and which version it is. */
import { canonicalJson, dataVersion, type Json } from "../domain/data-version.ts";
import type { CompleteDataset } from "./read-dataset.ts";
import { TABLES, type TableName } from "./tables.ts";

/** What is said of a dataset as a whole; `json` is all of dataset.json in canonical form. */
export type DatasetDescription = Readonly<{
  id: string;
  version: string;
  title: string;
  description: string | null;
  /** SPDX identifier; NOASSERTION, SPDX's own word, when nothing is stated. */
  license: string;
  citation: string | null;
  publisher: string | null;
  language: string | null;
  json: string | null;
}>;

/** The version of a dataset: the same for the same content, whatever the order and form of its files. */
const versionOf = (dataset: CompleteDataset): string => {
  const rows = <T extends TableName>(name: T): readonly (readonly string[])[] => {
    const columns: readonly string[] = TABLES[name].columns;
    return dataset[name].map(({ cells }) =>
      columns.map((column) => (cells as Readonly<Record<string, string>>)[column] ?? ""),
    );
  };
  return dataVersion(
    {
      factors: rows("factors"),
      sources: rows("sources"),
      claims: rows("claims"),
      counterparts: rows("counterparts"),
      vocabulary: rows("vocabulary"),
    },
    dataset.description?.members ?? null,
  );
};

const textOf = (value: Json | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The description of a dataset; without a dataset.json the id is `dataset` and the title says that there is none. */
export const describeDataset = (dataset: CompleteDataset): DatasetDescription => {
  const members = dataset.description?.members ?? {};
  return {
    id: textOf(members.id) ?? "dataset",
    version: versionOf(dataset),
    title: textOf(members.title) ?? "Dataset without a title",
    description: textOf(members.description),
    license: textOf(members.license) ?? "NOASSERTION",
    citation: textOf(members.citation),
    publisher: textOf(members.publisher),
    language: textOf(members.language),
    json: dataset.description ? canonicalJson(dataset.description.members) : null,
  };
};
