/** One table for rows of any sort: its columns say how to show and sort, a chosen row opens its details. */
import { useRef, useState } from "react";
import { type Selection, Table, TableBody, TableHeader, Row as TableRow } from "react-aria-components";
import { HeaderCells, RowCells } from "./cells.tsx";
import { type Column, type Sorting, sortRows } from "./column.ts";

type RowsTableProps<Row> = Readonly<{
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** Ids of what is selected: one row whose details are open, or several rows together. */
  selected: readonly string[];
  onOpen: (id: string) => void;
  /** Where several rows may be selected together: hears which of those listed here are selected from now on. */
  onSelect?: (ids: readonly string[], listed: readonly string[]) => void;
  /** The column by which rows that are sorted on the spot are sorted at first. */
  first?: Sorting;
  /** The server's order, and the way to ask for another; without them all rows are here and sorted on the spot. */
  ordered?: Readonly<{ sorting: Sorting | null; onSort: (sorting: Sorting) => void }>;
}>;

type Press = Readonly<{ ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }>;

/** Whether the last press in the table was one that selects with others, as on the canvas and in the outline. */
const useIsAdding = () => {
  const isAdding = useRef(false);
  const note = ({ ctrlKey, metaKey, shiftKey }: Press): void => {
    isAdding.current = ctrlKey || metaKey || shiftKey;
  };
  return { isAdding, onPointerDownCapture: note, onKeyDownCapture: note };
};

/** Rows under their columns; the first column names the row. */
export const RowsTable = <Row,>(props: RowsTableProps<Row>) => {
  const { label, columns, rows, idOf, selected, onOpen, onSelect, first, ordered } = props;
  const [own, setOwn] = useState<Sorting | null>(first ?? null);
  const sorting = ordered ? ordered.sorting : own;
  const setSorting = ordered?.onSort ?? setOwn;
  const { isAdding, ...presses } = useIsAdding();
  const sorted = sortRows(rows, columns, sorting);
  const choose = (keys: Selection): void => {
    const listed = sorted.map(idOf);
    const ids = listed.filter((id) => keys === "all" || keys.has(id));
    const [only] = ids;
    if (onSelect && (isAdding.current || ids.length > 1)) onSelect(ids, listed);
    else if (only !== undefined) onOpen(only);
  };
  return (
    <Table
      {...presses}
      aria-label={label}
      className="rows-table"
      selectionMode={onSelect ? "multiple" : "single"}
      selectionBehavior="replace"
      selectedKeys={selected}
      onSelectionChange={choose}
      {...(sorting ? { sortDescriptor: sorting } : {})}
      onSortChange={({ column, direction }) => setSorting({ column: String(column), direction })}
    >
      <TableHeader>
        <HeaderCells columns={columns} />
      </TableHeader>
      <TableBody>
        {sorted.map((row) => (
          <TableRow key={idOf(row)} id={idOf(row)} className="row">
            <RowCells columns={columns} row={row} />
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
