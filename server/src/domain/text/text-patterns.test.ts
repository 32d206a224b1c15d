/** The matcher's patterns against the matcher itself. */
import { expect, test } from "vitest";
import { createTextMatcher } from "./match-text.ts";
import { textPatterns } from "./text-patterns.ts";

const matches = (text: string, against: string): boolean => {
  const { baseLetters, patterns } = textPatterns(text);
  const written = baseLetters.reduce(
    (folded, [letter, base]) => folded.replaceAll(letter, base),
    against.normalize("NFKD").toLowerCase(),
  );
  // Java reads `(?s)` inside the pattern, JavaScript beside it.
  return patterns.every((pattern) => new RegExp(`^${pattern.replace("(?s)", "")}$`, "su").test(written));
};

const TEXTS = [
  "Poverty",
  "Criminal family members",
  "Women perpetrators\nOften in low-level roles.",
  "ZÜRICH, Łódź and Straße",
  "Насилие в семье",
  "Bosnian (ex-Yugoslav) networks; e.g. U.S. policy of 2016",
  "œuvre, Ångström, ﬁne, ½ and İstanbul",
  "a\u0300\u0301b c",
  "masssßs aether æther",
  "children’s homes",
  "",
];

const ASKED = [
  ...["poverty", "pov", "overty", "fam criminal", "family criminal", "criminal fam", "women roles", "LOW-LEVEL"],
  ...["zurich", "lodz", "strasse", "stras", "straße z", "насил", "nasil", "u.s", "s", "2016", "201", "16", "ex yug"],
  ...[
    "oeuvre",
    "œuv",
    "angstrom",
    "fine",
    "fi",
    "2",
    "1",
    "istanbul",
    "ab",
    "ab c",
    "b",
    "massssss",
    "masss",
    "aether",
  ],
  ...["!!", "", "(", "[a-z]", "\\p{L}", ".*", "a|b", "home children", "children s", "childrens", "and"],
];

test("patterns and matcher accept the same texts", () => {
  for (const text of ASKED)
    for (const against of TEXTS) {
      const expected = createTextMatcher(text)(against);
      expect(matches(text, against), `${JSON.stringify(text)} against ${JSON.stringify(against)}`).toBe(expected);
    }
});
