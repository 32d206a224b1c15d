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

const Head = <Row,>({ columns }: Readonly<{ columns: readonly Column<Row>[] }>) => (
  <TableHeader>
    <HeaderCell className="cell cell-tick">
      <Tick />
    </HeaderCell>
    {columns.map(({ id, name, isNumber, width, sortBy }, at) => (
      <HeaderCell
        key={id}
        id={id}
        isRowHeader={at === 0}
        allowsSorting={sortBy !== undefined}
        className={isNumber ? "cell cell-number" : "cell"}
        {...(width ? { style: { width } } : {})}
      >
        {({ sortDirection }) => (
          <span className="head">
            {name}
            {sortDirection && <Icon name={sortDirection === "ascending" ? "up" : "down"} size={14} />}
          </span>
        )}
      </HeaderCell>
    ))}
  </TableHeader>
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
      <Head columns={columns} />
      <TableBody>
        {sortRows(rows, columns, sorting).map((row) => (
          <TableRow key={idOf(row)} id={idOf(row)} textValue={nameOf(row)} className="row">
            <Cell className="cell cell-tick">
              <Tick />
            </Cell>
            {columns.map(({ id, isNumber, show }) => (
              <Cell key={id} className={isNumber ? "cell cell-number" : "cell"}>
                {show(row)}
              </Cell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
