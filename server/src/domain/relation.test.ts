/** The family and polarities of every relation, written out, so that a change of meaning is seen. */
import { expect, test } from "vitest";
import { LINK_FAMILIES, RELATIONS } from "./closed-lists.ts";
import { familyOf, polaritiesOf } from "./relation.ts";

const MEANING = [
  ["influences", "influence", "+ - 0"],
  ["increases", "influence", "+"],
  ["decreases", "influence", "-"],
  ["mitigates", "influence", "-"],
  ["associated-with", "association", "+ - 0"],
  ["shares", "association", "0"],
  ["co-occurs", "association", "0"],
  ["part-of", "structure", "0"],
  ["interacts-with", "association", "0"],
  ["targets", "targeting", "0"],
] as const;

test.each(MEANING)("%s is bundled as %s and may be %s", (relation, family, polarities) => {
  expect(familyOf(relation)).toBe(family);
  expect(polaritiesOf(relation).join(" ")).toBe(polarities);
});

test("every relation has its meaning written here, and every family is used", () => {
  expect(MEANING.map(([relation]) => relation)).toEqual(RELATIONS);
  expect(new Set(MEANING.map(([, family]) => family))).toEqual(new Set(LINK_FAMILIES));
});
