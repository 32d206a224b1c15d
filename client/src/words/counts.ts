/** Counts with their nouns: "1 work", "2 works, 3 claims". Number and plural follow the language of the interface. */

/** The language of every word, number and plural here, as a BCP 47 tag. */
export const LANGUAGE = "en-GB";

/** A noun for each plural category that the language has. */
type Noun = Readonly<Record<"one" | "other", string>>;

const NOUNS = {
  factor: { one: "factor", other: "factors" },
  link: { one: "link", other: "links" },
  claim: { one: "claim", other: "claims" },
  work: { one: "work", other: "works" },
  source: { one: "source", other: "sources" },
  neighbour: { one: "neighbour", other: "neighbours" },
  filter: { one: "filter", other: "filters" },
  view: { one: "view", other: "views" },
  chain: { one: "chain", other: "chains" },
  step: { one: "step", other: "steps" },
  result: { one: "result", other: "results" },
  second: { one: "second", other: "seconds" },
} as const satisfies Readonly<Record<string, Noun>>;

/** What can be counted. */
export type Countable = keyof typeof NOUNS;

const NUMBERS = new Intl.NumberFormat(LANGUAGE);
const PLURALS = new Intl.PluralRules(LANGUAGE);

/** A number with its thousands parted: "1,200". */
export const groupDigits = (count: number): string => NUMBERS.format(count);

/** The form of a word that goes with `count`: `plural(1, { one: "is", other: "are" })` is "is". */
export const plural = (count: number, forms: Noun): string => forms[PLURALS.select(count) === "one" ? "one" : "other"];

/** "1 work", "2 works". */
export const counted = (count: number, noun: Countable): string =>
  `${groupDigits(count)} ${plural(count, NOUNS[noun])}`;

/** "2 works, 3 claims": works always first, as they carry the weight. */
export const worksAndClaims = (of: Readonly<{ workCount: number; claimCount: number }>): string =>
  `${counted(of.workCount, "work")}, ${counted(of.claimCount, "claim")}`;
