/** Groups and bundles on a network that fits on a napkin. */
import { expect, test } from "vitest";
import { aggregateOf } from "./aggregate.ts";
import { selectNetwork } from "./select-network.ts";
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
    [{ id: "EXTERNAL_FACTOR", label: "External factor", factorCount: 2 }, ["a", "b"]],
    [{ id: "TREND", label: "Trend", factorCount: 1 }, ["d"]],
    [{ id: "OUTCOME", label: "Outcome", factorCount: 1 }, ["c"]],
  ]);
});

test("links are counted by pair of groups and by sign, works once", () => {
  expect(aggregateOf(selection, "KIND").links).toEqual([
    { from: "EXTERNAL_FACTOR", to: "OUTCOME", linkCount: 2, workCount: 2, signs: [{ sign: "positive", links: 2 }] },
    {
      from: "EXTERNAL_FACTOR",
      to: "EXTERNAL_FACTOR",
      linkCount: 1,
      workCount: 1,
      signs: [{ sign: "positive", links: 1 }],
    },
    { from: "OUTCOME", to: "TREND", linkCount: 1, workCount: 1, signs: [{ sign: "unknown", links: 1 }] },
    { from: "TREND", to: "EXTERNAL_FACTOR", linkCount: 1, workCount: 1, signs: [{ sign: null, links: 1 }] },
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
  expect(links).toMatchObject([{ from: "OUTCOME", to: "TREND", linkCount: 1 }]);
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
  for (const by of ["KIND", "CLUSTER"] as const) expect(aggregateOf(empty, by)).toEqual({ groups: [], links: [] });
});
