/** The lanes layout: columns of factors by kind or side, split into sub-columns so that the picture fits its window. */
import type { Lane, Position } from "../../store/view.ts";
import { textWidth } from "../look/text-width.ts";
import type { LanePlan, LaneSpec } from "./lane-specs.ts";
import type { LayoutItem, LayoutLink, Placed, Target } from "./layout.ts";
import { orderLanes } from "./order-lanes.ts";
import { type Report, silent } from "./progress.ts";

/** Canvas units between things. */
const ROW_GAP = 12;
const SUB_COLUMN_GAP = 28;
const LANE_GAP = 42;
/** The most that lanes move apart to fill a wide window. */
const WIDENING = 60;
const BAND_GAP = 20;
/** Links to a band run side by side above it, each on a level of its own, as far as there is room. */
const BAND_LINK = 3;
const BAND_GAP_MOST = 84;
export const LANE_PADDING = 7;
/** Room above the factors of a lane for its title. */
export const TITLE_HEIGHT = 25;
/** The middle of a lane's title, below the lane's top. */
export const TITLE_AT = 9.5;
const TITLE_FONT = 13;
/** Titles are set in a heavier weight, which runs wider. */
const TITLE_WEIGHT = 1.06;
const AMONG_DOTS = 1.9;
/** A picture flatter than its window is stretched by so much at most. */
const STRETCH = 1.35;
/** Rows are not stretched further apart than this times their least distance: a short lane stays a group. */
const LOOSEST = 1.9;

type Column = Readonly<{ spec: LaneSpec; items: readonly LayoutItem[]; cells: number; cellWidth: number }>;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const widest = (items: readonly LayoutItem[]): number => Math.max(0, ...items.map(({ width }) => width));

/** The least y of each item's middle when items go round `cells` sub-columns in turn, each a little lower than the last. */
const stack = (items: readonly LayoutItem[], cells: number): readonly number[] => {
  const middles: number[] = [];
  items.forEach((item, index) => {
    const above = items[index - cells];
    const aboveMiddle = middles[index - cells];
    const beside = middles[index - 1];
    const below =
      above === undefined || aboveMiddle === undefined
        ? item.height / 2
        : aboveMiddle + (above.height + item.height) / 2 + ROW_GAP;
    // Half a row lower than its neighbour, so that links pass between the boxes beside.
    const staggered = beside === undefined || cells === 1 ? 0 : beside + (item.height + ROW_GAP) / (cells * 2);
    middles.push(Math.max(below, staggered));
  });
  return middles;
};

const stackHeight = (items: readonly LayoutItem[], cells: number): number => {
  const middles = stack(items, cells);
  return Math.max(0, ...items.map(({ height }, index) => (middles[index] ?? 0) + height / 2));
};

const columnWidth = ({ cells, cellWidth }: Column): number =>
  cells * cellWidth + (cells - 1) * SUB_COLUMN_GAP + 2 * LANE_PADDING;

const columnsWidth = (columns: readonly Column[], laneGap = LANE_GAP): number =>
  sum(columns.map(columnWidth)) + Math.max(0, columns.length - 1) * laneGap;

type BandRows = Readonly<{ rows: readonly (readonly LayoutItem[])[]; height: number }>;

const bandRows = (items: readonly LayoutItem[], width: number): BandRows => {
  const perRow = Math.max(1, Math.floor((width + ROW_GAP) / (widest(items) + ROW_GAP * 2)));
  const count = Math.ceil(items.length / perRow);
  const even = Math.ceil(items.length / Math.max(1, count));
  const rows = Array.from({ length: count }, (_, row) => items.slice(row * even, (row + 1) * even));
  const height = sum(rows.map((row) => Math.max(...row.map((item) => item.height)))) + Math.max(0, count - 1) * ROW_GAP;
  return { rows, height };
};

/** As wide as the widest box, and wide enough for the lane's title above all of its sub-columns. */
const cellWidthFor = ({ title }: LaneSpec, items: readonly LayoutItem[], cells: number): number =>
  Math.max(widest(items), (textWidth(title, TITLE_FONT) * TITLE_WEIGHT - (cells - 1) * SUB_COLUMN_GAP) / cells);

