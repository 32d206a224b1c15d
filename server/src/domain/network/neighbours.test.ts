/** Neighbours on a hub with double links. */
import { expect, test } from "vitest";
import { sampleFactor, sampleFactors, sampleLinks } from "../test-samples.ts";
import { countKinds, countOthers, neighboursOf } from "./neighbours.ts";
import { selectNetwork } from "./select-network.ts";

const selection = selectNetwork(
  {},
  sampleFactors("hub", "a", "b", sampleFactor("c", { kind: "outcome" })),
  sampleLinks({
    "hub > a": ["w1"],
    "a > hub": ["w1", "w2"],
    "b ~ hub": ["w1"],
    "hub > c": ["w3", "w4"],
    "a > b": ["w9"],
  }),
);

const around = (slug: string) => selection.linksOf(slug).map(selection.withEnds);

test("each neighbour comes once with the links of both ways, joined by most works first", () => {
  expect(
    neighboursOf(around("hub"), "hub").map(({ factor, links, workCount }) => [
      factor.id,
      links.map(({ id }) => id),
      workCount,
    ]),
  ).toEqual([
    ["a", ["a~hub~influence", "hub~a~influence"], 2],
    ["c", ["hub~c~influence"], 2],
    ["b", ["b~hub~association"], 1],
  ]);
});

test("those already shown are left out, and the rest is counted by kind", () => {
  const rest = neighboursOf(around("hub"), "hub", new Set(["a"]));
  expect(rest.map(({ factor }) => factor.id)).toEqual(["c", "b"]);
  expect(countKinds(rest)).toEqual([
    { kind: "external-factor", count: 1 },
    { kind: "outcome", count: 1 },
  ]);
});

test("a factor without links has no neighbours", () => {
  expect(neighboursOf(around("nowhere"), "nowhere")).toEqual([]);
});

test("other ends are counted once, without those that are known", () => {
  expect(countOthers(selection.linksOf("hub"), "hub", new Set())).toBe(3);
  expect(countOthers(selection.linksOf("hub"), "hub", new Set(["a", "elsewhere"]))).toBe(2);
});
