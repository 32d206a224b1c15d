/** Head and cells of a table, from its columns: the first column names the row, numbers stand to the right. */
import { Cell, Column as HeaderCell } from "react-aria-components";
import { Icon } from "../../ui/icon.tsx";
import type { Column } from "./column.ts";

const cellClass = (isNumber: boolean | undefined): string => (isNumber ? "cell cell-number" : "cell");

/** The names of the columns; those that can be sorted by say how they are. */
export const HeaderCells = <Row,>({ columns }: Readonly<{ columns: readonly Column<Row>[] }>) =>
  columns.map(({ id, name, isNumber, sortBy, orderField, width }, at) => (
    <HeaderCell
      key={id}
      id={id}
      isRowHeader={at === 0}
      allowsSorting={Boolean(sortBy ?? orderField)}
      className={cellClass(isNumber)}
      {...(width ? { style: { width } } : {})}
    >
      {({ sortDirection }) => (
        <span className="head">
          {name}
          {sortDirection && <Icon name={sortDirection === "ascending" ? "up" : "down"} size={14} />}
        </span>
      )}
    </HeaderCell>
  ));

/** What the columns show of `row`. */
export const RowCells = <Row,>({ columns, row }: Readonly<{ columns: readonly Column<Row>[]; row: Row }>) =>
  columns.map(({ id, isNumber, show }) => (
    <Cell key={id} className={cellClass(isNumber)}>
      {show(row)}
    </Cell>
  ));
