/** The words of the evidence page: lists of claims, disagreements, and what falls without one work. */
import type { Stance } from "../api/generated.ts";
import { counted, groupDigits, plural } from "./counts.ts";

/** The tabs of the page. */
export const EVIDENCE_TAB_WORDS = {
  claims: "Claims",
  disagreement: "Disagreement",
  without: "Without one work",
} as const;

/** What claims are grouped by. */
export const GROUPING_WORDS = {
  link: "Link",
  factor: "Factor",
  work: "Work",
  source: "Source",
  evidence: "Evidence type",
  access: "What was read",
  region: "Region",
  none: "Nothing",
} as const;

/** How claims are ordered. */
export const EVIDENCE_ORDER_WORDS = {
  support: "Best supported links first",
  newest: "Newest source first",
  oldest: "Oldest source first",
  source: "Source, by alphabet",
  claim: "Id of the claim",
} as const;

/** What a group holds whose claims may stand under several headings. */
export const GROUPING_NOTES: Readonly<Record<string, string>> = {
  factor: "Each claim stands under both of its factors.",
  evidence: "A claim whose source names two types stands under both.",
  region: "A claim on two regions stands under both. Wider regions do not repeat what stands under narrower ones.",
};

/** The heading of claims that leave blank what they are grouped by. */
export const NOT_STATED_WORDS = "Not stated";

/** More factors than can be named one by one. */
export const EVIDENCE_TOO_WIDE = {
  message: "This view holds too many factors to list the evidence behind exactly these.",
  hint: "Filter first, or start from fewer factors. An export holds all of it.",
} as const;

/** An address names a work that there is not. */
export const UNKNOWN_WORK = {
  message: "The work to leave out is not in this dataset.",
  hint: "Choose another under Evidence, Without one work, or put it back.",
} as const;

/** Of a claim. */
export const CLAIM_WORDS = {
  contested: "Contested by its source",
  opinion: (holder: string) => `An opinion, held by: ${holder}`,
  work: (name: string) => `Work: ${name}`,
  region: "Region",
  people: "People",
  evidence: "Evidence",
  shape: "Shape",
} as const;

type Thinness = Readonly<{
  claims: number;
  works: number;
  sources: number;
  links: number;
  readInFull: number;
  withoutType: number;
  linksWithMore: number;
}>;

/** How much stands here, and how thin it is: one sentence each. */
export const thinnessSentences = (of: Thinness): readonly string[] => [
  `${counted(of.claims, "claim")} of ${counted(of.works, "work")}, in ${counted(of.sources, "source")}, behind ${counted(of.links, "link")}.`,
  `${groupDigits(of.readInFull)} of ${counted(of.sources, "source")} ${plural(of.readInFull, { one: "was", other: "were" })} read in full.`,
  of.withoutType === 0
    ? "Every claim states an evidence type."
    : `${counted(of.withoutType, "claim")} ${plural(of.withoutType, { one: "states", other: "state" })} no evidence type.`,
  of.linksWithMore === 0
    ? "The links rest on the claims listed alone."
    : `On ${counted(of.linksWithMore, "link")} there are other claims too, which the filter hides; ${counted(of.links - of.linksWithMore, "link")} ${plural(of.links - of.linksWithMore, { one: "rests", other: "rest" })} on the claims listed alone.`,
];

/** The page of claims. */
export const EVIDENCE_WORDS = {
  groupBy: "Group by",
  orderBy: "Order",
  find: "Find in these claims",
  found: (found: number, all: number) => `${groupDigits(found)} of ${counted(all, "claim")} hold these words.`,
  cut: (listed: number, all: number) =>
    `${groupDigits(listed)} of ${counted(all, "claim")} are listed, those of the best supported links. An export holds all of them.`,
  nothingFound: "No claim here holds these words.",
  wordsHere: "Words used here:",
  claimTerm: "claim",
  workTerm: "work",
  accessTerm: "what was read",
  statedTerm: "stated",
  codingStepTerm: "our coding step",
  print: "Print",
  csv: "CSV",
  json: "JSON",
  page: "Evidence",
  theClaims: "the claims",
  theDisagreements: "the disagreements",
  files: "Take these claims away",
  allClaims: "Claims",
  onlyPart: (claimCount: number) => `${counted(claimCount, "claim")} on this link in all`,
  none: "No claim stands behind this view.",
} as const;

