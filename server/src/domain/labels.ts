/** What the closed lists are called where people read them, and how the API spells them. */
import type { Access, Certainty, Domain, FactorKind, Level, LinkFamily, Side, Sign } from "./closed-lists.ts";

/** The API's name of a closed-list value: upper case, hyphens as underscores (`external-factor` is EXTERNAL_FACTOR). */
export const apiName = (value: string): string => value.toUpperCase().replaceAll("-", "_");

export const KIND_LABELS: Readonly<Record<FactorKind, string>> = {
  "external-factor": "External factor",
  "trafficker-characteristic": "Trafficker characteristic",
  "trafficker-relationship": "Trafficker relationship",
  "victim-vulnerability": "Victim vulnerability",
  trend: "Trend",
  intervention: "Intervention",
  outcome: "Outcome",
};

export const DOMAIN_LABELS: Readonly<Record<Domain, string>> = {
  social: "Social",
  economic: "Economic",
  political: "Political",
  legal: "Legal",
  demographic: "Demographic",
  family: "Family",
  psychological: "Psychological",
  "criminal-industry": "Criminal industry",
  technological: "Technological",
  environmental: "Environmental",
};

export const LEVEL_LABELS: Readonly<Record<Level, string>> = { internal: "Internal", external: "External" };

export const SIDE_LABELS: Readonly<Record<Side, string>> = {
  perpetrator: "Perpetrator side",
  victim: "Victim side",
  both: "Both sides",
};

export const FAMILY_LABELS: Readonly<Record<LinkFamily, string>> = {
  influence: "Influence",
  association: "Association",
  structure: "Structure",
  targeting: "Targeting",
};

export const SIGN_LABELS: Readonly<Record<Sign, string>> = {
  positive: "Claimed to increase",
  negative: "Claimed to decrease",
  mixed: "Both claimed",
  "no-effect": "No effect found",
  unknown: "No direction given",
};

export const CERTAINTY_LABELS: Readonly<Record<Certainty, string>> = {
  stated: "Stated by the source",
  inferred: "Our coding step",
};

export const ACCESS_LABELS: Readonly<Record<Access, string>> = {
  "full-text": "Full text",
  abstract: "Abstract",
  excerpt: "Excerpt",
  "secondary-or-notice": "Notice or second hand",
};
