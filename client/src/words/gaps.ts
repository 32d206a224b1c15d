/** Words of the gap map. A gap is what is not claimed in this dataset; whether it is so in the world is never said. */
import type { Domain, FactorKind, Level, LinkFamily, Sign } from "../api/generated.ts";
import { DOMAIN_WORDS, KIND_PLURALS } from "./closed-lists.ts";
import { counted, groupDigits } from "./counts.ts";
import { lowerFirst } from "./links.ts";

type Words<Value extends string> = Readonly<Record<Value, string>>;

const LEVELS: Words<Level> = {
  INTERNAL: "factors in the person and the close circle",
  EXTERNAL: "factors in the surroundings",
};

/** Ways to choose rows and columns. */
export const AXIS_WAY_WORDS = {
  kinds: "By kind",
  domains: "By domain",
  levels: "By level",
  factors: "By name",
} as const;

/** Orders of rows and columns. */
export const GAP_ORDER_WORDS = { works: "most works first", name: "by name", gaps: "emptiest first" } as const;

/** Families as a choice of what fills a cell. */
const FAMILY_CHOICE_WORDS: Words<LinkFamily> = {
  INFLUENCE: "Influence",
  ASSOCIATION: "Going together",
  TARGETING: "Being aimed at",
  STRUCTURE: "Being part of",
};

/** "a", "a and b", "a, b and c"; `last` joins the last two. */
const joined = (parts: readonly string[], last: "and" | "or"): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;

const MOST_NAMED = 3;

type Axis = Readonly<{ by: keyof typeof AXIS_WAY_WORDS; values: readonly string[] }>;

/** What fills a cell: "Influence", "Influence or being aimed at", "Any claim". */
export const familySetWords = (families: readonly LinkFamily[]): string =>
  families.length === Object.keys(FAMILY_CHOICE_WORDS).length
    ? "Any claim"
    : joined(
        families.map((family, at) =>
          at === 0 ? FAMILY_CHOICE_WORDS[family] : lowerFirst(FAMILY_CHOICE_WORDS[family]),
        ),
        "or",
      );

/** What stands along an edge: "trafficker characteristics and outcomes", "social factors", "4 named factors". */
export const axisWords = ({ by, values }: Axis): string => {
  switch (by) {
    case "kinds":
      return values.length > MOST_NAMED
        ? `${values.length} kinds of factor`
        : joined(
            values.map((value) => lowerFirst(KIND_PLURALS[value as FactorKind])),
            "and",
          );
    case "domains":
      return values.length > MOST_NAMED
        ? `factors of ${values.length} domains`
        : `${joined(
            values.map((value) => DOMAIN_WORDS[value as Domain].toLowerCase()),
            "and",
          )} factors`;
    case "levels":
      return joined(
        values.map((value) => LEVELS[value as Level]),
        "and",
      );
    case "factors":
      return values.length === 1 ? "1 named factor" : `${values.length} named factors`;
  }
};

const ACTS: Words<LinkFamily> = {
  INFLUENCE: "influences",
  ASSOCIATION: "goes together with",
  TARGETING: "is aimed at",
  STRUCTURE: "is part of",
};

/** What would fill a cell: "influences or goes together with". */
export const actsWords = (families: readonly LinkFamily[]): string =>
  joined(
    families.map((family) => ACTS[family]),
    "or",
  );

const SAID: Readonly<Record<"INFLUENCE" | "ASSOCIATION", Words<Sign>>> = {
  INFLUENCE: {
    POSITIVE: "claimed to increase",
    NEGATIVE: "claimed to decrease",
    MIXED: "claimed both to increase and to decrease",
    NO_EFFECT: "reported to have no effect",
    UNKNOWN: "claimed to influence, no direction given",
  },
  ASSOCIATION: {
    POSITIVE: "claimed to go together",
    NEGATIVE: "claimed to go together with less",
    MIXED: "claimed to go together both with more and with less",
    NO_EFFECT: "reported to be unrelated",
    UNKNOWN: "claimed to go together, no direction given",
  },
};

type Spoken = Readonly<{
  family: LinkFamily;
  sign: Sign | null;
  workCount: number;
  contested: boolean;
  statedCount: number;
}>;

/** "claimed to increase, 5 works". */
export const claimedWords = ({ family, sign, workCount, contested, statedCount }: Spoken): string => {
  const said =
    family === "STRUCTURE"
      ? "described as part of it"
      : family === "TARGETING"
        ? "described as aimed at it"
        : SAID[family][sign ?? "UNKNOWN"];
  return `${said}, ${counted(workCount, "work")}${contested ? ", contested" : ""}${statedCount === 0 ? ", our coding step" : ""}`;
};

/** What is said of a cell without a claim: of the dataset where nothing is filtered, else of the filter. */
export const emptyWords = (hidden: number, isFiltered: boolean): string => {
  if (hidden > 0) return `claims left out by the filter, ${counted(hidden, "link")}`;
  return isFiltered ? "no claim in this dataset, with or without the filter" : "no claim in this dataset";
};

type Tally = Readonly<{ pairs: number; filled: number; hidden: number }>;

/** How full the map is: "142 of 1,950 pairs carry a claim; no claim in this dataset joins the other 1,808." */
export const tallyWords = ({ pairs, filled, hidden }: Tally): string => {
  const empty = pairs - filled - hidden;
  const left =
    hidden === 0 ? "" : ` ${groupDigits(hidden)} more ${hidden === 1 ? "does" : "do"}, left out by the filter.`;
  const rest = empty === 1 ? "1 other" : `${groupDigits(empty)} others`;
  return `${groupDigits(filled)} of ${groupDigits(pairs)} pairs carry a claim.${left} For the ${rest} there is no claim in this dataset.`;
};

/** "23 rows without a claim in these columns". */
export const foldedWords = (count: number, edge: "row" | "column"): string =>
  `${counted(count, "factor")} without a claim in these ${edge === "row" ? "columns" : "rows"}`;

/** What an empty cell says when it is looked at. */
export const gapSentence = (acts: string, from: string, to: string, isHidden: boolean): string =>
  isHidden
    ? `The filter leaves out what is claimed of ${from} and ${to}`
    : `No claim in this dataset that ${from} ${acts} ${to}`;
