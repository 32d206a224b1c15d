/** Chains are known by their links, and the page alone says which families are walked. */
import { expect, test } from "vitest";
import { testLink } from "../test-network.ts";
import { chainKey, chosenChains, factorsAlong, walkFilter } from "./pathways.ts";
import { testChain } from "./test-chains.ts";

const straight = testChain("a", "c");
const round = testChain("a", "b", "c");

test("two chains through the same factors by links of two families have two keys", () => {
  const together = { ...straight, links: [{ ...testLink("a", "c"), id: "link:a~c~association" }] };
  expect(chainKey(together)).not.toBe(chainKey(straight));
  expect(chainKey(round)).toBe("link:a~b~influence!link:b~c~influence");
});

test("what was chosen is taken, and everything when none of it is there any more", () => {
  expect(chosenChains([straight, round], { chosen: [chainKey(round)] })).toEqual([round]);
  expect(chosenChains([straight, round], { chosen: ["gone"] })).toEqual([straight, round]);
});

test("factors along chains are named once, from the start", () => {
  expect(factorsAlong([round, straight])).toEqual(["a", "b", "c"]);
});

test("the page names the families that are walked, whatever the filter of the view says of them", () => {
  const filter = { families: ["STRUCTURE"], minWorks: 2 } as const;
  expect(walkFilter(filter, { withAssociations: false })).toEqual({
    families: ["INFLUENCE"],
    minWorks: 2,
    includeGroupings: false,
  });
  expect(walkFilter(filter, { withAssociations: true }).families).toEqual(["INFLUENCE", "ASSOCIATION"]);
});
