/** Says which claims count under a filter: the one definition, which the statements that choose claims spell in Cypher. */
import type { ClaimDimensions } from "./claim-dimensions.ts";
import type { ClaimPredicates } from "./network-filter.ts";
import type { VocabularyFilter } from "./vocabulary.ts";

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

type Test = (claim: ClaimDimensions) => boolean;

const testOf = (rule: ClaimRule, given: unknown): Test => {
  switch (rule.asks) {
    case "is one of": {
      const values = new Set(given as readonly string[]);
      return (claim) => values.has(claim[rule.of]);
    }
    case "is none of": {
      const values = new Set(given as readonly string[]);
      return (claim) => !values.has(claim[rule.of]);
    }
    case "has one of": {
      const values = new Set(given as readonly string[]);
      return (claim) => claim[rule.of].some((group) => values.has(group));
    }
    case "is at least":
      return ({ year }) => year === null || year >= Number(given);
    case "is at most":
      return ({ year }) => year === null || year <= Number(given);
    case "is there unless":
      return given === true ? () => true : ({ year }) => year !== null;
  }
};

/** Says whether a claim counts under `predicates`. */
export const claimTest = (predicates: ClaimPredicates): Test => {
  const tests = CLAIM_PREDICATE_FIELDS.flatMap((field) => {
    const given = predicates[field];
    return given === undefined || given === null ? [] : [testOf(CLAIM_RULES[field], given)];
  });
  return (claim) => tests.every((test) => test(claim));
};
