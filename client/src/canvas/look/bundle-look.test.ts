/** A map of many groups never becomes a ball of lines, and none of its groups stands without any. */
import { expect, test } from "vitest";
import type { Bundle } from "../../store/bundles.ts";
import { bundlesAtRest } from "./bundle-look.ts";

/** Every pair of so many groups, with more links the smaller their numbers are. */
const everyPair = (groups: number): readonly Bundle[] =>
  Array.from({ length: groups }, (_, a) =>
    Array.from({ length: groups - a - 1 }, (_each, index): Bundle => {
      const b = a + 1 + index;
      const linkCount = 1_000 - a - b;
      return { id: `${a}~${b}`, from: `${a}`, to: `${b}`, linkCount, forth: linkCount, back: 0, signs: {} };
    }),
  ).flat();

test("few bundles are all drawn", () => {
  expect(bundlesAtRest(everyPair(7)).size).toBe(21);
});

test.each([8, 34])("between %i groups each keeps its strongest two, and no more are drawn than that", (groups) => {
  const bundles = everyPair(groups);
  const atRest = bundlesAtRest(bundles);
  expect(atRest.size).toBeLessThanOrEqual(2 * groups);
  for (let group = 0; group < groups; group += 1) {
    const own = bundles.filter(({ from, to }) => from === `${group}` || to === `${group}`);
    const strongest = own.sort((a, b) => b.linkCount - a.linkCount).slice(0, 2);
    expect(strongest.map(({ id }) => atRest.has(id))).toEqual([true, true]);
  }
});
