/** What holds a connection up: values, cuts and chokepoints on networks small enough to see. */
import { describe, expect, test } from "vitest";
import type { LinkFamily } from "../closed-lists.ts";
import type { Link } from "../link.ts";
import { finished, sampleLink } from "../test-samples.ts";
import { robustnessOf } from "./robustness.ts";
import { walkedNetwork } from "./walked-network.ts";

/** A link `from to` on so many works. */
const link = (words: string, works: number, changed: Partial<Link> = {}): Link => {
  const [from = "", to = ""] = words.split(" ");
  return sampleLink(from, to, { works: Array.from({ length: works }, (_, number) => `w${number}`), ...changed });
};

const families: readonly LinkFamily[] = ["influence", "association"];

const robustness = (links: readonly Link[], from: string, to: string, maxSteps = 10_000) => {
  const ends = { from: from.split(" "), to: to.split(" "), maxSteps };
  const found = finished(robustnessOf(walkedNetwork(links, families), ends));
  return found && { ...found, minimumCut: found.minimumCut.map((cut) => `${cut.from} ${cut.to}`) };
};

test("a row of links holds as firmly as its weakest, whatever its length", () => {
  const row = [...Array(12).keys()].map((step) => link(`f${step} f${step + 1}`, step === 7 ? 2 : 5));
  expect(robustness(row, "f0", "f12")).toEqual({
    ...{ value: 2, minimumCut: ["f7 f8"], isUnique: true, linkDisjointPaths: 1, hasDirectLink: false },
    chokepoints: ["f1"],
  });
});

test("of equally small cuts the one nearest to the start is given, and not called the only one", () => {
  const found = robustness([link("a b", 2), link("b c", 2)], "a", "c");
  expect(found).toMatchObject({ value: 2, minimumCut: ["a b"], isUnique: false });
});

test("chains side by side add up", () => {
  const found = robustness([link("a b", 1), link("b z", 3), link("a c", 4), link("c z", 2)], "a", "z");
  expect(found).toMatchObject({ value: 3, minimumCut: ["a b", "c z"], isUnique: true, linkDisjointPaths: 2 });
  expect(found?.chokepoints).toEqual(["b", "c"]);
});

test("with a direct link no factor in between holds all chains", () => {
  const found = robustness([link("a z", 1), link("a b", 1), link("b z", 1)], "a", "z");
  expect(found).toMatchObject({ value: 2, hasDirectLink: true, chokepoints: null, linkDisjointPaths: 2 });
});

test("several starts and ends count as one start and one end", () => {
  const links = [link("a m", 2), link("b m", 2), link("m y", 1), link("m z", 1), link("a b", 9), link("y z", 9)];
  expect(robustness(links, "a b", "y z")).toMatchObject({
    ...{ value: 2, minimumCut: ["m y", "m z"], chokepoints: ["m"], hasDirectLink: false },
  });
});

test("nothing holds what is not connected", () => {
  const nothing = {
    value: 0,
    minimumCut: [],
    isUnique: true,
    linkDisjointPaths: 0,
    hasDirectLink: false,
    chokepoints: [],
  };
  expect(robustness([link("a b", 1), link("c z", 1), link("z a", 1)], "a", "z")).toEqual(nothing);
  expect(robustness([], "a", "z")).toEqual(nothing);
});

describe("an association", () => {
  const both = (words: string, works: number): Link => link(words, works, { family: "association", sign: "unknown" });

  test("is walked either way", () => {
    expect(robustness([both("a b", 2), both("b c", 1)], "c", "a")).toMatchObject({ value: 1, minimumCut: ["b c"] });
  });

  test("falls as one link, though chains use it both ways", () => {
    // a > b - c > z and a > c - b > z: the links in and out are wide, so that a cut through the middle counts once.
    const links = [link("a b", 2), link("b z", 1), link("a c", 1), link("c z", 2), both("b c", 1)];
    expect(robustness(links, "a", "z")).toMatchObject({ value: 3, linkDisjointPaths: 2 });
    expect(robustness(links, "b", "z")).toMatchObject({ value: 2, minimumCut: ["b c", "b z"] });
  });

  test("beside an influence between the same factors is a link of its own", () => {
    expect(robustness([link("a b", 1), both("a b", 2)], "a", "b")).toMatchObject({ value: 3, linkDisjointPaths: 2 });
  });
});

test("a network too large for the steps allowed gives no answer instead of a wrong one", () => {
  expect(robustness([link("a b", 1), link("b c", 1)], "a", "c", 3)).toBeNull();
});
