/** A table of rows that are ticked: its header ticks all, columns say how to show and sort. */
import { useState } from "react";
import {
  Cell,
  Checkbox,
  Column as HeaderCell,
  type Selection,
  Table,
  TableBody,
  TableHeader,
  Row as TableRow,
} from "react-aria-components";
import { Icon } from "../../ui/icon.tsx";
import { HeaderCells, RowCells } from "./cells.tsx";
import { type Column, type Sorting, sortRows } from "./column.ts";
import "../../ui/field.css";
import "./table-page.css";

type TickedTableProps<Row> = Readonly<{
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  /** What a row is called where only plain text will do. */
  nameOf: (row: Row) => string;
  ticked: readonly string[];
  onTick: (ids: readonly string[]) => void;
  /** Rows that cannot be ticked. */
  fixed?: readonly string[];
}>;

const Tick = () => (
  <Checkbox slot="selection" className="choice tick">
    {({ isSelected, isIndeterminate, isDisabled }) => (
      <span className={isDisabled ? "choice-box choice-box-fixed" : "choice-box"}>
        {isIndeterminate ? <Icon name="minus" size={14} /> : isSelected && <Icon name="check" size={14} />}
      </span>
    )}
  </Checkbox>
);

/** Sorted on the spot. Ticked rows that are not listed now stay ticked. */
export const TickedTable = <Row,>(props: TickedTableProps<Row>) => {
  const { label, columns, rows, idOf, nameOf, ticked, onTick, fixed = [] } = props;
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const ids = rows.map(idOf);
  const unlisted = ticked.filter((id) => !ids.includes(id));
  const tick = (keys: Selection): void => {
    const listed = keys === "all" ? ids.filter((id) => !fixed.includes(id)) : [...keys].map(String);
    onTick([...unlisted, ...listed.filter((id) => ids.includes(id))]);
  };
  return (
    <Table
      aria-label={label}
      className="rows-table ticked-table"
      selectionMode="multiple"
      selectionBehavior="toggle"
      selectedKeys={ticked}
      disabledKeys={fixed}
      disabledBehavior="selection"
      onSelectionChange={tick}
      {...(sorting ? { sortDescriptor: sorting } : {})}
      onSortChange={({ column, direction }) => setSorting({ column: String(column), direction })}
    >
      <TableHeader>
        <HeaderCell className="cell cell-tick">
          <Tick />
        </HeaderCell>
        <HeaderCells columns={columns} />
      </TableHeader>
      <TableBody>
        {sortRows(rows, columns, sorting).map((row) => (
          <TableRow key={idOf(row)} id={idOf(row)} textValue={nameOf(row)} className="row">
            <Cell className="cell cell-tick">
              <Tick />
            </Cell>
            <RowCells columns={columns} row={row} />
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
