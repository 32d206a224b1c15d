/** What the reader asks of the gap map: which factors stand along its edges, and what counts as filled. Plain data and pure steps. */
import type { Domain, FactorKind, Level, LinkFamily } from "../../api/generated.ts";

/** The ways to choose the factors of an edge, in the order in which they are offered. */
export const AXIS_WAYS = ["kinds", "domains", "levels", "factors"] as const;
export type AxisWay = (typeof AXIS_WAYS)[number];

/** Which factors stand along one edge: all of some kinds, domains or levels, or exactly the named ones. */
export type GapAxis =
  | Readonly<{ by: "kinds"; values: readonly FactorKind[] }>
  | Readonly<{ by: "domains"; values: readonly Domain[] }>
  | Readonly<{ by: "levels"; values: readonly Level[] }>
  | Readonly<{ by: "factors"; values: readonly string[] }>;

/** The orders of rows and of columns, in the order in which they are offered. */
export const GAP_ORDERS = ["works", "name", "gaps"] as const;
/** By works behind the factor, by name, or the emptiest first. */
export type GapOrder = (typeof GAP_ORDERS)[number];

/** A cell, by the ids of its factors. */
export type GapPlace = Readonly<{ row: string; column: string }>;

/** Everything that the gap map draws by, the filter apart. */
export type GapsWish = Readonly<{
  rows: GapAxis;
  columns: GapAxis;
  /** Families whose links fill a cell. */
  families: readonly LinkFamily[];
  /** OUT: what is claimed of the row's factor acting on the column's. IN: the other way. Associations are read both ways. */
  direction: "OUT" | "IN";
  rowOrder: GapOrder;
  columnOrder: GapOrder;
  /** Whether rows and columns without any claim are drawn too; else they are counted in one line. */
  showsEmpty: boolean;
  /** The empty cell that is looked at, or null. */
  cell: GapPlace | null;
}>;

/** What opens when nothing is asked: do the surroundings reach the people who traffic others, and what happens? */
export const DEFAULT_GAPS: GapsWish = {
  rows: { by: "kinds", values: ["EXTERNAL_FACTOR"] },
  columns: { by: "kinds", values: ["TRAFFICKER_CHARACTERISTIC", "OUTCOME"] },
  families: ["INFLUENCE", "ASSOCIATION"],
  direction: "OUT",
  rowOrder: "works",
  columnOrder: "works",
  showsEmpty: false,
  cell: null,
};

/** Kinds that are conditions: neither something done against trafficking, nor what happens in the end. */
export const CONDITION_KINDS: readonly FactorKind[] = [
  "EXTERNAL_FACTOR",
  "TREND",
  "TRAFFICKER_CHARACTERISTIC",
  "TRAFFICKER_RELATIONSHIP",
  "VICTIM_VULNERABILITY",
];

/** What joins the surroundings with people: influence from one level to the other. */
export const LEVEL_GAPS: GapsWish = {
  ...DEFAULT_GAPS,
  rows: { by: "levels", values: ["EXTERNAL"] },
  columns: { by: "levels", values: ["INTERNAL"] },
  families: ["INFLUENCE"],
};

/** What nobody has an intervention for: conditions as rows, interventions as columns that act on them. */
export const INTERVENTION_GAPS: GapsWish = {
  ...DEFAULT_GAPS,
  rows: { by: "kinds", values: CONDITION_KINDS },
  columns: { by: "kinds", values: ["INTERVENTION"] },
  families: ["INFLUENCE", "TARGETING"],
  direction: "IN",
  showsEmpty: true,
};

/** `wish` as views keep it: null where it is the default, so that equal views are equal. */
export const keptGaps = (wish: GapsWish): GapsWish | null =>
  JSON.stringify(wish) === JSON.stringify(DEFAULT_GAPS) ? null : wish;

/** The wish after a change; another matrix looks at no cell of the former one. */
export const changeGaps = (former: GapsWish | null, change: Partial<GapsWish>): GapsWish | null => {
  const wish = former ?? DEFAULT_GAPS;
  const isOther = change.rows !== undefined || change.columns !== undefined || change.direction !== undefined;
  return keptGaps({ ...wish, ...(isOther ? { cell: null } : {}), ...change });
};

/** The other direction of influence. */
export const otherDirection = ({ direction }: Pick<GapsWish, "direction">): GapsWish["direction"] =>
  direction === "OUT" ? "IN" : "OUT";

/** The same matrix with rows and columns in each other's place: the claims in it stay the same. */
export const turnedGaps = (former: GapsWish | null): GapsWish | null => {
  const wish = former ?? DEFAULT_GAPS;
  return keptGaps({
    ...wish,
    rows: wish.columns,
    columns: wish.rows,
    rowOrder: wish.columnOrder,
    columnOrder: wish.rowOrder,
    direction: otherDirection(wish),
    cell: wish.cell && { row: wish.cell.column, column: wish.cell.row },
  });
};
