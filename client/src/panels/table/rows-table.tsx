/** One table for rows of any sort: its columns say how to show and sort, a chosen row opens its details. */
import { useState } from "react";
import { Table, TableBody, TableHeader, Row as TableRow } from "react-aria-components";
import { HeaderCells, RowCells } from "./cells.tsx";
import { type Column, type Sorting, sortRows } from "./column.ts";

type RowsTableProps<Row> = Readonly<{
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** Id of the row whose details are open, or null. */
  selected: string | null;
  onOpen: (id: string) => void;
  /** The server's order, and the way to ask for another; without them all rows are here and sorted on the spot. */
  ordered?: Readonly<{ sorting: Sorting | null; onSort: (sorting: Sorting) => void }>;
}>;

/** Rows under their columns; the first column names the row. */
export const RowsTable = <Row,>({ label, columns, rows, idOf, selected, onOpen, ordered }: RowsTableProps<Row>) => {
  const [own, setOwn] = useState<Sorting | null>(null);
  const sorting = ordered ? ordered.sorting : own;
  const setSorting = ordered?.onSort ?? setOwn;
  return (
    <Table
      aria-label={label}
      className="rows-table"
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [key] = keys === "all" ? [] : keys;
        if (key !== undefined) onOpen(String(key));
      }}
      {...(sorting ? { sortDescriptor: sorting } : {})}
      onSortChange={({ column, direction }) => setSorting({ column: String(column), direction })}
    >
      <TableHeader>
        <HeaderCells columns={columns} />
      </TableHeader>
      <TableBody>
        {sortRows(rows, columns, sorting).map((row) => (
          <TableRow key={idOf(row)} id={idOf(row)} className="row">
            <RowCells columns={columns} row={row} />
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
