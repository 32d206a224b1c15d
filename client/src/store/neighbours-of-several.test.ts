/** Neighbours of several factors are listed once each, with their links to any of them and to no other. */
import { expect, test } from "vitest";
import { neighboursOfSeveral } from "./neighbours-of-several.ts";
import { testFactor, testLink } from "./test-network.ts";

const factors = ["a", "b", "n", "m"].map((id) => testFactor({ id }));
const links = [
  testLink("a", "b", { workCount: 9 }),
  testLink("a", "n", { workCount: 1 }),
  testLink("n", "b", { workCount: 2 }),
  testLink("n", "m", { workCount: 8 }),
  testLink("m", "b", { workCount: 5 }),
];

test("best supported first; what joins two of them, or two neighbours, is not listed", () => {
  const { neighbours } = neighboursOfSeveral(["a", "b"], { factors, links, totalFactors: 14 }, 20);
  expect(
    neighbours.nodes.map(({ factor, links: own }) => [factor.id, own.map(({ from, to }) => `${from.id}>${to.id}`)]),
  ).toEqual([
    ["m", ["m>b"]],
    ["n", ["a>n", "n>b"]],
  ]);
  expect([neighbours.totalCount, neighbours.hiddenByFilter]).toEqual([12, 6]);
});
