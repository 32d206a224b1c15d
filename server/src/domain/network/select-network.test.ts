/** What a filter leaves, on networks small enough to work out by hand. */
import { describe, expect, test } from "vitest";
import type { NetworkFilter } from "../filter/network-filter.ts";
import { sampleFactor, sampleFactors, sampleLinks } from "../test-samples.ts";
import { cutToLimit, selectNetwork } from "./select-network.ts";

const factors = sampleFactors(
  "a",
  sampleFactor("b", { kind: "outcome", level: "internal", name: "Perpetration of trafficking" }),
  sampleFactor("c", { sides: ["perpetrator"], domain: "economic" }),
  sampleFactor("d", { sides: ["perpetrator", "victim", "both"] }),
  sampleFactor("g", { grouping: true }),
  "lone",
);
const links = sampleLinks({
  "a > b": ["w1", "w2"],
  "c > b": ["w2"],
  "c ~ d": ["w3"],
  "a < g": ["w1"],
  "a ! d": ["w4", "w5", "w6"],
});

const select = (filter: NetworkFilter) => {
  const selection = selectNetwork(filter, factors, links);
  return {
    factors: [...selection.factors().values()].map(
      ({ id, workCount, claimCount }) => `${id} ${workCount} ${claimCount}`,
    ),
    links: selection.links().map(({ id }) => id),
  };
};

test("without predicates every link stays but those of groupings, and factors count the links that stay", () => {
  expect(select({})).toEqual({
    factors: ["a 5 5", "d 4 4", "b 2 3", "c 2 2"],
    links: ["a~d~targeting", "a~b~influence", "c~b~influence", "c~d~association"],
  });
});

test("groupings and their links stay when asked for", () => {
  expect(select({ includeGroupings: true }).factors).toContain("g 1 1");
  expect(select({ includeGroupings: true }).links).toContain("a~g~structure");
});

describe("a link stays if both of its factors pass", () => {
  test.each([
    [{ kinds: ["external-factor"] }, ["a~d~targeting", "c~d~association"]],
    [{ kinds: ["outcome"] }, []],
    [{ kinds: ["external-factor", "outcome"], levels: ["internal"] }, []],
    [{ domains: ["social"] }, ["a~d~targeting", "a~b~influence"]],
    [{ sides: ["perpetrator"] }, ["c~d~association"]],
    [{ sides: ["both"] }, []],
    [{ text: "a" }, []],
    [{ factors: ["a", "b", "c"] }, ["a~b~influence", "c~b~influence"]],
  ] as const)("%j", (filter, expected) => {
    expect(select(filter).links).toEqual(expected);
  });
});

describe("predicates on links", () => {
  test.each([
    [{ families: ["association"] }, ["c~d~association"]],
    [{ signs: ["positive"] }, ["a~b~influence", "c~b~influence"]],
    [{ signs: ["unknown"] }, ["c~d~association"]],
    [{ minWorks: 2 }, ["a~d~targeting", "a~b~influence"]],
    [{ maxWorks: 2 }, ["a~b~influence", "c~b~influence", "c~d~association"]],
    [{ minWorks: 2, maxWorks: 2 }, ["a~b~influence"]],
    [{ minClaims: 3 }, ["a~d~targeting"]],
    [{ contested: true }, []],
    [{ contested: false, families: ["targeting"] }, ["a~d~targeting"]],
  ] as const)("%j", (filter, expected) => {
    expect(select(filter).links).toEqual(expected);
  });
});

test("a factor that is named stays without a link, even when it fails another predicate; an unknown name does not", () => {
  expect(select({ factors: ["lone", "g", "nowhere"], kinds: ["outcome"] })).toEqual({
    factors: ["g 0 0", "lone 0 0"],
    links: [],
  });
});

test("text looks into name and description", () => {
  expect(select({ text: "traff perp", factors: ["b"] }).factors).toEqual(["b 0 0"]);
});

test("the ends of a link carry the counts of the selection", () => {
  const selection = selectNetwork({ minWorks: 3 }, factors, links);
  const [first] = selection.links().map(selection.withEnds);
  expect(first?.ends.from.workCount).toBe(3);
  expect(first?.ends.to.workCount).toBe(3);
});

describe("a limit", () => {
  const whole = selectNetwork({}, factors, links);
  const inOrder = [...whole.factors().values()];

  test("keeps the best supported factors and the links between them, and says so", () => {
    const cut = cutToLimit(inOrder, whole.links(), 2);
    expect(cut.factors.map(({ id }) => id)).toEqual(["a", "d"]);
    expect(cut.links.map(({ id }) => id)).toEqual(["a~d~targeting"]);
    expect(cut.truncated).toBe(true);
  });

  test("that is wide enough cuts nothing", () => {
    expect(cutToLimit(inOrder, whole.links(), 4)).toMatchObject({ truncated: false, links: whole.links() });
    expect(cutToLimit(inOrder, whole.links())).toMatchObject({ truncated: false, factors: inOrder });
  });

  test("allows four links for each factor", () => {
    const dense = selectNetwork(
      {},
      sampleFactors("a", "b"),
      sampleLinks({ "a > b": ["w"], "b > a": ["w"], "a ~ b": ["w"], "a < b": ["w"], "b < a": ["w"], "a ! b": ["w"] }),
    );
    const many = [...dense.links(), ...dense.links()];
    expect(cutToLimit([...dense.factors().values()], many, 2).links).toHaveLength(8);
    expect(cutToLimit([...dense.factors().values()], many, 2).truncated).toBe(true);
  });
});
