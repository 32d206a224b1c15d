/** How a link is spoken of: always as a claim of its works, never as a cause. */
import type { LinkFamily, Relation, Sign } from "../api/generated.ts";
import { NO_EFFECT_WORDS, RELATION_WORDS } from "./closed-lists.ts";

type Spoken = Readonly<{ family: LinkFamily; sign: Sign | null }>;

const INFLUENCE: Readonly<Record<Sign, string>> = {
  POSITIVE: "is claimed to increase",
  NEGATIVE: "is claimed to decrease",
  MIXED: "is claimed both to increase and to decrease",
  NO_EFFECT: "is reported to have no effect on",
  UNKNOWN: "is claimed to influence",
};

const INFLUENCE_BACK: Readonly<Record<Sign, string>> = {
  POSITIVE: "is claimed to be increased by",
  NEGATIVE: "is claimed to be decreased by",
  MIXED: "is claimed to be both increased and decreased by",
  NO_EFFECT: "is reported to be unaffected by",
  UNKNOWN: "is claimed to be influenced by",
};

const ASSOCIATION: Readonly<Record<Sign, string>> = {
  POSITIVE: "is claimed to go together with",
  NEGATIVE: "is claimed to go together with less of",
  MIXED: "is claimed to go together both with more and with less of",
  NO_EFFECT: "is reported to be unrelated to",
  UNKNOWN: "is claimed to go together, in no stated direction, with",
};

/** The words between `from` and `to`: "is claimed to increase". */
export const linkVerb = ({ family, sign }: Spoken): string => {
  if (family === "STRUCTURE") return "is described as part of";
  if (family === "TARGETING") return "is described as aimed at";
  return (family === "INFLUENCE" ? INFLUENCE : ASSOCIATION)[sign ?? "UNKNOWN"];
};

/** The words between `to` and `from`, read against the link: "is claimed to be increased by". */
export const linkVerbBack = (link: Spoken): string => {
  if (link.family === "STRUCTURE") return "is described as having the part";
  if (link.family === "TARGETING") return "is described as an aim of";
  return link.family === "INFLUENCE" ? INFLUENCE_BACK[link.sign ?? "UNKNOWN"] : linkVerb(link);
};

/** The words between a claim's subject and its object: "is claimed to increase". */
export const claimVerb = ({ relation, result }: Readonly<{ relation: Relation; result: string | null }>): string =>
  result === "null" ? NO_EFFECT_WORDS : RELATION_WORDS[relation];

/** A name inside a sentence: its first letter small, unless its first word is an abbreviation or somebody's name. */
export const lowerFirst = (name: string): string =>
  /^\p{Lu}[\p{Ll}-]*(?=[\s,;:]|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A link as one sentence without its full stop: "Corruption is claimed to increase human trafficking". */
export const linkSentence = (link: Spoken, from: string, to: string): string =>
  `${from} ${linkVerb(link)} ${lowerFirst(to)}`;

/** A claim as one sentence without its full stop: "Corruption is claimed to increase human trafficking". */
export const claimSentence = (
  claim: Parameters<typeof claimVerb>[0] &
    Readonly<{ subject: Readonly<{ name: string }>; object: Readonly<{ name: string }> }>,
): string => `${claim.subject.name} ${claimVerb(claim)} ${lowerFirst(claim.object.name)}`;