/** The sub-columns that make the picture largest on its target, from the tallest to the flattest arrangement. */
const chooseColumns = (
  lanes: readonly Readonly<{ spec: LaneSpec; items: readonly LayoutItem[] }>[],
  bandHeight: (width: number) => number,
  target: Target,
): readonly Column[] => {
  const longest = Math.max(1, ...lanes.map(({ items }) => items.length));
  let best: readonly Column[] = [];
  let bestScale = -1;
  for (let rows = longest; rows >= 1; rows -= 1) {
    const columns = lanes.map(({ spec, items }) => ({
      spec,
      items,
      cells: Math.max(1, Math.ceil(items.length / rows)),
      cellWidth: cellWidthFor(spec, items, Math.max(1, Math.ceil(items.length / rows))),
    }));
    const width = columnsWidth(columns);
    const height = TITLE_HEIGHT + Math.max(0, ...columns.map(({ items, cells }) => stackHeight(items, cells)));
    const scale = Math.min(1, target.width / width, target.height / (height + bandHeight(width)));
    if (scale > bestScale + 1e-6) {
      best = columns;
      bestScale = scale;
    }
  }
  return best;
};

/** The middles of a column's items, spread over `height`, but no looser than `LOOSEST`. */
const spread = ({ items, cells }: Column, height: number): readonly number[] => {
  const middles = stack(items, cells);
  const own = stackHeight(items, cells);
  const first = middles[0] ?? 0;
  const last = middles.at(-1) ?? 0;
  const stretch = last === first ? 1 : Math.min(LOOSEST, 1 + (height - own) / (last - first));
  const used = own + (last - first) * (stretch - 1);
  const top = last === first ? (height - own) / 2 : Math.max(0, (height - used) / 2);
  return middles.map((middle) => top + first + (middle - first) * stretch);
};

type Drawn = { positions: Record<string, Position>; lanes: Lane[] };

const drawColumns = (columns: readonly Column[], height: number, laneGap: number, drawn: Drawn): void => {
  let left = 0;
  for (const column of columns) {
    const middles = spread(column, height);
    column.items.forEach((item, index) => {
      const cell = index % column.cells;
      const x = left + LANE_PADDING + column.cellWidth * (cell + 0.5) + SUB_COLUMN_GAP * cell - (item.lead ?? 0);
      drawn.positions[item.id] = { x: Math.round(x), y: Math.round(TITLE_HEIGHT + (middles[index] ?? 0)) };
    });
    const width = columnWidth(column);
    const full = TITLE_HEIGHT + height + LANE_PADDING;
    const { id, title } = column.spec;
    const titleAt = { x: left + width / 2, y: TITLE_AT };
    drawn.lanes.push({ id, title, titleAt, x: left + width / 2, y: full / 2, width, height: full });
    left += width + laneGap;
  }
};

/** The title of a band stands before its factors, so that the band costs no more height than they do. */
const bandTitleWidth = ({ title }: LaneSpec, items: readonly LayoutItem[]): number => {
  // Beside dots words keep their size while the picture shrinks.
  const growth = items.some(({ lead }) => lead !== undefined) ? AMONG_DOTS : 1;
  return textWidth(title, TITLE_FONT) * TITLE_WEIGHT * growth + 2 * LANE_PADDING;
};

const drawBand = (spec: LaneSpec, items: readonly LayoutItem[], top: number, width: number, drawn: Drawn): number => {
  const { id, title } = spec;
  const left = bandTitleWidth(spec, items);
  const room = width - left - LANE_PADDING;
  const { rows, height } = bandRows(items, room);
  let y = top + LANE_PADDING;
  for (const row of rows) {
    const tallest = Math.max(...row.map((item) => item.height));
    const pitch = room / row.length;
    row.forEach((item, index) => {
      drawn.positions[item.id] = {
        x: Math.round(left + pitch * (index + 0.5) - (item.lead ?? 0)),
        y: Math.round(y + tallest / 2),
      };
    });
    y += tallest + ROW_GAP;
  }
  const full = height + 2 * LANE_PADDING;
  const titleAt = { x: left / 2, y: top + full / 2 };
  drawn.lanes.push({ id, title, titleAt, x: width / 2, y: top + full / 2, width, height: full });
  return top + full + BAND_GAP;
};

