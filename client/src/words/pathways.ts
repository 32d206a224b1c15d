/** What readers are told about chains of links: their ends, their signs taken together, and how firmly they hold. */
import type { Sign, SignVerdict } from "../api/generated.ts";
import { counted, groupDigits, plural } from "./counts.ts";

/** Titles and labels of the page. */
export const PATHWAYS = {
  from: "From",
  to: "To",
  addFrom: "Add a factor to start from",
  addTo: "Add a factor to end at",
  placeholder: "Type a name",
  nothingFound: (text: string): string => `No factor holds “${text}”. Try fewer or other words.`,
  searching: "Searching …",
  unknownEnd: (id: string): string => `${id.replace("factor:", "")} (not in this dataset)`,
  takeSelected: (name: string): string => `Use “${name}”`,
  longest: "Steps in a chain at most",
  walked: "Links that are walked",
  influence: "Influence",
  withAssociations: "With associations",
  influenceHint: "Links that are claimed to act in a direction.",
  associationsHint: "Also what is only claimed to go together: walked both ways, and such a chain has no direction.",
  familiesHint: "The filter on families of relations does not count here; this choice does.",
  drawing: "Chains drawn from start to end",
  drawingHint:
    "All chains below, drawn together: each column is so many steps from the start. Press a line for its evidence; the table below says the same in words.",
  table: "Chains",
  chain: "Chain, step by step",
  sign: "Start to end",
  length: "Steps",
  weakest: "Weakest step",
  thread: "Told as a whole by",
  noThread: "No single work tells this whole chain",
  robustness: "How firmly they are connected",
  clearChosen: "Tick none",
  form: "Which chains to look for",
  remove: "Remove",
  lengthHint: "Long chains are speculative.",
  fit: "Fit all chains",
  role: "network",
  what: "the chains",
  nothingNamed: "Name both ends to see the chains between them.",
  looking: "Looking for chains …",
  failed: "The chains could not be loaded.",
  thin: "Few chains",
  nothingWider: "No wider setting holds more.",
  oneCut: "One such choice of links",
  onlyCut: "The only such choice of links",
  wordsHere: "Words used here:",
  chainTerm: "chain",
  threadTerm: "thread",
  signTerm: "direction",
  chokepointsTerm: "Chokepoints",
  chokepoints: ", ringed in the drawing where it holds them:",
  directLink: "One link leads straight from start to end, so no factor in between can hold all chains up.",
  noRobustness:
    "This is not worked out here: a factor stands at both ends, or the network is too large to find out in time.",
  disjoint: (count: number): string => `At most ${counted(count, "chain")} share no link with each other.`,
} as const;

/** The page before both ends are named. */
export const INVITATION = {
  title: "By what steps may one factor lead to another?",
  text: "Name a factor to start from and one to end at. You then see every chain of claimed links between them, what the chains say together, and which of them one work tells as a whole.",
  start: "Now name a factor to start from.",
  end: "Now name a factor to end at.",
  examples: "Or begin with an example:",
} as const;

/** What a chain claims from its start to its end. */
export const CHAIN_SIGNS: Readonly<Partial<Record<Sign, string>>> = {
  POSITIVE: "More brings more",
  NEGATIVE: "More brings less",
  UNKNOWN: "No direction",
};

/** What all chains claim together: never settled by counting. */
export const VERDICTS: Readonly<Record<SignVerdict, string>> = {
  CONSISTENT_INCREASE: "Every chain claims that more of the start brings more of the end.",
  CONSISTENT_DECREASE: "Every chain claims that more of the start brings less of the end.",
  MIXED: "The chains contradict each other: some claim more, others less. Counting them would not settle it.",
  UNDETERMINED: "No direction together: not every chain has one.",
  NONE: "No chain is claimed.",
};

/** The title of a column of the drawing. */
export const columnTitle = (distance: number): string => (distance === 0 ? "Start" : counted(distance, "step"));
/** The title of the last column. */
export const END_TITLE = "End";

/** "17 chains, 2 of them threads". */
export const chainsWords = (count: number, isExact: boolean, threads: number): string => {
  if (count === 0) return "No chain";
  const chains = `${isExact ? "" : "At least "}${counted(count, "chain")}`;
  if (threads === 0) return count === 1 ? `${chains}, and no thread` : `${chains}, none of them a thread`;
  if (count === 1) return `${chains}, and it is a thread`;
  return `${chains}, ${threads} of them ${plural(threads, { one: "a thread", other: "threads" })}`;
};

/** Said where not all chains are listed and drawn. */
export const cutWords = (given: number, count: number, isExact: boolean, completeLength: number): string => {
  const all = `${isExact ? "" : "at least "}${groupDigits(count)}`;
  const until = isExact
    ? ""
    : ` The search ended early: chains of up to ${counted(completeLength, "step")} are all counted.`;
  return `${given} of ${all} chains are listed and drawn: the shortest, and of these the best supported.${until}`;
};

/** Where chains are left out of the list: what holds more of them. */
export const moreInFile = (count: number, isExact: boolean, most: number): string =>
  isExact && count <= most
    ? `The file below holds all ${groupDigits(count)}.`
    : `The file below holds the first ${groupDigits(most)}. To see others, name nearer ends, allow fewer steps, or filter.`;

/** Said once the file of chains is saved: how many of how many it holds. */
export const savedChainsWords = (file: string, given: number, count: number, isExact: boolean): string =>
  given === count && isExact
    ? `${file} is saved: ${counted(given, "chain")}.`
    : `${file} is saved: ${groupDigits(given)} of ${isExact ? "" : "at least "}${counted(count, "chain")}, the shortest first.`;

/** The weakest step of a chain: its works, the names of its ends, and how many other steps are as weak. */
export const weakestWords = (from: string, to: string, works: number, others: number): string =>
  `${counted(works, "work")}: ${from} – ${to}${others === 0 ? "" : `, and ${others} more as weak`}`;

/** The name of a step's button. */
export const stepName = (sentence: string, works: number): string =>
  `${sentence}, ${counted(works, "work")}: show its evidence`;

/** The button of a wider setting, by the server's own words for it and how many chains it gives. */
export const widerButton = (label: string, count: number, isExact: boolean): string =>
  `${label}: ${isExact ? "" : "more than "}${counted(count, "chain")}`;

/** "Show these 9 factors in the network". */
export const showWords = (factors: number): string =>
  `Show ${plural(factors, { one: "this factor", other: `these ${groupDigits(factors)} factors` })} in the network`;

/** What stands out in the drawing. */
export const chosenWords = (chosen: number, listed: number): string =>
  chosen === 0
    ? `${counted(listed, "chain")} listed. Tick some to make them stand out.`
    : `${chosen} of ${listed} stand out.`;

/** The legend's words for the ring. */
export const RING_WORDS = "ringed: every chain, however long, passes one of these";
