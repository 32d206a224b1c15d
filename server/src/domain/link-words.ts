/** Says a link in words, so that no file and no answer claims more than its sources do. */
import type { LinkFamily, Sign } from "./closed-lists.ts";
import type { Link } from "./link.ts";

const INFLUENCE: Readonly<Record<Sign, string>> = {
  positive: "is claimed to increase",
  negative: "is claimed to decrease",
  mixed: "is claimed by some to increase, by others to decrease",
  "no-effect": "was found to have no effect on",
  unknown: "is claimed to influence",
};

const ASSOCIATION: Readonly<Record<Sign, string>> = {
  positive: "goes together with more of",
  negative: "goes together with less of",
  mixed: "goes together with more or with less of",
  "no-effect": "was found not to go together with",
  unknown: "goes together with",
};

const WORDS: Readonly<Record<LinkFamily, (sign: Sign) => string>> = {
  influence: (sign) => INFLUENCE[sign],
  association: (sign) => ASSOCIATION[sign],
  structure: () => "is described as part of",
  targeting: () => "is aimed at",
};

/** What stands between the names of the two factors, such as "is claimed to increase". */
export const linkWords = ({ family, sign }: Pick<Link, "family" | "sign">): string => WORDS[family](sign ?? "unknown");
