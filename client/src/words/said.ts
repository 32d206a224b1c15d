/** What is said after an action, to those who do not see it happen and in notices: past tense, with a full stop. */
import { counted, plural } from "./counts.ts";
import { lowerFirst } from "./links.ts";

/** Sentences by what was done. */
export const SAID = {
  factorsAdded: (count: number) => `${counted(count, "factor")} added.`,
  neighboursAdded: (count: number, name: string) => `${counted(count, "neighbour")} of ${name} added.`,
  tooManyNeighbours: (count: number, name: string) =>
    `${counted(count, "neighbour")} of ${name} are not shown: more than are added at once. Choose from the list.`,
  viewIsFull: (count: number, most: number) =>
    `The view would name ${counted(count, "factor")} one by one; ${most} are possible. Dismiss some first, or filter.`,
  takenBack: (count: number, name: string) =>
    `${counted(count, "factor")} that ${name} brought ${plural(count, { one: "is", other: "are" })} taken back.`,
  nothingToTakeBack: (name: string) => `Everything that ${name} brought is linked with other factors too, so it stays.`,
  allNeighboursShown: (name: string, hiddenByFilter: number) =>
    hiddenByFilter === 0
      ? `All neighbours of ${name} are shown.`
      : `All neighbours of ${name} that the filter leaves are shown; it hides the links to ${hiddenByFilter} more.`,
  dismissed: (name: string) => `${name} dismissed.`,
  onlyNeighboursKept: (name: string) => `${name} and its neighbours are kept.`,
  detailsOpened: "Details opened.",
  selectionCleared: "Selection cleared.",
  selected: "Selected in the view.",
  addedAndSelected: "Added to the view and selected.",
  noLinkOut: (name: string) => `No link leads out of ${name} here.`,
  noLinkIn: (name: string) => `No link leads into ${name} here.`,
  backAtFactor: (name: string) => `Back at ${name}.`,
  unpinned: (name: string) => `${name} unpinned.`,
  arrangedAnew: "Arranged anew. Undo brings the former picture back.",
  arrangingCancelled: "Arranging cancelled. The picture is as it was.",
  laidOut: (layout: string) => `Laid out ${lowerFirst(layout)}.`,
  filtersCleared: "All filters cleared.",
  overviewOpened: "Overview opened.",
  questionOpened: (title: string) => `Question opened: ${title}`,
  undone: (step: string) => `Undone: ${step}.`,
  redone: (step: string) => `Redone: ${step}.`,
  backAtStep: (step: string) => `Back at: ${step}.`,
  stepOf: (at: number, all: number, step: string) => `Step ${at} of ${all}: ${step}.`,
  pathwaysOpened: (label: string, name: string) => `${label}: ${name}.`,
  shownInNetwork: (count: number) => `${counted(count, "factor")} shown in the network.`,
  linkCopied: "The link to this view is copied.",
  copyByHand: (address: string) => `Copy this link by hand: ${address}`,
  saved: (file: string) => `${file} is saved.`,
  exportCancelled: "Export cancelled. Nothing was saved.",
  notDrawn: (reason: string) => `The picture could not be drawn: ${reason}`,
  didNotWork: (label: string, reason: string) => `“${label}” did not work: ${reason}`,
  canvasNotLoaded: "The canvas could not be loaded. Reload the page; outline and tables show the same factors.",
  chainsNotDrawn: (reason: string) => `The chains could not be drawn (${reason}). The table shows the same chains.`,
  notLaidOut: (reason: string) =>
    `The network could not be laid out (${reason}). Outline and tables show the same factors.`,
} as const;