/** Across the picture, items stand below what they are linked with. */
const orderBand = (
  items: readonly LayoutItem[],
  links: readonly LayoutLink[],
  positions: Drawn["positions"],
): readonly LayoutItem[] => {
  const wanted = new Map(
    items.map(({ id }) => {
      const near = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      const xs = near.flatMap((other) => positions[other]?.x ?? []);
      return [id, xs.length === 0 ? Number.MAX_SAFE_INTEGER : sum(xs) / xs.length] as const;
    }),
  );
  return [...items].sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
};

/**
 * Places every item in its lane. No two boxes overlap; the same input gives the same picture. Columns of several
 * sub-columns are staggered, so that links pass between boxes.
 */
export const computeLanes = (
  givenItems: readonly LayoutItem[],
  givenLinks: readonly LayoutLink[],
  plan: LanePlan,
  target: Target,
  seed = 0,
  report: Report = silent,
): Placed => {
  // Sums of fractions depend on their order, and answers may come in any.
  const items = [...givenItems].sort((a, b) => (a.id < b.id ? -1 : 1));
  const keyOf = ({ from, to, workCount }: LayoutLink): string => `${from} ${to} ${workCount}`;
  const links = [...givenLinks].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const inLane = ({ id }: LaneSpec): readonly LayoutItem[] => items.filter((item) => plan.laneOf(item) === id);
  const filled = plan.specs.filter((spec) => inLane(spec).length > 0);
  const columnSpecs = filled.filter(({ place }) => place === "column");
  const bandSpecs = filled.filter(({ place }) => place === "band");
  const ordered = orderLanes(columnSpecs.map(inLane), links, seed, report);
  const lanes = columnSpecs.map((spec, index) => ({ spec, items: ordered[index] ?? [] }));
  const inBand = new Set(bandSpecs.flatMap(inLane).map(({ id }) => id));
  const toBand = links.filter(({ from, to }) => inBand.has(from) !== inBand.has(to)).length;
  const bandGap = Math.min(BAND_GAP_MOST, BAND_GAP + toBand * BAND_LINK);
  const bandHeight = (width: number): number =>
    sum(bandSpecs.map((spec) => bandRows(inLane(spec), width - 2 * LANE_PADDING).height + TITLE_HEIGHT + BAND_GAP));
  const columns = chooseColumns(lanes, bandHeight, target);
  const width = columns.length === 0 ? target.width : columnsWidth(columns);
  const tallest = Math.max(0, ...columns.map((column) => stackHeight(column.items, column.cells)));
  // A short picture is stretched towards its target: links need air more than the ground does.
  const free = target.height * Math.max(1, width / target.width) - bandHeight(width) - TITLE_HEIGHT - LANE_PADDING;
  const height = Math.max(tallest, Math.min(free, tallest * STRETCH));
  // A picture narrower than its window gives the width to the links between its lanes.
  const wholeHeight = TITLE_HEIGHT + height + LANE_PADDING + bandHeight(width);
  const spare = (target.width * wholeHeight) / target.height - width;
  const laneGap = LANE_GAP + Math.max(0, Math.min(WIDENING, spare / Math.max(1, columns.length - 1)));
  const drawn: Drawn = { positions: {}, lanes: [] };
  drawColumns(columns, height, laneGap, drawn);
  const fullWidth = columns.length === 0 ? width : columnsWidth(columns, laneGap);
  let top = columns.length === 0 ? 0 : TITLE_HEIGHT + height + LANE_PADDING + bandGap;
  for (const spec of bandSpecs) {
    top = drawBand(spec, orderBand(inLane(spec), links, drawn.positions), top, fullWidth, drawn);
  }
  return drawn;
};
