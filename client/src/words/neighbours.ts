/** A look at the neighbours of a factor before any is added. */
import { counted } from "./counts.ts";

/** The dialog. */
export const NEIGHBOURS_WORDS = {
  title: (name: string) => `Neighbours of ${name}`,
  what: "the neighbours",
  notShown: (count: number) => `${counted(count, "neighbour")} not shown yet.`,
  oneStepAway: "One step away, not shown yet.",
  toShow: "Neighbours to show",
  allShown: "All neighbours that the filter leaves are shown.",
  listed: (listed: number, all: number) => `The ${listed} best supported of ${all} are listed.`,
  hiddenByFilter: (count: number) => `+${count} hidden by the filter.`,
  claimed: (verb: string) => `… ${verb} it`,
  tickNone: "Tick none",
  tickAll: (count: number) => `Tick all ${count}`,
  show: (count: number) => `Show ${counted(count, "neighbour")}`,
} as const;
