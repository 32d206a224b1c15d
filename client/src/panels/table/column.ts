/** A column says once how it is headed, shown and sorted, so that no table disagrees with another. */
import type { ReactNode } from "react";
import type { LinkOrder, LinkOrderField } from "../../api/generated.ts";

export type Column<Row> = Readonly<{
  id: string;
  name: string;
  /** Set in tabular figures, at the end of the cell. */
  isNumber?: boolean;
  /** Share of the table's width, as CSS; otherwise as wide as its words need. */
  width?: string;
  /** What the cell shows. */
  show: (row: Row) => ReactNode;
  /** What rows that are all here are sorted by. */
  sortBy?: (row: Row) => string | number;
  /** What the server orders by, for rows that come page by page. A column with neither cannot be sorted. */
  orderField?: LinkOrderField;
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

/** The server's order as the header shows it; null where no column has its field. */
export const sortingOf = <Row>(order: LinkOrder, columns: readonly Column<Row>[]): Sorting | null => {
  const column = columns.find(({ orderField }) => orderField === order.field);
  return column ? { column: column.id, direction: order.direction === "ASC" ? "ascending" : "descending" } : null;
};

/** The order that a pressed header asks the server for; null for a column that the server cannot order by. */
export const orderOf = <Row>(sorting: Sorting, columns: readonly Column<Row>[]): LinkOrder | null => {
  const field = columns.find(({ id }) => id === sorting.column)?.orderField;
  return field ? { field, direction: sorting.direction === "ascending" ? "ASC" : "DESC" } : null;
};
