/** Suggestions for mistyped words. */
import { expect, test } from "vitest";
import { nearestWords } from "./nearest-words.ts";

const known = ["bulgaria", "belarus", "romania", "germany", "european-union", "europe"];

test.each([
  ["bulgari", "bulgaria"],
  ["Romaina", "romania"],
  ["eu", "europe"],
])("%j may stand for %j", (typed, meant) => {
  expect(nearestWords(typed, known)[0]).toBe(meant);
});

test("at most three are named, in the same order whatever the order given", () => {
  expect(nearestWords("eu", known)).toEqual(["europe", "european-union", "belarus"]);
  expect(nearestWords("eu", [...known].reverse())).toEqual(nearestWords("eu", known));
  expect(nearestWords("x", [])).toEqual([]);
});

test("nothing is suggested for what is no word", () => {
  expect(nearestWords("x".repeat(101), known)).toEqual([]);
});
