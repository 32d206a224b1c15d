/** A thin view knows every setting that is one step wider, and offers those that add something. */
import { describe, expect, test } from "vitest";
import { worthOffering } from "./upkeep/keep-wider-counted.ts";
import { PLAIN_VIEW, type View } from "./view.ts";
import { type Widening, widen, wideningsOf } from "./widenings.ts";

const AROUND: View = {
  ...PLAIN_VIEW,
  scope: { kind: "around", of: ["factor:poverty"], hops: 1, direction: "OUT" },
  filter: { families: ["INFLUENCE"], minWorks: 2, maxWorks: 4 },
};

const lift = (...fields: Extract<Widening, { kind: "lift" }>["fields"]): Widening => ({ kind: "lift", fields });

test("each filter, groupings, longer chains and all filters together are wider", () => {
  expect(wideningsOf(AROUND)).toEqual([
    lift("families"),
    lift("minWorks", "maxWorks"),
    { kind: "groupings" },
    { kind: "further", hops: 2 },
    { kind: "lift-all" },
  ]);
});

test("what is included already is not offered", () => {
  expect(wideningsOf({ ...PLAIN_VIEW, filter: { includeGroupings: true } })).toEqual([]);
});

test("chains are not followed further than three steps, nor from a view that was changed by hand", () => {
  const far: View = { ...AROUND, scope: { kind: "around", of: ["factor:poverty"], hops: 3, direction: "OUT" } };
  const changed: View = { ...AROUND, added: ["factor:a"] };
  for (const view of [far, changed]) expect(wideningsOf(view).map(({ kind }) => kind)).not.toContain("further");
});

describe("a wider view", () => {
  test.each<readonly [Widening, Partial<View>]>([
    [lift("minWorks", "maxWorks"), { filter: { families: ["INFLUENCE"] } }],
    [{ kind: "lift-all" }, { filter: {} }],
    [{ kind: "groupings" }, { filter: { ...AROUND.filter, includeGroupings: true } }],
    [
      { kind: "further", hops: 2 },
      { scope: { kind: "around", of: ["factor:poverty"], hops: 2, direction: "OUT" }, filter: AROUND.filter },
    ],
  ])("by %o", (widening, expected) => {
    expect(widen(AROUND, widening)).toMatchObject(expected);
  });
});

test("those that add most come first, those that add nothing not at all", () => {
  const offered = worthOffering([
    { widening: lift("regions"), more: 0 },
    { widening: lift("families"), more: 4 },
    { widening: { kind: "groupings" }, more: 9 },
    { widening: { kind: "lift-all" }, more: 80 },
  ]);
  expect(offered.map(({ widening, more }) => [widening.kind, more])).toEqual([
    ["groupings", 9],
    ["lift", 4],
  ]);
});

test("all filters are lifted together only where no single one would do", () => {
  const all = { widening: { kind: "lift-all" }, more: 80 } as const;
  expect(worthOffering([{ widening: lift("regions"), more: 0 }, all])).toEqual([all]);
});
