/** Writes an extract as a zip of CSV files in the columns of the dataset folder, with the derived links beside them. */

import type { EvidencedLink } from "../queries/extracts.ts";
import { type Column, headerLine, rowLine } from "./csv-text.ts";
import {
  CLAIM_COLUMNS,
  COUNTERPART_COLUMNS,
  FACTOR_COLUMNS,
  sourceColumns,
  VOCABULARY_COLUMNS,
} from "./dataset-columns.ts";
import { type Field, linkFields } from "./fields.ts";
import type { ExportHeader, Extract, Format, Rows, WriteOptions } from "./format.ts";
import { inPieces } from "./pieces.ts";
import { type RowsWritten, readme } from "./readme.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

const BYTE_ORDER_MARK = "\ufeff";

const columnOf = <T>({ name, isText = false, of }: Field<T>): Column<T> => ({ name, isText, of });

/** Columns of links.csv; the first four are what Gephi reads as an edge. */
const linkColumns = (works: ReadonlyMap<string, string>): readonly Column<EvidencedLink>[] => [
  { name: "id", isText: false, of: ({ id }) => id },
  { name: "source", isText: false, of: ({ from }) => from },
  { name: "target", isText: false, of: ({ to }) => to },
  { name: "type", isText: false, of: ({ family }) => (family === "association" ? "Undirected" : "Directed") },
  ...linkFields(works).map(columnOf),
];

type TableWriter = <T>(name: string, columns: readonly Column<T>[], rows: Rows<T>) => ZipEntry;

/** Writes tables and keeps in `written` how many rows each has. */
const tableWriter = (written: RowsWritten, { bom, raw }: WriteOptions): TableWriter => {
  const lines = async function* <T>(name: string, columns: readonly Column<T>[], rows: Rows<T>) {
    let count = 0;
    yield (bom ? BYTE_ORDER_MARK : "") + headerLine(columns);
    for await (const row of rows) {
      count += 1;
      yield rowLine(columns, row, raw);
    }
    written.set(name, count);
  };
  return (name, columns, rows) => ({ name, text: () => inPieces(lines(name, columns, rows)) });
};

/** The dataset's own description; none when it came without one. */
const description = (dataset: ExportHeader["dataset"]): readonly ZipEntry[] =>
  dataset ? [{ name: "dataset.json", text: () => inPieces([`${JSON.stringify(dataset, null, 2)}\n`]) }] : [];

const entriesOf = (extract: Extract, options: WriteOptions): readonly ZipEntry[] => {
  const { header, factors, links, claims, sources, works, counterparts, vocabulary } = extract;
  const workNames = new Map(works.map(({ id, name }) => [id, name]));
  const written: RowsWritten = new Map();
  const table = tableWriter(written, options);
  return [
    table("factors.csv", FACTOR_COLUMNS, factors),
    table("links.csv", linkColumns(workNames), links),
    table("claims.csv", CLAIM_COLUMNS, claims),
    table("sources.csv", sourceColumns(workNames), sources),
    table("counterparts.csv", COUNTERPART_COLUMNS, counterparts),
    table("vocabulary.csv", VOCABULARY_COLUMNS, vocabulary),
    ...description(header.dataset),
    // Last, because it says how many rows were written.
    { name: "README.txt", text: () => inPieces([readme(header, written, options)]) },
  ];
};

/** CSV files in a zip, UTF-8 with CRLF line ends. The zip of everything can be imported again. */
export const csv: Format = {
  id: "csv",
  mime: "application/zip",
  fileEnding: "zip",
  label: "CSV files in a zip",
  purpose:
    "Tables for spreadsheets and notebooks, in the columns of the dataset folder; all of it can be imported again.",
  write: (extract, options) => zipOf(entriesOf(extract, options)),
};