/** Where works disagree: title and meaning of each list. */
export const DISAGREEMENT_LISTS = {
  oppositeSigns: { title: "Opposite signs", meaning: "Some works claim more, others less." },
  noEffect: { title: "No effect found", meaning: "A work looked for an effect and found none." },
  directionNotAgreed: {
    title: "Direction not agreed",
    meaning: "There is a sign, and beside it a claim that gives no direction, or a curve that has both.",
  },
  contested: {
    title: "Contested",
    meaning: "Works oppose each other, or a source itself says that the matter is disputed.",
  },
} as const;

/** What lies one step apart. */
export const NEAR_WORDS = {
  title: "Near disagreements",
  meaning: "A whole and a part of it act on the same factor, and their signs differ.",
  whole: "The whole",
  part: "A part of it",
} as const;

/** Factors that are claimed to bring more of one outcome and less of another. */
export const SPLIT_WORDS = {
  title: "Related outcomes",
  meaning: "A factor is claimed to bring more of one outcome of trafficking, and less of another.",
  more: "More of",
  less: "Less of",
} as const;

/** Links whose claims give a curve. */
export const SHAPED_WORDS = {
  title: "Not a straight line",
  meaning: "A claim gives a curve, such as an inverted U: more up to a point, and less beyond it.",
} as const;

/** Above the lists. */
export const DISAGREEMENT_WORDS = {
  everything: "Groupings count here, whatever the filter says of them.",
  named: (factors: number) =>
    `Only between the ${counted(factors, "factor")} of this view. Groupings count where the view names them.`,
  none: "None here.",
  cut: (shown: number) => `The first ${groupDigits(shown)}, best supported first.`,
  disputed: "disputed by its source",
} as const;

/** What works say, as the heading of a position. */
export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  MORE: "More",
  LESS: "Less",
  NO_EFFECT: "No effect found",
  NO_DIRECTION: "No direction given",
};

/** What falls without one work. */
export const WITHOUT_WORDS = {
  choose: "Leave one work out, and see what falls. Nothing is removed: the dataset stays as it is.",
  find: "Find a work",
  works: "Works behind this view",
  /** "3 links rest on it alone, 4 more with other works"; "12 links rest on it, none on it alone". */
  rests: (alone: number, shared: number) => {
    const resting = (links: number) =>
      `${counted(links, "link")} ${plural(links, { one: "rests", other: "rest" })} on it`;
    if (alone === 0) return `${resting(shared)}, none on it alone`;
    return `${resting(alone)} alone${shared === 0 ? "" : `, ${groupDigits(shared)} more with other works`}`;
  },
  noneFound: "No work here has these words in its name.",
  title: (name: string) => `Without “${name}”`,
  loading: "Working out what falls …",
  nothing: (name: string) => `Nothing shown here rests on “${name}” alone, nor changes without it.`,
  note: (name: string, gone: number, changed: number, factors: number) =>
    `Without “${name}”: ${counted(gone, "link")} would vanish, ${groupDigits(changed)} would change, ${counted(factors, "factor")} would be left without a link.`,
  theWorks: "the works",
  whatFalls: "what falls",
  back: "Put it back",
  before: "with it",
  after: "without it",
} as const;

/** The lists of what falls. */
export const FALL_LISTS = {
  gone: { title: "Links that vanish", meaning: "They rest on this work alone." },
  weakened: { title: "Links that lose their second work", meaning: "They rest on one work then." },
  turned: { title: "Signs that change", meaning: "The works that are left claim something else together." },
  settled: {
    title: "Contested links that become agreed",
    meaning: "The works that are left do not oppose each other.",
  },
  factors: { title: "Factors left without a link", meaning: "Every link of theirs in this view vanishes." },
} as const;

/** In the legend, while a work is left out. */
export const FALL_LEGEND = {
  title: "Without one work",
  gone: "would vanish: pale and dotted",
  changed: "would change: on a broad band",
} as const;

/** On paper. */
export const PRINT_WORDS = {
  title: "Factor Atlas",
  version: (version: string) => `Data version ${version}`,
  licence: (licence: string) => `Licence ${licence}`,
  address: "Address",
  accessed: "Read there on",
} as const;
