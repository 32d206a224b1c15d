/** Where the arrow keys lead in a list with one tab stop. */
import { expect, test } from "vitest";
import { heirOf, movedTo } from "./use-roving-list.ts";

const IDS = ["a", "b", "c"];

test.each([
  ["ArrowDown", "a", "b"],
  ["ArrowDown", "c", "a"],
  ["ArrowUp", "b", "a"],
  ["ArrowUp", "a", "c"],
  ["Home", "c", "a"],
  ["End", "a", "c"],
  ["ArrowDown", null, "a"],
  ["ArrowDown", "gone", "a"],
])("%s from %s leads to %s", (key, from, to) => {
  expect(movedTo(key, IDS, from)).toBe(to);
});

test("other keys do not move", () => {
  expect(movedTo("Enter", IDS, "a")).toBeNull();
});

test("an empty list leads nowhere", () => {
  expect(movedTo("ArrowDown", [], null)).toBeNull();
});

test.each([
  ["b", ["a", "c"], "c"],
  ["c", ["a", "b"], "b"],
  ["b", ["c", "x"], "c"],
  ["a", ["x"], "x"],
  ["a", [], null],
])("when %s is taken away and %j is left, %s takes the focus", (gone, now, heir) => {
  expect(heirOf(gone, IDS, now)).toBe(heir);
});
