/** The outline reads the network in the order of its meaning. */
import { expect, test } from "vitest";
import { outline } from "./outline.ts";
import { testFactor, testLink } from "./test-network.ts";

const factors = [
  testFactor({ id: "outcome", kind: "OUTCOME", workCount: 9 }),
  testFactor({ id: "poverty", workCount: 2 }),
  testFactor({ id: "corruption", workCount: 5 }),
];
const links = [
  testLink("poverty", "outcome", { workCount: 1 }),
  testLink("corruption", "outcome", { workCount: 4 }),
  testLink("corruption", "poverty", { id: "link:corruption~poverty~association", family: "ASSOCIATION", workCount: 7 }),
];

test("factors come by kind, then by works", () => {
  expect(outline(factors, links).map(({ factor }) => factor.id)).toEqual(["corruption", "poverty", "outcome"]);
});

test("every link is met from both of its ends, associations as both ways, and out comes before in", () => {
  const [corruption, poverty, outcome] = outline(factors, links);
  expect(corruption?.links.map(({ other, direction }) => [other, direction])).toEqual([
    ["outcome", "out"],
    ["poverty", "both"],
  ]);
  expect(poverty?.links.map(({ other, direction }) => [other, direction])).toEqual([
    ["outcome", "out"],
    ["corruption", "both"],
  ]);
  expect(outcome?.links.map(({ other, direction }) => [other, direction])).toEqual([
    ["corruption", "in"],
    ["poverty", "in"],
  ]);
});

test("the order does not depend on the order of the answer", () => {
  const ids = (list: ReturnType<typeof outline>) => list.map(({ factor }) => factor.id);
  expect(ids(outline([...factors].reverse(), [...links].reverse()))).toEqual(ids(outline(factors, links)));
});
