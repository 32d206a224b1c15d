/** Several factors selected together, and what a hand does on the canvas. */
import { counted, plural } from "./counts.ts";

/** The bar of a selection, and what is said as it changes. */
export const SELECTION_WORDS = {
  bar: "Selection",
  count: (count: number) => `${counted(count, "factor")} selected`,
  /** "2 of them not in the network" */
  notShown: (hidden: number) => `${hidden} of them not in the network`,
  none: "No factor selected yet",
  keep: "Keep only these",
  dismiss: "Dismiss",
  neighbours: "Look at their neighbours",
  pathways: "Pathways between the two",
  move: "Move",
  copy: "Copy",
  clear: "Clear",
  row: "selected",
  list: "Selected factors",
  takeOut: (name: string) => `Take ${name} out of the selection`,
  selected: (count: number) => `${counted(count, "factor")} selected.`,
  added: (name: string, count: number) => `${name} selected, ${count} in all.`,
  takenOut: (name: string, count: number) => `${name} taken out, ${count} left.`,
  tooMany: (count: number, most: number) =>
    `${counted(count, "factor")} would be selected together; ${most} are possible. Select fewer at once, or filter first.`,
  kept: (count: number) => `${counted(count, "factor")} kept.`,
  dismissed: (count: number) => `${counted(count, "factor")} dismissed.`,
  namesCopied: (count: number) => `${count} ${plural(count, { one: "name is", other: "names are" })} copied.`,
  idsCopied: (count: number) => `${count} ${plural(count, { one: "id is", other: "ids are" })} copied.`,
  notCopied: "The browser did not allow copying. The names stand in the outline.",
  inBox: (count: number) => counted(count, "factor"),
} as const;

/** Canvas units as they are said: "20 right, 10 down". */
const offset = ({ x, y }: Readonly<{ x: number; y: number }>): string =>
  [
    ...(x === 0 ? [] : [`${Math.abs(Math.round(x))} ${x > 0 ? "right" : "left"}`]),
    ...(y === 0 ? [] : [`${Math.abs(Math.round(y))} ${y > 0 ? "down" : "up"}`]),
  ].join(", ");

/** Choosing by box, and moving by keys or click. */
export const HAND_WORDS = {
  bar: "Choosing and moving",
  choosing: "Select several: drag a box around factors, or click them one by one. Escape ends it.",
  choosingHelp: "Drag a box around factors, or click them one by one.",
  done: "Done",
  doneChoosing: "Selecting several ended.",
  /** One factor by its name, several by their number. */
  who: (count: number, names: readonly string[]) => (count === 1 ? (names[0] ?? "") : counted(count, "factor")),
  moving: (who: string) =>
    `Moving ${who}. Arrow keys move, with Shift farther; Enter keeps the place, Escape puts back.`,
  movingTitle: (who: string) => `Moving ${who}`,
  movingHelp: "Click the new place, or use the arrow keys (with Shift farther).",
  keep: "Keep here",
  back: "Put back",
  movedBy: (by: Readonly<{ x: number; y: number }>) => `${offset(by) || "Back at the start"}.`,
  kept: (who: string) => `${who}: moved.`,
  notMoved: (who: string) => `${who}: not moved.`,
  putBack: (who: string) => `${who}: back in place.`,
  nudge: { left: "Move left", right: "Move right", up: "Move up", down: "Move down" },
  farNudge: { left: "Move far left", right: "Move far right", up: "Move far up", down: "Move far down" },
} as const;
