/** The words for every closed list of the schema: kinds, signs, sides, and so on. */
import type {
  Access,
  Certainty,
  Domain,
  FactorKind,
  Level,
  LinkFamily,
  PreventionLevel,
  Relation,
  Side,
  Sign,
} from "../api/generated.ts";

type Words<Value extends string> = Readonly<Record<Value, string>>;

/** Kinds of factor: of one. */
export const KIND_WORDS: Words<FactorKind> = {
  EXTERNAL_FACTOR: "External factor",
  TREND: "Trend",
  TRAFFICKER_CHARACTERISTIC: "Trafficker characteristic",
  TRAFFICKER_RELATIONSHIP: "Trafficker relationship",
  VICTIM_VULNERABILITY: "Victim vulnerability",
  OUTCOME: "Outcome",
  INTERVENTION: "Intervention",
};

/** Kinds of factor: of many. */
export const KIND_PLURALS: Words<FactorKind> = {
  EXTERNAL_FACTOR: "External factors",
  TRAFFICKER_CHARACTERISTIC: "Trafficker characteristics",
  TRAFFICKER_RELATIONSHIP: "Trafficker relationships",
  VICTIM_VULNERABILITY: "Victim vulnerabilities",
  TREND: "Trends",
  INTERVENTION: "Interventions",
  OUTCOME: "Outcomes",
};

/** Domains: the fields of life that factors belong to. */
export const DOMAIN_WORDS: Words<Domain> = {
  SOCIAL: "Social",
  ECONOMIC: "Economic",
  POLITICAL: "Political",
  LEGAL: "Legal",
  DEMOGRAPHIC: "Demographic",
  FAMILY: "Family",
  PSYCHOLOGICAL: "Psychological",
  CRIMINAL_INDUSTRY: "Criminal industry",
  TECHNOLOGICAL: "Technological",
  ENVIRONMENTAL: "Environmental",
};

/** Where a factor lies, as coded. */
export const LEVEL_WORDS: Words<Level> = {
  INTERNAL: "In the person and the close circle",
  EXTERNAL: "In the surroundings",
};

/** Sides a factor lies on. */
export const SIDE_WORDS: Words<Side> = {
  PERPETRATOR: "Perpetrator side",
  VICTIM: "Victim side",
  BOTH: "On both sides",
};

/** Where a factor stands: "Perpetrator side", "On both sides" or "On neither side". */
export const sideWords = (sides: readonly Side[]): string => {
  const side = sides.includes("BOTH") ? "BOTH" : sides[0];
  return side ? SIDE_WORDS[side] : "On neither side";
};

/** What an intervention reaches, besides outcomes. */
export const PREVENTION_LEVEL_WORDS: Words<PreventionLevel> = {
  INTERNAL: "Internal: people and their close circle",
  EXTERNAL: "External: the surroundings",
  BOTH: "Both levels at once",
  NOT_STATED: "Nothing is stated that it reaches",
};

/** Families of relations. */
export const FAMILY_WORDS: Words<LinkFamily> = {
  INFLUENCE: "Influence",
  ASSOCIATION: "Association",
  STRUCTURE: "Part of",
  TARGETING: "Aimed at",
};

/** Signs of a link, as a reader meets them in lists. */
export const SIGN_WORDS: Words<Sign> = {
  POSITIVE: "More",
  NEGATIVE: "Less",
  MIXED: "Both are claimed",
  NO_EFFECT: "No effect found",
  UNKNOWN: "No direction given",
};

/** Who says it. */
export const CERTAINTY_WORDS: Words<Certainty> = {
  STATED: "Stated",
  INFERRED: "Our coding step",
};

/** What of a source was read. */
export const ACCESS_WORDS: Words<Access> = {
  FULL_TEXT: "Read in full",
  ABSTRACT: "Abstract read",
  EXCERPT: "Excerpt read",
  SECONDARY_OR_NOTICE: "Notice, or a text about it",
};

/** The same in lists: "in full 8, abstract 94". */
export const READING_WORDS: Words<Access> = {
  FULL_TEXT: "in full",
  ABSTRACT: "abstract",
  EXCERPT: "excerpt",
  SECONDARY_OR_NOTICE: "notice",
};

/** What one claim says, between its subject and its object: always as claimed. A null result has `NO_EFFECT_WORDS`. */
export const RELATION_WORDS: Words<Relation> = {
  INFLUENCES: "is claimed to influence",
  INCREASES: "is claimed to increase",
  DECREASES: "is claimed to decrease",
  MITIGATES: "is claimed to soften",
  ASSOCIATED_WITH: "is claimed to go together with",
  SHARES: "is claimed to be shared with",
  CO_OCCURS: "is claimed to occur together with",
  PART_OF: "is described as part of",
  INTERACTS_WITH: "is claimed to act together with",
  TARGETS: "is described as aimed at",
};

/** The same for a claim whose source looked for an effect and found none. */
export const NO_EFFECT_WORDS = "is reported to have no effect on";
