/** What facets, sentences and disagreements count of a claim, without its words. */
import { type Access, type Certainty, NOT_STATED } from "./closed-lists.ts";
import type { Directed } from "./stance.ts";
import { VOCABULARY_FILTER_FIELDS, type VocabularyFilter } from "./vocabulary.ts";

/** A claim by what it can be counted by; vocabulary groups hold their ancestors, or NOT_STATED alone. */
export type ClaimDimensions = Readonly<{
  /** Bare slug. */
  id: string;
  certainty: Certainty;
  source: string;
  access: Access;
  /** Year of the source. */
  year: number | null;
  work: string;
}> &
  Directed &
  Readonly<Record<VocabularyFilter, readonly string[]>>;

/** How many claims the dataset holds, and how many of them leave something blank. */
export type ClaimTotals = Readonly<{
  claims: number;
  /** Claims of undated sources. */
  undated: number;
  notStated: Readonly<Record<VocabularyFilter, number>>;
}>;

/** The totals of `claims`, which are all claims of the dataset. */
export const claimTotals = (claims: readonly ClaimDimensions[]): ClaimTotals => ({
  claims: claims.length,
  undated: claims.filter(({ year }) => year === null).length,
  notStated: Object.fromEntries(
    VOCABULARY_FILTER_FIELDS.map((field) => [
      field,
      claims.filter((claim) => claim[field].includes(NOT_STATED)).length,
    ]),
  ) as Record<VocabularyFilter, number>,
});
