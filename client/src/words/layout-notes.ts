/** What stands beside the two-sided and the two-level view. */
import type { FactorKind } from "../api/generated.ts";
import { KIND_PLURALS, KIND_WORDS } from "./closed-lists.ts";
import { counted, plural } from "./counts.ts";

/** Beside the picture by sides. */
export const SIDES_WORDS = {
  title: "About the two sides",
  what: "the two sides",
  caveat: "Similar background is not sameness, and not excuse.",
  totals: (perpetrator: number, victim: number, both: number) =>
    `In the dataset ${counted(perpetrator, "factor")} ${plural(perpetrator, { one: "lies", other: "lie" })} on the perpetrator side and ${victim} on the victim side; ${both} of them on both.`,
  /** "Perpetrator side: 25 trafficker relationships, 1 victim vulnerability." */
  kinds: (side: string, kinds: readonly (readonly [FactorKind, number])[]) =>
    `${side}: ${kinds.map(([kind, count]) => `${count} ${plural(count, { one: KIND_WORDS[kind], other: KIND_PLURALS[kind] }).toLowerCase()}`).join(", ")}.`,
  pairs: (pairs: number, stated: number) =>
    `${pairs} ${plural(pairs, { one: "pair names", other: "pairs name" })} one condition on each side: ${stated} stated by a source, ${pairs - stated} by our own pairing.`,
  and: " and ",
  stated: "stated",
  ours: "our own pairing",
  basis: (claim: string) => `claim ${claim}`,
  hasGrouping: "not drawn: one is a grouping, or linked with groupings only",
  notShown: "not drawn: not in this view",
} as const;

/** Beside the picture by level. */
export const LEVELS_WORDS = {
  title: "About the two levels",
  what: "what interventions reach",
  caveat: "What a source says an intervention aims at or changes, not that it works.",
  cut: "There are too many factors or interventions to say which are reached by none.",
  openGaps: "Open the gap map of interventions",
} as const;
