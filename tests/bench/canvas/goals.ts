/** What the explorer's drawing is to cost at most beside plain Cytoscape, and whether it does. */
import type { Figure, Summary } from "./summarise.ts";

/** Up to so many shown elements (factors and links) the explorer draws everything; beyond, an aggregated map. */
export const THRESHOLD = 1_500;

/** In multiples of plain Cytoscape's main-thread time for the same picture. */
const RATIOS: readonly Readonly<{ goal: string; figure: Figure; limit: number }>[] = [
  { goal: "load and first full frame", figure: "load", limit: 0.75 },
  { goal: "first drag after a filter", figure: "coldPan", limit: 0.5 },
  { goal: "warm pan", figure: "warmPan", limit: 1.2 },
  { goal: "filter hiding half", figure: "filter", limit: 0.6 },
];

/** ms. Longer tasks are felt. */
const LONGEST_LAYOUT_TASK = 50;

/** Under this ratio two figures are a tie. */
const TIE = 1.3;

/** One goal held against one measured figure. */
export type Verdict = Readonly<{
  goal: string;
  size: string;
  limit: number;
  found: number;
  unit: "×" | "ms";
  met: boolean;
}>;

const verdict = (goal: string, size: string, found: number, limit: number, unit: "×" | "ms" = "×"): Verdict => ({
  ...{ goal, size, limit, found, unit },
  met: found <= limit,
});

/** How many elements the picture of `size` has: what plain Cytoscape, which draws all, draws. */
type Elements = ReadonlyMap<string, number>;

const ratiosOf = (ours: Summary, plain: Summary | undefined): readonly Verdict[] =>
  plain === undefined
    ? []
    : RATIOS.map(({ goal, figure, limit }) => verdict(goal, ours.size, ours[figure] / plain[figure], limit));

const aboveThreshold = (ours: Summary, builtIn: Summary | undefined): readonly Verdict[] =>
  builtIn === undefined
    ? []
    : [
        verdict("opens as fast as the built-in network", ours.size, ours.load / builtIn.load, TIE),
        verdict("and so on the clock", ours.size, ours.loadWallMs / builtIn.loadWallMs, TIE),
      ];

/** Every goal against every size it holds for; `elements` says how much the whole picture of a size holds. */
export const judge = (summaries: readonly Summary[], elements: Elements): readonly Verdict[] => {
  const find = (contender: string, size: string): Summary | undefined =>
    summaries.find((summary) => summary.contender === contender && summary.size === size);
  return summaries
    .filter(({ contender }) => contender === "ours")
    .flatMap((ours) => {
      const isWhole = (elements.get(ours.size) ?? 0) <= THRESHOLD;
      const compared = isWhole
        ? ratiosOf(ours, find("cytoscape", ours.size))
        : aboveThreshold(ours, find("ours", "built-in"));
      const { layoutTask, size } = ours;
      const layout =
        layoutTask === undefined
          ? []
          : [verdict("longest task of a layout, drawing left out", size, layoutTask, LONGEST_LAYOUT_TASK, "ms")];
      return [...compared, ...layout];
    });
};
