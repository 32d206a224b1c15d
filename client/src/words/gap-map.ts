/** Words on the page of the gap map: its settings, headers, legend and notes. */
import { counted, groupDigits, plural } from "./counts.ts";

/** The settings over the map. */
export const GAP_TOOLS_WORDS = {
  rows: "Rows",
  columns: "Columns",
  chooseFactors: "Choose factors",
  factorsOf: (edge: string) => `Factors of the ${edge.toLowerCase()}`,
  findFactor: (edge: string) => `Find a factor for the ${edge.toLowerCase()}`,
  partOfName: "Part of a name",
  shows: "A cell shows",
  readAs: "Read as",
  rowsAct: "rows acting on columns",
  columnsAct: "columns acting on rows",
  orderOfRows: "Order of rows",
  orderOfColumns: "Order of columns",
  showsEmpty: "Show rows and columns without a claim",
  readyMaps: "Ready maps:",
  surroundings: "Surroundings, people and outcomes",
  interventions: "Conditions and interventions",
} as const;

/** The grid, the list, and what stands around them. */
export const GAP_MAP_WORDS = {
  title: (rows: string, columns: string) => `Gap map: ${rows}, by ${columns}`,
  settings: "Rows, columns and order",
  self: "the same factor",
  what: "the gap map",
  worksInAll: "Works in all",
  rowHead: (name: string, works: number, filled: number, columns: number) =>
    `${name}, ${counted(works, "work")} in all, ${filled} of ${columns} ${plural(columns, { one: "cell", other: "cells" })} with a claim`,
  columnHead: (name: string, works: number, filled: number) =>
    `${name}, ${counted(works, "work")} in all, ${filled} ${plural(filled, { one: "cell", other: "cells" })} with a claim`,
  otherWay: (filled: number) =>
    `The other way round there are claims on ${groupDigits(filled)} ${plural(filled, { one: "pair", other: "pairs" })}.`,
  readOtherWay: "Read it that way",
  howToRead: "Point at a cell, or move with the arrow keys; a press opens the evidence, or says what is not claimed.",
  missing: (count: number) => `${count} without a claim`,
  beside: (name: string) => ` beside ${name}`,
  notDrawn: (lines: readonly string[]) => `Not drawn: ${lines.join(", and ")}.`,
  showThem: "Show them",
  noPairs:
    "No factor is left for the rows, or none for the columns. Choose other rows or columns above, or show more factors.",
  cutTitle: "Too much for a gap map",
  cut: (found: number, read: number) =>
    `There are ${groupDigits(found)} factors here; ${groupDigits(read)} can be read at once. An empty cell would not say that nothing is claimed, so no map is drawn. Filter by words in the factor’s name to narrow it.`,
} as const;

/** What an empty cell says when it is looked at. */
export const GAP_CARD_WORDS = {
  caveat: "It does not say that there is nothing to find: only that nothing was read here that says so.",
  others: "Claimed of the same two, but not in this map:",
  knownOf: (name: string) => `What is known of ${name}`,
  close: "Put this gap away",
} as const;

/** What bubbles, outlines and cells mean. */
export const GAP_LEGEND_WORDS = {
  title: "Legend",
  margin: "Legend and notes",
  signs: "What is claimed",
  POSITIVE: "is claimed to increase, or to go together with more",
  NEGATIVE: "is claimed to decrease, or to go together with less",
  MIXED: "both more and less are claimed",
  NO_EFFECT: "no effect was found",
  UNKNOWN: "no direction is given",
  families: "Family of relations",
  INFLUENCE: "claimed influence: round",
  ASSOCIATION: "claimed to go together: square",
  TARGETING: "described as aimed at: double ring",
  STRUCTURE: "described as part of: thin ring",
  works: "Works behind it",
  worksFrom: (from: number, to: number | null) => {
    if (to === null) return `${from} works or more`;
    return from === to ? counted(from, "work") : `${from} to ${to} works`;
  },
  says: "Who says it",
  stated: "at least one source states it",
  inferred: "rests on our coding steps alone: dashed",
  readings: "Best reading",
  full: "a source read in full",
  half: "an abstract",
  empty: "an excerpt",
  none: "a notice, or a text about the source (no dot)",
  cells: "Cells without a bubble",
  noClaim: "no claim in this dataset",
  leftOut: "claimed, but left out by the filter",
} as const;

/** The list of what no intervention reaches. */
export const UNTOUCHED_WORDS = {
  title: (count: number) => `${counted(count, "factor")} without an intervention`,
  caveat: "No intervention in this dataset reaches them. It does not say that none exists. Outcomes are left out.",
  whatReachIs: "What reaching means",
  showFirst: (count: number) => `Show the first ${count}`,
  showAll: (count: number) => `Show all ${count}`,
  throughGrouping: (count: number) => `${count} reached only through a grouping`,
  through: (groupings: readonly string[]) => `through ${groupings.join(", ")}`,
} as const;
