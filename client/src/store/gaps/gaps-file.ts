/** The gap map as a table of text: one line for every pair, empty ones included, so that a gap can be counted elsewhere. */
import type { Link } from "../answers.ts";
import { csvLine, csvSlug, csvWord } from "../csv-cells.ts";
import type { GapMatrix } from "./matrix.ts";

const COLUMNS = [
  "row",
  "row_name",
  "column",
  "column_name",
  "state",
  "link",
  "family",
  "sign",
  "works",
  "claims",
  "stated_claims",
  "supporting_works",
  "opposing_works",
  "undirected_works",
  "contested",
  "best_access",
  "data_version",
] as const;

const linkCells = (link: Link): readonly (string | number | boolean)[] => [
  csvSlug(link.id),
  csvWord(link.family),
  csvWord(link.sign),
  link.workCount,
  link.claimCount,
  link.statedCount,
  link.supporting,
  link.opposing,
  link.undirected,
  link.contested,
  csvWord(link.bestAccess),
];

const EMPTY: readonly string[] = Array.from({ length: 11 }, () => "");

/** The matrix with its folded lines, as CSV: UTF-8, CRLF, RFC 4180. */
export const gapsFile = (matrix: GapMatrix, dataVersion: string): string => {
  const lines: string[] = [csvLine(COLUMNS)];
  for (const { factor: row } of [...matrix.rows, ...matrix.foldedRows])
    for (const { factor: column } of [...matrix.columns, ...matrix.foldedColumns]) {
      if (row.id === column.id) continue;
      const pair = [csvSlug(row.id), row.name, csvSlug(column.id), column.name];
      const found = matrix.cellOf(row.id, column.id);
      const write = (state: string, rest: readonly (string | number | boolean)[]): void =>
        void lines.push(csvLine([...pair, state, ...rest, dataVersion]));
      if (found === undefined) write("no-claim", EMPTY);
      for (const link of found?.links ?? []) write("claimed", linkCells(link));
      for (const link of found?.hidden ?? []) write("left-out-by-filter", linkCells(link));
    }
  return `${lines.join("\r\n")}\r\n`;
};
