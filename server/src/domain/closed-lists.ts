/** The closed lists of every dataset, in the words of its files; the API shows the same words as enums. */

export const FACTOR_KINDS = [
  "external-factor",
  "trafficker-characteristic",
  "trafficker-relationship",
  "victim-vulnerability",
  "trend",
  "intervention",
  "outcome",
] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

export const DOMAINS = [
  "social",
  "economic",
  "political",
  "legal",
  "demographic",
  "family",
  "psychological",
  "criminal-industry",
  "technological",
  "environmental",
] as const;
export type Domain = (typeof DOMAINS)[number];

export const LEVELS = ["internal", "external"] as const;
export type Level = (typeof LEVELS)[number];

/** `both` is the overlap: a factor on both sides carries all three values. */
export const SIDES = ["perpetrator", "victim", "both"] as const;
export type Side = (typeof SIDES)[number];

export const PREVENTION_LEVELS = ["internal", "external", "both", "not-stated"] as const;
export type PreventionLevel = (typeof PREVENTION_LEVELS)[number];

export const RELATIONS = [
  "influences",
  "increases",
  "decreases",
  "mitigates",
  "associated-with",
  "shares",
  "co-occurs",
  "part-of",
  "interacts-with",
  "targets",
] as const;
export type Relation = (typeof RELATIONS)[number];

export const POLARITIES = ["+", "-", "0"] as const;
export type Polarity = (typeof POLARITIES)[number];

export const CERTAINTIES = ["stated", "inferred"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Best reading first. */
export const ACCESS_VALUES = ["full-text", "abstract", "excerpt", "secondary-or-notice"] as const;
export type Access = (typeof ACCESS_VALUES)[number];

export const LINK_FAMILIES = ["influence", "association", "structure", "targeting"] as const;
export type LinkFamily = (typeof LINK_FAMILIES)[number];

export const SIGNS = ["positive", "negative", "mixed", "no-effect", "unknown"] as const;
export type Sign = (typeof SIGNS)[number];

export const VOCABULARY_FIELDS = ["region", "exploitation_form", "population", "evidence_type"] as const;
export type VocabularyField = (typeof VOCABULARY_FIELDS)[number];

/** The group of claims that leave a field blank; no dataset may name a group so. */
export const NOT_STATED = "NOT_STATED";
