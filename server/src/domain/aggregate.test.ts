/** Groups and bundles on a network that fits on a napkin. */
import { expect, test } from "vitest";
import { aggregateOf } from "./aggregate.ts";
import { selectNetwork } from "./network/select-network.ts";
import { sampleFactor, sampleFactors, sampleLinks } from "./test-samples.ts";

const selection = selectNetwork(
  {},
  sampleFactors(
    "a",
    "b",
    sampleFactor("c", { kind: "outcome", domain: "legal", level: "internal" }),
    sampleFactor("d", { kind: "trend", domain: "legal" }),
  ),
  sampleLinks({ "a > c": ["w1"], "b > c": ["w1", "w2"], "c ~ d": ["w3"], "a > b": ["w2"], "d ! a": ["w1"] }),
);

test("groups come largest first with their best supported factors, empty groups not at all", () => {
  expect(
    aggregateOf(selection, "KIND").groups.map(({ factors, ...group }) => [group, factors.map(({ id }) => id)]),
  ).toEqual([
    [{ id: "EXTERNAL_FACTOR", label: "External factor", factorCount: 2, within: null }, ["a", "b"]],
    [{ id: "TREND", label: "Trend", factorCount: 1, within: null }, ["d"]],
    [{ id: "OUTCOME", label: "Outcome", factorCount: 1, within: null }, ["c"]],
  ]);
});

test("links are counted by pair of groups and by sign, works once", () => {
  expect(aggregateOf(selection, "KIND").links).toEqual([
    {
      from: "EXTERNAL_FACTOR",
      to: "OUTCOME",
      linkCount: 2,
      bothWays: 0,
      workCount: 2,
      signs: [{ sign: "positive", links: 2 }],
    },
    {
      from: "EXTERNAL_FACTOR",
      to: "EXTERNAL_FACTOR",
      linkCount: 1,
      bothWays: 0,
      workCount: 1,
      signs: [{ sign: "positive", links: 1 }],
    },
    { from: "OUTCOME", to: "TREND", linkCount: 1, bothWays: 1, workCount: 1, signs: [{ sign: "unknown", links: 1 }] },
    {
      from: "TREND",
      to: "EXTERNAL_FACTOR",
      linkCount: 1,
      bothWays: 0,
      workCount: 1,
      signs: [{ sign: null, links: 1 }],
    },
  ]);
});

test("an association counts from the first group by id, whichever way its factors are ordered", () => {
  const { links } = aggregateOf(
    selectNetwork(
      {},
      sampleFactors(sampleFactor("a", { kind: "trend" }), sampleFactor("b", { kind: "outcome" })),
      sampleLinks({ "a ~ b": ["w"] }),
    ),
    "KIND",
  );
  expect(links).toMatchObject([{ from: "OUTCOME", to: "TREND", linkCount: 1, bothWays: 1 }]);
});

test("by domain and level the values are the API's names", () => {
  expect(aggregateOf(selection, "DOMAIN").groups.map(({ id }) => id)).toEqual(["SOCIAL", "LEGAL"]);
  expect(aggregateOf(selection, "LEVEL").groups.map(({ id, factorCount }) => `${id} ${factorCount}`)).toEqual([
    "EXTERNAL 3",
    "INTERNAL 1",
  ]);
});

test("every factor lies in one cluster, named after its best supported factor", () => {
  const { groups } = aggregateOf(selection, "CLUSTER");
  expect(groups.reduce((sum, { factorCount }) => sum + factorCount, 0)).toBe(4);
  expect(groups[0]?.id).toBe("cluster-1");
  for (const { label, factors } of groups) expect(label).toBe(`Around ‘${factors[0]?.name}’`);
});

test("an empty network has no groups", () => {
  const empty = selectNetwork({ signs: ["mixed"] }, sampleFactors("a"), []);
  for (const by of ["KIND", "CLUSTER"] as const)
    expect(aggregateOf(empty, by)).toMatchObject({ groups: [], links: [] });
});

test("a group that is split comes in parts, in its place, and its links are those of the parts", () => {
  const split = aggregateOf(selection, "DOMAIN", { ids: ["LEGAL", "NONE"], above: 1 });
  expect(
    split.groups.map(({ id, factorCount, within }) => [id, factorCount, within && [within.id, within.factorCount]]),
  ).toEqual([
    ["SOCIAL", 2, null],
    ["LEGAL/TREND", 1, ["LEGAL", 2]],
    ["LEGAL/OUTCOME", 1, ["LEGAL", 2]],
  ]);
  expect(split.links.map(({ from, to, linkCount }) => [from, to, linkCount])).toEqual([
    ["SOCIAL", "LEGAL/OUTCOME", 2],
    ["LEGAL/OUTCOME", "LEGAL/TREND", 1],
    ["LEGAL/TREND", "SOCIAL", 1],
    ["SOCIAL", "SOCIAL", 1],
  ]);
  expect(aggregateOf(selection, "DOMAIN", { ids: ["LEGAL"], above: 2 }).groups.map(({ id }) => id)).toEqual([
    "SOCIAL",
    "LEGAL",
  ]);
});

test("a factor is told its group and its part, whether or not the group is split", () => {
  for (const ids of [[], ["OUTCOME"]])
    expect(aggregateOf(selection, "KIND", { ids, above: 0 }).groupOf("c")).toEqual({
      group: "OUTCOME",
      part: "OUTCOME/LEGAL",
    });
  expect(aggregateOf(selection, "KIND").groupOf("nobody")).toBeUndefined();
});
