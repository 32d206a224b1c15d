/** The arrow keys end at both ends of a long list. */
import { expect, test } from "vitest";
import { movedIn } from "./use-one-tab-stop.ts";

test.each([
  ["ArrowDown", 1, 2],
  ["ArrowDown", 2, 2],
  ["ArrowUp", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 2],
])("%s from %i of three leads to %i", (key, at, target) => {
  expect(movedIn(key, 3, at)).toBe(target);
});

test("other keys do not move, and nothing moves in an empty list", () => {
  expect(movedIn("Enter", 3, 1)).toBeNull();
  expect(movedIn("End", 0, -1)).toBeNull();
});
