/** Says which claims count under a filter: the one definition, which the statements that choose claims spell in Cypher. */

import type { ClaimDimensions } from "../claim-dimensions.ts";
import type { VocabularyFilter } from "../vocabulary.ts";
import { type ClaimCodes, type DimensionValue, valuesIn } from "./claim-codes.ts";
import type { ClaimPredicates } from "./network-filter.ts";

/** What a field of the filter asks of one dimension of a claim. */
export type ClaimRule =
  | Readonly<{ asks: "is one of" | "is none of"; of: "certainty" | "source" | "work" | "access" }>
  | Readonly<{ asks: "has one of"; of: VocabularyFilter }>
  /** What has none passes. */
  | Readonly<{ asks: "is at least" | "is at most"; of: "year" }>
  /** True asks for nothing. */
  | Readonly<{ asks: "is there unless"; of: "year" }>;

/** The rule of every field; a claim must pass those whose fields are given. */
export const CLAIM_RULES = {
  certainties: { asks: "is one of", of: "certainty" },
  evidenceTypes: { asks: "has one of", of: "evidenceTypes" },
  regions: { asks: "has one of", of: "regions" },
  populations: { asks: "has one of", of: "populations" },
  exploitationForms: { asks: "has one of", of: "exploitationForms" },
  works: { asks: "is one of", of: "work" },
  excludeWorks: { asks: "is none of", of: "work" },
  sources: { asks: "is one of", of: "source" },
  access: { asks: "is one of", of: "access" },
  publishedFrom: { asks: "is at least", of: "year" },
  publishedTo: { asks: "is at most", of: "year" },
  includeUndated: { asks: "is there unless", of: "year" },
} as const satisfies Readonly<Record<keyof ClaimPredicates, ClaimRule>>;

/** The fields of `ClaimPredicates`; a filter with none of them may use the stored links. */
export const CLAIM_PREDICATE_FIELDS = Object.keys(CLAIM_RULES) as readonly (keyof typeof CLAIM_RULES)[];

type ValueTest = (value: DimensionValue) => boolean;

/** Says of one value whether a claim that has it passes; of several, one must. */
const testOf = ({ asks }: ClaimRule, given: unknown): ValueTest => {
  switch (asks) {
    case "is one of":
    case "has one of": {
      const values = new Set(given as readonly DimensionValue[]);
      return (value) => values.has(value);
    }
    case "is none of": {
      const values = new Set(given as readonly DimensionValue[]);
      return (value) => !values.has(value);
    }
    case "is at least":
      return (year) => year === null || Number(year) >= Number(given);
    case "is at most":
      return (year) => year === null || Number(year) <= Number(given);
    case "is there unless":
      return given === true ? () => true : (year) => year !== null;
  }
};

type AskedRule = Readonly<{ of: ClaimRule["of"]; passes: ValueTest }>;

const rulesAsked = (predicates: ClaimPredicates): readonly AskedRule[] =>
  CLAIM_PREDICATE_FIELDS.flatMap((field) => {
    const [rule, given] = [CLAIM_RULES[field], predicates[field]];
    return given === undefined || given === null ? [] : [{ of: rule.of, passes: testOf(rule, given) }];
  });

/** Says whether a claim counts under `predicates`. */
export const claimTest = (predicates: ClaimPredicates): ((claim: ClaimDimensions) => boolean) => {
  const rules = rulesAsked(predicates);
  return (claim) => rules.every(({ of, passes }) => valuesIn(claim, of).some(passes));
};

/** The same of claims by number: each value is tested once, however many claims have it. */
export const codedClaimTest = (predicates: ClaimPredicates, { dimensions }: ClaimCodes) => {
  const tests = rulesAsked(predicates).map(({ of: dimension, passes }) => {
    const { values, of } = dimensions[dimension];
    const isLeft = Uint8Array.from(values, (value) => Number(passes(value)));
    return (claim: number): boolean => {
      for (let i = of.first[claim] as number; i < (of.first[claim + 1] as number); i += 1)
        if (isLeft[of.members[i] as number] === 1) return true;
      return false;
    };
  });
  return (claim: number): boolean => tests.every((test) => test(claim));
};
