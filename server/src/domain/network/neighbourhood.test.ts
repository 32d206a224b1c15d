/** Walks on a chain and a hub that are easy to follow by eye. */
import { describe, expect, test } from "vitest";
import { sampleFactor, sampleFactors, sampleLinks } from "../test-samples.ts";
import { neighbourhoodOf, type Walk } from "./neighbourhood.ts";
import { selectNetwork } from "./select-network.ts";

// a → b → c → d, e ~ b, c part of f, h targets c, x → y apart from the rest.
const factors = sampleFactors("a", "b", "c", "d", "e", "f", "h", "x", "y", sampleFactor("g", { grouping: true }));
const links = sampleLinks({
  "a > b": ["w1"],
  "b > c": ["w1", "w2"],
  "c > d": ["w1"],
  "b ~ e": ["w3"],
  "c < f": ["w1"],
  "h ! c": ["w1"],
  "x > y": ["w1"],
  "a < g": ["w1"],
});
const selection = selectNetwork({}, factors, links);

const walk = (changed: Partial<Walk>) => {
  const found = neighbourhoodOf(selection, factors, { of: ["b"], hops: 1, direction: "BOTH", ...changed });
  return {
    factors: found
      .factors()
      .map(({ id }) => id)
      .join(""),
    links: found.links().length,
  };
};

describe("the factors within some steps", () => {
  test.each([
    [{}, "bcae", 3],
    [{ hops: 2 }, "bcaedfh", 6],
    [{ hops: 3 }, "bcaedfh", 6],
    [{ direction: "OUT" }, "bce", 2],
    [{ direction: "IN" }, "bae", 2],
    [{ direction: "OUT", of: ["e"], hops: 2 }, "ebc", 2],
    [{ direction: "IN", of: ["c"] }, "cbh", 2],
    [{ of: ["a", "y"] }, "aybx", 2],
    [{ of: ["c", "f"] }, "cfbdh", 4],
  ] as const)("%j", (changed, expected, linkCount) => {
    expect(walk(changed)).toEqual({ factors: expected, links: linkCount });
  });
});

test("all links between the factors found are given, also those not walked", () => {
  const triangle = sampleLinks({ "a > b": ["w"], "a > c": ["w"], "b > c": ["w"] });
  const three = sampleFactors("a", "b", "c");
  const found = neighbourhoodOf(selectNetwork({}, three, triangle), three, { of: ["a"], hops: 1, direction: "OUT" });
  expect(found.links().map(({ id }) => id)).toEqual(["a~b~influence", "a~c~influence", "b~c~influence"]);
});

test("a start that the filter leaves out stands alone, with nothing counted; an unknown one is left out", () => {
  const found = neighbourhoodOf(selection, factors, { of: ["g", "nowhere"], hops: 3, direction: "BOTH" });
  expect(found.factorCount).toBe(1);
  expect(found.factors()).toEqual([factors.get("g")]);
  expect(found.links()).toEqual([]);
});

test("factors of one step are ordered by support under the filter, ties by id", () => {
  const hub = sampleFactors("m", "n", "o", "p");
  const spokes = sampleLinks({ "m > n": ["w1"], "m > o": ["w1", "w2"], "m > p": ["w1"] });
  const found = neighbourhoodOf(selectNetwork({}, hub, spokes), hub, { of: ["m"], hops: 1, direction: "BOTH" });
  expect(found.factors().map(({ id }) => id)).toEqual(["m", "o", "n", "p"]);
});
