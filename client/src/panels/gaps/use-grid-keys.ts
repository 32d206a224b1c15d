/** One tab stop for a whole grid: arrow keys move between cells and headers, by the ids of rows and columns. */
import { type KeyboardEvent, type RefObject, useCallback, useState } from "react";

/** A cell by the ids of its row and column; an empty id is the header. */
export type GridPlace = Readonly<{ row: string; column: string }>;

const PAGE_ROWS = 10;

const step = (ids: readonly string[], at: string, by: number): string => {
  const index = Math.min(ids.length - 1, Math.max(0, ids.indexOf(at) + by));
  return ids[index] ?? at;
};

/** The place that a key leads to from `at`, or null when the key does not move. `rows` and `columns` begin with their header. */
export const movedInGrid = (
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  at: GridPlace,
  rows: readonly string[],
  columns: readonly string[],
): GridPlace | null => {
  const isWhole = ctrlKey || metaKey;
  const first = { row: rows[1] ?? "", column: columns[1] ?? "" };
  const last = { row: rows.at(-1) ?? "", column: columns.at(-1) ?? "" };
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { ...at, row: step(rows, at.row, 1) },
    ArrowUp: { ...at, row: step(rows, at.row, -1) },
    ArrowRight: { ...at, column: step(columns, at.column, 1) },
    ArrowLeft: { ...at, column: step(columns, at.column, -1) },
    PageDown: { ...at, row: step(rows, at.row, PAGE_ROWS) },
    PageUp: { ...at, row: step(rows, at.row, -PAGE_ROWS) },
    Home: isWhole ? first : { ...at, column: columns[0] ?? "" },
    End: isWhole ? last : { ...at, column: last.column },
  };
  const place = moves[key] ?? null;
  // Nothing stands in the corner where the two headers meet.
  return place !== null && place.row === "" && place.column === "" ? at : place;
};

/** The cell or header of `table` at a place. */
export const cellAt = (table: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null =>
  table?.querySelector(`[data-row="${CSS.escape(row)}"][data-column="${CSS.escape(column)}"]`) ?? null;

/** The place of the cell that `target` lies in, or null. */
export const placeOfCell = (target: EventTarget | null): GridPlace | null => {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-row][data-column]") : null;
  return cell === null ? null : { row: cell.dataset.row ?? "", column: cell.dataset.column ?? "" };
};

/** The place that holds the tab stop, and how keys move it. Places that are gone give way to the first cell. */
export const useGridKeys = (
  table: RefObject<HTMLTableElement | null>,
  rowIds: readonly string[],
  columnIds: readonly string[],
) => {
  const [wanted, setWanted] = useState<GridPlace | null>(null);
  const isThere =
    wanted !== null &&
    (wanted.row === "" || rowIds.includes(wanted.row)) &&
    (wanted.column === "" || columnIds.includes(wanted.column));
  const stop: GridPlace = isThere ? wanted : { row: rowIds[0] ?? "", column: columnIds[0] ?? "" };
  const handleMove = (event: KeyboardEvent): boolean => {
    const at = placeOfCell(event.target);
    const place = at === null ? null : movedInGrid(event, at, ["", ...rowIds], ["", ...columnIds]);
    if (place === null) return false;
    event.preventDefault();
    cellAt(table.current, place)?.focus();
    return true;
  };
  const focusOn = useCallback((place: GridPlace) => cellAt(table.current, place)?.focus(), [table]);
  return { stop, setStop: setWanted, handleMove, focusOn };
};
