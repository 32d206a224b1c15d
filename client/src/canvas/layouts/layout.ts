/** What layouts take and give: plain data, so that they run in a worker and in tests alike. */
import type { Domain, FactorKind, Side } from "../../api/generated.ts";
import type { TwoLevelPlace } from "../../store/two-levels.ts";
import type { Lane, Layout, Position } from "../../store/view.ts";

/** A factor to be placed, with the size of its box or dot in canvas units. */
export type LayoutItem = Readonly<{
  id: string;
  kind: FactorKind;
  domain: Domain;
  sides: readonly Side[];
  /** In the layout by level only. */
  twoLevelPlace?: TwoLevelPlace;
  workCount: number;
  width: number;
  height: number;
  /** How far left of the middle of its room a dot stands in lanes, so that its name fits beside it; none for boxes. */
  lead?: number;
}>;

/** A link as layouts see it: ids of its ends, and how much it pulls. */
export type LayoutLink = Readonly<{ from: string; to: string; workCount: number }>;

/** Middles of all items by id, and the lanes behind them. */
export type Placed = Readonly<{ positions: Readonly<Record<string, Position>>; lanes: readonly Lane[] }>;

/** The size that the picture should have at most at zoom 1, in canvas units; it grows past it when it must. */
export type Target = Readonly<{ width: number; height: number }>;

/** A titled column of factors, by their ids. */
export type StepColumn = Readonly<{ title: string; ids: readonly string[] }>;
/**
 * A group of a map: the size of its box while it is closed, and the factors it shows while it is open. A group that came
 * apart shows none; its parts name it in `within`.
 */
export type LayoutGroup = Readonly<{
  id: string;
  title: string;
  width: number;
  height: number;
  members: readonly string[] | null;
  within: string | null;
}>;

/** Everything that a layout depends on: equal tasks give equal pictures. */
export type LayoutTask = Readonly<{
  layout: Layout;
  /** Another seed gives another picture of the same kind; 0 is the first. */
  seed: number;
  /** What the view starts from: placed first, and the same however the view grew. */
  base: readonly LayoutItem[];
  baseLinks: readonly LayoutLink[];
  /** Placed afterwards, in this order, without moving what is there. */
  added: readonly LayoutItem[];
  links: readonly LayoutLink[];
  target: Target;
  /** Columns of the task's own, from left to right, in place of those of the layout. */
  columns?: readonly StepColumn[];
  /** Of a map: its groups and the bundles between them. Then the layout itself does not matter. */
  map?: Readonly<{ groups: readonly LayoutGroup[]; bundles: readonly LayoutLink[] }>;
}>;
