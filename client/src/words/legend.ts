/** The legend, on the page and in pictures: what each line, mark and shape says. */
import type { Sign } from "../api/generated.ts";
import { counted, groupDigits } from "./counts.ts";

/** Signs of links, in the order of the legend. */
export const SIGN_MEANINGS: Readonly<Record<Sign, string>> = {
  POSITIVE: "is claimed to increase, or to go together with more",
  NEGATIVE: "is claimed to decrease, or to go together with less",
  MIXED: "both more and less are claimed",
  NO_EFFECT: "no effect was found",
  UNKNOWN: "no direction is given",
};

/** Dots on lines: what was read. */
export const MARK_MEANINGS = {
  full: "a source read in full",
  half: "an abstract",
  empty: "an excerpt",
  none: "a notice, or a text about the source (no dot)",
} as const;

/** Families that are drawn in a way of their own. */
export const FAMILY_MEANINGS = {
  ASSOCIATION: "is claimed to go together with: no end, read both ways",
  STRUCTURE: "is described as part of: thin grey",
  TARGETING: "is described as aimed at: double line",
  THROUGH: "is aimed at or changed through a grouping: dotted, no claim of its own",
  COUNTERPART: "names one condition on both sides: dotted, no claim",
} as const;

/** Solid and dashed lines. */
export const CERTAINTY_MEANINGS = {
  STATED: "at least one source states it",
  INFERRED: "rests on our coding steps alone",
} as const;

/** Titles of the legend's groups. */
export const LEGEND_WORDS = {
  legend: "Legend",
  factors: "Factors",
  signs: "What is claimed",
  families: "Other relations",
  widths: "Works behind a link",
  certainties: "Who says it",
  marks: "Best reading",
  notes: "How to read it",
  show: "Show the legend",
  fold: "Fold the legend",
  showAll: "Show all of it",
  showLess: "Show less",
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
} as const;

/** Whole sentences: how to read what has no sample. */
export const LEGEND_NOTES = {
  dots: "Dots grow with works; lines are thinner and lighter, as there are many. Names stand where there is room, best supported first; any name shows on hover or focus.",
  reading:
    "The dot on a line stands where the link begins, or in the middle when it is read both ways: the best reading behind it.",
  groupings: "A dashed outline is a grouping: it only collects other factors.",
  hidden: "+7 (5): seven neighbours are not shown, five of them hidden by the filter.",
  pins: "A pin: moved by hand, and stays there whatever else changes.",
  arcs: "Each arc is a domain. Links bow towards the middle only to pass what stands beside them.",
  noSingle: "Every link shown rests on two works or more.",
  allSingle: "Every link shown rests on one work alone.",
} as const;

/** A step of width: "1 work", "3 to 4 works", "5 works or more". */
export const worksStep = (from: number, to: number | null): string => {
  if (to === null) return `${counted(from, "work")} or more`;
  return from === to ? counted(from, "work") : `${from} to ${counted(to, "work")}`;
};

const FIFTHS = [
  "Few links shown rest",
  "One link in five shown rests",
  "Two links in five shown rest",
  "Three links in five shown rest",
  "Four links in five shown rest",
  "Nearly all links shown rest",
] as const;

/** "Four links in five shown rest on one work: 31 of 40." */
export const singleShare = (single: number, all: number): string =>
  `${FIFTHS[Math.round((single / all) * 5)] ?? FIFTHS[5]} on one work: ${groupDigits(single)} of ${groupDigits(all)}.`;
