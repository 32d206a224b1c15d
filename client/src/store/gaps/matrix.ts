/** The gap map as a matrix: a pure function of the answers, so that cells, sentence, list and file say the same. */
import type { LinkFamily } from "../../api/generated.ts";
import type { Factor, Link } from "../answers.ts";
import type { Filter, View } from "../view.ts";
import { DEFAULT_GAPS, type GapAxis, type GapOrder, type GapsWish, otherDirection } from "./gaps-wish.ts";

/** What the matrix is made of: whole, or not made at all. */
export type GapSources = Readonly<{
  /** Every factor that the filter leaves, with or without claims. */
  factors: readonly Factor[];
  /** Every link that the filter leaves. */
  links: readonly Link[];
  /** Every link without the filter; null when the filter leaves out no claim, so that `links` are all there are. */
  unfiltered: readonly Link[] | null;
}>;

/** What is claimed of one pair: nothing, something, or something that the filter hides. */
export type GapCell = Readonly<{
  links: readonly Link[];
  /** Links that only the filter keeps out of an otherwise empty cell. */
  hidden: readonly Link[];
}>;

/** A row or a column, with how many of its cells hold a claim. */
export type GapLine = Readonly<{ factor: Factor; filled: number }>;

/** The matrix as drawn. */
export type GapMatrix = Readonly<{
  rows: readonly GapLine[];
  columns: readonly GapLine[];
  /** Rows and columns without any claim that are counted instead of drawn. */
  foldedRows: readonly GapLine[];
  foldedColumns: readonly GapLine[];
  /** Undefined where there is nothing, not even behind the filter. */
  cellOf: (row: string, column: string) => GapCell | undefined;
  /** Pairs of two different factors, those with a claim, and those whose claims the filter hides; folded lines included. */
  pairs: number;
  filled: number;
  hidden: number;
}>;

/** The key of a cell in maps. Ids hold no space. */
const cellKey = (row: string, column: string): string => `${row} ${column}`;

const isOn = (axis: GapAxis, { id, kind, domain, level }: Factor): boolean => {
  switch (axis.by) {
    case "kinds":
      return axis.values.includes(kind);
    case "domains":
      return axis.values.includes(domain);
    case "levels":
      return axis.values.includes(level);
    case "factors":
      return axis.values.includes(id);
  }
};

/** What of the filter is about factors; the rest is about claims and links. */
const FACTOR_TESTS = {
  kinds: ({ kind }: Factor, { kinds }: Filter) => kinds?.includes(kind) ?? true,
  domains: ({ domain }: Factor, { domains }: Filter) => domains?.includes(domain) ?? true,
  levels: ({ level }: Factor, { levels }: Filter) => levels?.includes(level) ?? true,
  sides: ({ sides }: Factor, filter: Filter) => filter.sides?.some((side) => sides.includes(side)) ?? true,
  includeGroupings: ({ grouping }: Factor, filter: Filter) => !grouping || filter.includeGroupings === true,
} as const;

/** Whether the factor's own traits pass the filter; words of its description are the server's to test. */
const passes = (factor: Factor, filter: Filter): boolean =>
  Object.values(FACTOR_TESTS).every((test) => test(factor, filter));

const FAMILY_ORDER: readonly LinkFamily[] = ["INFLUENCE", "TARGETING", "ASSOCIATION", "STRUCTURE"];

const byFamily = (a: Link, b: Link): number =>
  FAMILY_ORDER.indexOf(a.family) - FAMILY_ORDER.indexOf(b.family) || (a.id < b.id ? -1 : 1);

/** The cells that a link belongs to: one, or two for an association. */
const placesOf = ({ from, to, family }: Link, direction: GapsWish["direction"]): readonly string[] => {
  const along = cellKey(from.id, to.id);
  const against = cellKey(to.id, from.id);
  if (family === "ASSOCIATION") return [along, against];
  return direction === "OUT" ? [along] : [against];
};

const gather = (links: readonly Link[], { families, direction }: GapsWish): ReadonlyMap<string, readonly Link[]> => {
  const cells = new Map<string, Link[]>();
  for (const link of links) {
    if (!families.includes(link.family)) continue;
    for (const place of placesOf(link, direction)) cells.set(place, [...(cells.get(place) ?? []), link].sort(byFamily));
  }
  return cells;
};

const byName = (a: GapLine, b: GapLine): number =>
  a.factor.name.localeCompare(b.factor.name, "en") || (a.factor.id < b.factor.id ? -1 : 1);

