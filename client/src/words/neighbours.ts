/** A look at the neighbours of a factor before any is added. */
import { counted, plural } from "./counts.ts";

/** Which way links run, seen from the factor. */
export const DIRECTION_WORDS = { out: "From it", in: "To it", both: "Both ways" } as const;

/** The dialog. */
export const NEIGHBOURS_WORDS = {
  title: (name: string) => `Neighbours of ${name}`,
  titleOfSeveral: (count: number) => `Neighbours of ${counted(count, "factor")}`,
  what: "the neighbours",
  oneStepAway: "One step away. Tick what the view should show.",
  crowded: "These are more than are added at once. Tick what the view should show.",
  toShow: "Neighbours to show",
  neighbour: "Neighbour",
  kind: "Kind",
  direction: "Direction",
  sign: "What is claimed",
  works: "Works",
  shown: "Shown",
  yes: "Yes",
  no: "Not yet",
  any: "Any",
  withShown: "List those already shown too",
  noneListed: "None is listed: all that these choices leave are shown already.",
  /** "12 of 60 neighbours listed." */
  listed: (listed: number, loaded: number, all: number) =>
    loaded < all
      ? `${listed} of the ${loaded} best supported are listed; ${counted(all, "neighbour")} in all.`
      : `${listed} of ${counted(all, "neighbour")} ${plural(listed, { one: "is", other: "are" })} listed.`,
  /** Those on screen through other factors are among them. */
  hiddenByFilter: (count: number) => `The filter hides the links to ${count} more, on screen or not.`,
  /** Of a neighbour, named before; `name` tells which of several factors is meant. */
  claimed: (verb: string, name: string | null) => (name === null ? `… ${verb} it` : `${name} ${verb} it`),
  unlisted: (count: number) => `${count} of the ticked ${plural(count, { one: "is", other: "are" })} not listed now.`,
  show: (count: number) => `Show ${counted(count, "neighbour")}`,
} as const;
