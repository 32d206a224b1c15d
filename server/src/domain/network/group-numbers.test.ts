/** Things by their group, in their old order. */
import { expect, test } from "vitest";
import { groupNumbers } from "./group-numbers.ts";

test("each group holds its things in their order, and an empty group holds none", () => {
  const { first, members } = groupNumbers(Int32Array.from([2, 0, 2, 3, 0]), 5);
  const groups = [0, 1, 2, 3, 4].map((group) => [...members.subarray(first[group], first[group + 1])]);
  expect(groups).toEqual([[1, 4], [], [0, 2], [3], []]);
});

test("nothing has no groups to be in", () => {
  expect(groupNumbers(new Int32Array(0), 0)).toEqual({ first: Int32Array.from([0]), members: new Int32Array(0) });
});
