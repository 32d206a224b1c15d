/** How a claim's source and context are worded. */
import type { ClaimPartsFragment } from "../api/generated.ts";

type Dated = Readonly<{ title: string; authors?: string | null; publisher?: string | null; year: number | null }>;

/** "2016", or "n.d." for an undated source. */
export const yearWords = (year: number | null): string => (year === null ? "n.d." : String(year));

/** A source in one line: "Amy Weatherburn (n.d.), Tackling human trafficking at the roots". */
export const sourceWords = (source: Dated): string => {
  // Authors as printed: names of bodies hold commas and "and" too, so nothing is taken apart.
  const maker = source.authors ?? source.publisher;
  return maker
    ? `${maker} (${yearWords(source.year)}), ${source.title}`
    : `${source.title} (${yearWords(source.year)})`;
};

/** The context a claim states, in the source's own wording; blanks are left out. */
export const claimContext = (claim: ClaimPartsFragment): readonly Readonly<{ name: string; words: string }>[] =>
  [
    { name: "Region", words: claim.region },
    { name: "People", words: claim.population },
    { name: "Evidence", words: claim.evidenceType },
    { name: "Period", words: claim.period },
    { name: "Form", words: claim.exploitationForm },
    { name: "Shape", words: claim.shape },
    { name: "Result", words: claim.result === "null" ? "no effect found" : claim.result },
  ].flatMap(({ name, words }) => (words ? [{ name, words }] : []));