const ORDERS: Readonly<Record<GapOrder, (a: GapLine, b: GapLine) => number>> = {
  works: (a, b) => b.factor.workCount - a.factor.workCount || byName(a, b),
  name: byName,
  gaps: (a, b) => a.filled - b.filled || b.factor.workCount - a.factor.workCount || byName(a, b),
};

type Edge = Readonly<{ shown: readonly GapLine[]; folded: readonly GapLine[] }>;

const edgeOf = (lines: readonly GapLine[], order: GapOrder, showsEmpty: boolean, kept: string | undefined): Edge => {
  const sorted = [...lines].sort(ORDERS[order]);
  const isShown = ({ factor, filled }: GapLine): boolean => showsEmpty || filled > 0 || factor.id === kept;
  return { shown: sorted.filter(isShown), folded: sorted.filter((line) => !isShown(line)) };
};

/** The whole matrix of what `sources` hold. A factor never stands against itself. */
export const matrixOf = ({ factors, links, unfiltered }: GapSources, wish: GapsWish): GapMatrix => {
  const rows = factors.filter((factor) => isOn(wish.rows, factor));
  const columns = factors.filter((factor) => isOn(wish.columns, factor));
  const claimed = gather(links, wish);
  const all = unfiltered === null ? claimed : gather(unfiltered, wish);
  const cells = new Map<string, GapCell>();
  const count = { rows: new Map<string, number>(), columns: new Map<string, number>(), filled: 0, hidden: 0, pairs: 0 };
  for (const row of rows)
    for (const column of columns) {
      if (row.id === column.id) continue;
      count.pairs += 1;
      const key = cellKey(row.id, column.id);
      const found = claimed.get(key);
      const hidden = found === undefined ? all.get(key) : undefined;
      if (found === undefined && hidden === undefined) continue;
      cells.set(key, { links: found ?? [], hidden: hidden ?? [] });
      if (found === undefined) {
        count.hidden += 1;
        continue;
      }
      count.filled += 1;
      count.rows.set(row.id, (count.rows.get(row.id) ?? 0) + 1);
      count.columns.set(column.id, (count.columns.get(column.id) ?? 0) + 1);
    }
  const lines = (edge: readonly Factor[], filled: ReadonlyMap<string, number>): readonly GapLine[] =>
    edge.map((factor) => ({ factor, filled: filled.get(factor.id) ?? 0 }));
  const rowEdge = edgeOf(lines(rows, count.rows), wish.rowOrder, wish.showsEmpty, wish.cell?.row);
  const columnEdge = edgeOf(lines(columns, count.columns), wish.columnOrder, wish.showsEmpty, wish.cell?.column);
  return {
    rows: rowEdge.shown,
    columns: columnEdge.shown,
    foldedRows: rowEdge.folded,
    foldedColumns: columnEdge.folded,
    cellOf: (row, column) => cells.get(cellKey(row, column)),
    pairs: count.pairs,
    filled: count.filled,
    hidden: count.hidden,
  };
};

/** The matrix that a view shows of `sources`: the filter's words on factors choose among them here, so no answer is asked twice. */
export const matrixOfView = (sources: GapSources, { filter, gaps }: Pick<View, "filter" | "gaps">): GapMatrix =>
  matrixOf({ ...sources, factors: sources.factors.filter((factor) => passes(factor, filter)) }, gaps ?? DEFAULT_GAPS);

/** How many pairs carry a claim when the map is read the other way round. */
export const filledOtherWay = (sources: GapSources, { filter, gaps }: Pick<View, "filter" | "gaps">): number => {
  const wish = gaps ?? DEFAULT_GAPS;
  return matrixOfView(sources, { filter, gaps: { ...wish, direction: otherDirection(wish) } }).filled;
};

/** What else is known of a pair whose cell is empty: links of other families, or the other way round. Without any filter. */
export const otherLinks = (sources: GapSources, wish: GapsWish, row: string, column: string): readonly Link[] => {
  const inCell = new Set(
    (gather(sources.unfiltered ?? sources.links, wish).get(cellKey(row, column)) ?? []).map(({ id }) => id),
  );
  return (sources.unfiltered ?? sources.links)
    .filter(({ id, from, to }) => {
      const isPair = (from.id === row && to.id === column) || (from.id === column && to.id === row);
      return isPair && !inCell.has(id);
    })
    .sort(byFamily);
};
