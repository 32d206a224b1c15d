/** Words of the page that compares two views. A is the view in front, B the other. */
import type { Sign } from "../api/generated.ts";
import { SIGN_WORDS } from "./closed-lists.ts";
import { counted, groupDigits } from "./counts.ts";

/** Said when something cannot be compared. */
export const COMPARE_SAID = {
  addressNotUnderstood: (problems: readonly string[]) =>
    `This address was not understood, so nothing is compared. Unknown: ${problems.map((each) => each.slice(0, 60)).join(", ")}.`,
} as const;

/** The page. */
export const COMPARE_WORDS = {
  what: "the other view",
  choose: "Compare this view with",
  chooseAnother: "Compare with another",
  variants: "This view with a filter lifted",
  allFilters: "without any filter",
  without: (filter: string) => `without the filter “${filter}”`,
  others: "Ready views",
  overview: "The overview",
  everything: "All factors and links",
  history: "Steps of the history",
  saved: "Saved views",
  address: "The address of a view",
  addressHint: "Paste an address, then Enter",
  a: "A",
  b: "B",
  here: "This view",
  there: "The other view",
  count: "Count",
  both: "In both",
  notCounted: "not counted",
  claims: "Claims",
  works: "Works",
  factors: "Factors",
  links: "Links",
  shows: "How it is drawn",
  diff: "One picture",
  pair: "Two pictures",
  drawing: "The comparison as a picture",
  drawingHint: "The lists below say the same in words. Drag to move, buttons and keys zoom.",
  cut: (letter: string, shown: number, all: number) =>
    `View ${letter} shows ${groupDigits(shown)} of ${counted(all, "factor")}, the best supported. What it leaves out for that reason counts as missing there.`,
  caveat: "A difference in what was claimed may be a difference in what was studied.",
  nothing: "None.",
} as const;

/** The page before there is another view. */
export const COMPARE_INVITATION = {
  title: "How does this view differ from another?",
  text: "Choose the other one above: this view with a filter lifted, a ready view, a step of the history, a saved view, or an address. You then see what only one of them holds, and which links are claimed with another sign or by other works.",
  example: "Or begin with an example:",
} as const;

/** Titles of the lists, with how many each holds. */
export const COMPARE_LISTS = {
  factorsHere: (count: number) => `${counted(count, "factor")} only in A`,
  factorsThere: (count: number) => `${counted(count, "factor")} only in B`,
  factorsBoth: (count: number) => `${counted(count, "factor")} in both`,
  linksSign: (count: number) => `${counted(count, "link")} claimed with another sign`,
  linksWorks: (count: number) => `${counted(count, "link")} resting on more or fewer works`,
  linksHere: (count: number) => `${counted(count, "link")} only in A`,
  linksThere: (count: number) => `${counted(count, "link")} only in B`,
  linksSame: (count: number) => `${counted(count, "link")} alike in both`,
} as const;

const signWords = (sign: Sign | null): string => (sign === null ? "no sign" : SIGN_WORDS[sign].toLowerCase());

/** How a link changed: "A: more, 2 works; B: less, 1 work". */
export const changeWords = (
  a: Readonly<{ sign: Sign | null; workCount: number }>,
  b: Readonly<{ sign: Sign | null; workCount: number }>,
): string =>
  `A: ${signWords(a.sign)}, ${counted(a.workCount, "work")}; B: ${signWords(b.sign)}, ${counted(b.workCount, "work")}`;

/** What the letters in the picture mean. */
export const COMPARE_LEGEND = {
  title: "Where it is",
  here: "only in A: its letter, and a wide pale line around it, square around factors",
  there: "only in B: its letter, and a wide pale line around it, round around factors",
  changed: "in both, but claimed with another sign or by other works: a wide pale line around it",
  both: "in both, alike: no letter",
} as const;

/** The letters in the picture. */
export const COMPARE_LETTERS = { here: "A", there: "B", changed: "A≠B" } as const;
