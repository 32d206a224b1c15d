/** The gap map as a grid: one tab stop, arrow keys between cells and headers, Enter opens what stands there. */

import { type KeyboardEvent, memo, type RefObject, useState } from "react";
import type { Factor } from "../../store/answers.ts";
import type { GapLine, GapMatrix } from "../../store/gaps/matrix.ts";
import type { Selection } from "../../store/view.ts";
import { KindMark } from "../../ui/marks.tsx";
import { GAP_MAP_WORDS } from "../../words/gap-map.ts";
import { Bubble } from "./bubble.tsx";
import { cellName } from "./cell-words.ts";
import { type GridPlace, placeOfCell, useGridKeys } from "./use-grid-keys.ts";
import "./gap-grid.css";

type CellMethods = Readonly<{
  /** A link, or the factor of a header. */
  onOpen: (selection: Selection) => void;
  /** A cell without a claim. */
  onGap: (place: GridPlace) => void;
}>;

type GridProps = CellMethods &
  Readonly<{
    matrix: GapMatrix;
    label: string;
    isFiltered: boolean;
    selected: string | null;
    gap: GridPlace | null;
    table: RefObject<HTMLTableElement | null>;
  }>;

type RowProps = Readonly<{
  line: GapLine;
  columns: readonly GapLine[];
  cellOf: GapMatrix["cellOf"];
  isFiltered: boolean;
  /** The column of this row that holds the tab stop, or null. */
  stop: string | null;
  selected: string | null;
  /** The column of this row whose gap is looked at, or null. */
  gap: string | null;
}>;

const cellClass = (isSelf: boolean, isFilled: boolean, isHidden: boolean): string => {
  if (isSelf) return "gap-cell gap-self";
  if (isFilled) return "gap-cell gap-filled";
  return isHidden ? "gap-cell gap-hidden" : "gap-cell gap-empty";
};

const Cell = ({ row, column, props }: Readonly<{ row: Factor; column: Factor; props: RowProps }>) => {
  const cell = props.cellOf(row.id, column.id);
  const links = cell?.links ?? [];
  const isSelected = links.some(({ id }) => id === props.selected) || props.gap === column.id;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: within a grid a td is a gridcell, which can be selected.
    <td
      className={cellClass(row.id === column.id, links.length > 0, (cell?.hidden.length ?? 0) > 0)}
      data-row={row.id}
      data-column={column.id}
      aria-label={cellName(row, column, cell, props.isFiltered)}
      aria-selected={isSelected}
      tabIndex={props.stop === column.id ? 0 : -1}
    >
      {links.map((link) => (
        <Bubble key={link.id} link={link} id={link.id} />
      ))}
    </td>
  );
};

const Row = memo((props: RowProps) => {
  const { line, columns, stop } = props;
  const { factor, filled } = line;
  return (
    <tr>
      <th
        scope="row"
        className="gap-row-head"
        data-row={factor.id}
        data-column=""
        tabIndex={stop === "" ? 0 : -1}
        aria-label={GAP_MAP_WORDS.rowHead(factor.name, factor.workCount, filled, columns.length)}
      >
        <span className="gap-row-name">
          <KindMark kind={factor.kind} />
          <span className="gap-name" title={factor.name}>
            {factor.name}
          </span>
          <span className="count">{factor.workCount}</span>
        </span>
      </th>
      {columns.map(({ factor: column }) => (
        <Cell key={column.id} row={factor} column={column} props={props} />
      ))}
    </tr>
  );
});

const Head = ({ columns, stop }: Readonly<{ columns: readonly GapLine[]; stop: GridPlace }>) => (
  <thead>
    <tr>
      <td className="gap-corner">
        <span className="caption">{GAP_MAP_WORDS.worksInAll}</span>
      </td>
      {columns.map(({ factor, filled }) => (
        <th
          key={factor.id}
          scope="col"
          className="gap-column-head"
          data-row=""
          data-column={factor.id}
          tabIndex={stop.row === "" && stop.column === factor.id ? 0 : -1}
          aria-label={GAP_MAP_WORDS.columnHead(factor.name, factor.workCount, filled)}
        >
          <span className="gap-column-name">
            <span className="count">{factor.workCount}</span>
            <span className="gap-name" title={factor.name}>
              {factor.name}
            </span>
            <KindMark kind={factor.kind} />
          </span>
        </th>
      ))}
    </tr>
  </thead>
);

/** The next link of a cell after the one that is open: pressing again goes through them. */
const nextLink = (links: readonly Readonly<{ id: string }>[], selected: string | null): string | undefined =>
  links[(links.findIndex(({ id }) => id === selected) + 1) % links.length]?.id;

const useActivate = ({ matrix, selected, onOpen, onGap }: GridProps) => {
  return (place: GridPlace, pressed: string | undefined): void => {
    if (place.row === "" || place.column === "") {
      onOpen({ kind: "factor", id: place.row || place.column });
      return;
    }
    if (place.row === place.column) return;
    const links = matrix.cellOf(place.row, place.column)?.links ?? [];
    const link = pressed ?? nextLink(links, selected);
    if (link === undefined) onGap(place);
    else onOpen({ kind: "link", id: link });
  };
};

/** What the pointer or the keyboard stands on, in words under the grid; the cells themselves say it to screen readers. */
const Reading = ({ words }: Readonly<{ words: string }>) => (
  <p className="gap-reading" aria-hidden="true">
    {words || GAP_MAP_WORDS.howToRead}
  </p>
);

/** Up to so many columns leave room for their names in three lines. */
const ROOMY_COLUMNS = 18;

/** The whole grid, with the line that reads it out. */
export const GapGrid = (props: GridProps) => {
  const { matrix, label, isFiltered, selected, gap, table } = props;
  const [read, setRead] = useState("");
  const rowIds = matrix.rows.map(({ factor }) => factor.id);
  const columnIds = matrix.columns.map(({ factor }) => factor.id);
  const { stop, setStop, handleMove } = useGridKeys(table, rowIds, columnIds);
  const activate = useActivate(props);
  const readOut = (target: EventTarget | null): void => {
    const cell = target instanceof Element ? target.closest("[data-row][data-column]") : null;
    if (cell !== null) setRead(cell.getAttribute("aria-label") ?? "");
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (handleMove(event) || (event.key !== "Enter" && event.key !== " ")) return;
    const place = placeOfCell(event.target);
    if (place === null) return;
    event.preventDefault();
    activate(place, undefined);
  };
  return (
    <>
      <div className="gap-scroll">
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells take the focus and are pressed.
          role="grid"
          ref={table}
          className={matrix.columns.length > ROOMY_COLUMNS ? "gap-grid" : "gap-grid gap-roomy"}
          aria-label={label}
          onKeyDown={handleKey}
          onFocus={(event) => {
            setStop(placeOfCell(event.target));
            readOut(event.target);
          }}
          onMouseOver={(event) => readOut(event.target)}
          onClick={({ target }) => {
            const place = placeOfCell(target);
            const bubble = target instanceof Element ? target.closest("[data-link]") : null;
            if (place !== null) activate(place, bubble?.getAttribute("data-link") ?? undefined);
          }}
        >
          <Head columns={matrix.columns} stop={stop} />
          <tbody>
            {matrix.rows.map((line) => (
              <Row
                key={line.factor.id}
                line={line}
                columns={matrix.columns}
                cellOf={matrix.cellOf}
                isFiltered={isFiltered}
                stop={stop.row === line.factor.id ? stop.column : null}
                selected={selected}
                gap={gap?.row === line.factor.id ? gap.column : null}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Reading words={read} />
    </>
  );
};
