/** Distances between words, against the plain definition of them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningDistances, editDistance } from "./edit-distance.ts";

test.each([
  ["poverty", "poverty", 2, 0],
  ["povrety", "poverty", 2, 1],
  ["povrty", "poverty", 2, 1],
  ["traficing", "trafficking", 2, 2],
  ["abc", "xyz", 2, 3],
  ["a", "abcdef", 2, 3],
  ["", "ab", 2, 2],
])("%j to %j, looking no further than %i, is %i", (a, b, most, expected) => {
  expect(editDistance(a, b, most)).toBe(expected);
  expect(editDistance(b, a, most)).toBe(expected);
});

test("a word is compared with every beginning of a text", () => {
  expect(beginningDistances("corupt", "corruption", 9)).toEqual([6, 5, 4, 3, 3, 3, 2, 1, 2, 3, 4]);
  expect(beginningDistances("corupt", "xxxxxxxx", 2)).toBeNull();
  expect(beginningDistances("", "ab", 0)).toEqual([0, 1, 2]);
});

/** Optimal string alignment as it is written down, letter by letter from the end. */
const plainDistance = (a: string, b: string): number => {
  if (a === "" || b === "") return Math.max(a.length, b.length);
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    plainDistance(a.slice(0, -1), b) + 1,
    plainDistance(a, b.slice(0, -1)) + 1,
    plainDistance(a.slice(0, -1), b.slice(0, -1)) + same,
    swapped ? plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
};

test("giving up early never hides a distance within the limit", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
    }),
    { seed: 7, numRuns: 300 },
  );
});
