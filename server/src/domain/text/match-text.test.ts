/** The search matcher on single texts. */
import { expect, test } from "vitest";
import { createTextMatcher, foldText } from "./match-text.ts";

test.each([
  ["poverty", ["Poverty"], true],
  ["pov", ["Poverty"], true],
  ["overty", ["Poverty"], false],
  ["criminal fam", ["Criminal family members"], true],
  ["fam criminal", ["Criminal family members"], false],
  ["family criminal", ["Criminal family members"], true],
  ["women roles", ["Women perpetrators", "Often in low-level roles."], true],
  ["women roles", ["Women perpetrators", null], false],
  ["LOW-LEVEL", ["low level"], true],
  ["zürich", ["Zurich"], true],
  ["zurich", ["ZÜRICH"], true],
  ["lodz", ["Łódź"], true],
  ["strasse", ["Straße"], true],
  ["насил", ["Насилие"], true],
  ["!!", ["anything!!"], false],
] as const)("%j against %j matches: %j", (text, texts, expected) => {
  expect(createTextMatcher(text)(...texts)).toBe(expected);
});

test("folding twice changes nothing more", () => {
  for (const text of ["Œuvre", "İstanbul", "ﬁne", "Ångström"]) expect(foldText(foldText(text))).toBe(foldText(text));
});
