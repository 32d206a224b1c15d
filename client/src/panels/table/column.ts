/** A column says once how it is headed, shown and sorted, so that no table disagrees with another. */
import type { ReactNode } from "react";

export type Column<Row> = Readonly<{
  id: string;
  name: string;
  /** Set in tabular figures, at the end of the cell. */
  isNumber?: boolean;
  /** Share of the table's width, as CSS; otherwise as wide as its words need. */
  width?: string;
  /** What the cell shows. */
  show: (row: Row) => ReactNode;
  /** What the column is sorted by; a column without it cannot be sorted. */
  sortBy?: (row: Row) => string | number;
}>;

/** Which column sorts, and which way. */
export type Sorting = Readonly<{ column: string; direction: "ascending" | "descending" }>;

const compare = (a: string | number, b: string | number): number =>
  typeof a === "string" && typeof b === "string" ? a.localeCompare(b, "en") : Number(a) - Number(b);

/** Rows in the order of `sorting`; rows that tie keep their order. Without a sorting column nothing moves. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
): readonly Row[] => {
  const sortBy = columns.find(({ id }) => id === sorting?.column)?.sortBy;
  if (!sortBy || !sorting) return rows;
  const sign = sorting.direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(sortBy(a), sortBy(b)));
};
