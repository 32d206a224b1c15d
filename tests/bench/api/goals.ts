/** What the API is to cost at most beside the raw driver, and whether it does. */

import type { Way } from "./series.ts";
import type { Summary } from "./summarise.ts";

/** One goal held against one measured series. */
export type Verdict = Readonly<{
  goal: string;
  series: string;
  limit: number;
  found: number;
  met: boolean;
}>;

type Goal = Readonly<{ name: string; limit: number; holdsFor: (summary: Pick<Summary, "way" | "known">) => boolean }>;

const MISSED: readonly Way[] = ["cold", "other"];
const KEPT: readonly Way[] = ["warm", "304"];

/** The goals, in multiples of the processor time that the raw driver takes for the same statements. */
const GOALS: readonly Goal[] = [
  { name: "known operation, no answer kept", limit: 1.6, holdsFor: ({ way, known }) => way === "cold" && known },
  {
    name: "any other operation, no answer kept",
    limit: 2.6,
    holdsFor: ({ way, known }) => MISSED.includes(way) && !(way === "cold" && known),
  },
  { name: "kept answer", limit: 0.05, holdsFor: ({ way }) => KEPT.includes(way) },
];

/** Every goal against every series that it holds for. */
export const judge = (summaries: readonly Summary[]): readonly Verdict[] =>
  GOALS.flatMap(({ name, limit, holdsFor }) =>
    summaries.flatMap((summary) => {
      const { timesRaw, size, operation, way } = summary;
      if (timesRaw === undefined || !holdsFor(summary)) return [];
      return [
        {
          goal: name,
          limit,
          series: `${size} ${operation} ${way}`,
          found: timesRaw,
          met: timesRaw <= limit,
        },
      ];
    }),
  );
