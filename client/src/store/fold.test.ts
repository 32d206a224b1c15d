/** Folding a grouping loses no link: every one is drawn, bundled, or counted inside. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { foldable, foldNetwork } from "./fold.ts";
import { testFactor, testLink } from "./test-network.ts";

const grouping = (id: string) => testFactor({ id, grouping: true });
const part = (of: string, whole: string) =>
  testLink(of, whole, { id: `link:${of}~${whole}~structure`, family: "STRUCTURE", sign: null });

const factors = [
  grouping("causes"),
  grouping("economy"),
  ...["poverty", "debt", "profit"].map((id) => testFactor({ id })),
];
const links = [
  part("poverty", "economy"),
  part("debt", "economy"),
  part("economy", "causes"),
  testLink("poverty", "profit"),
  testLink("profit", "debt", { sign: "NEGATIVE" }),
  testLink("debt", "profit", { id: "a", family: "ASSOCIATION", sign: "UNKNOWN" }),
  testLink("poverty", "debt"),
];

test("only groupings with a part on screen can be folded", () => {
  expect(foldable(factors, links)).toEqual(["economy", "causes"]);
  expect(foldable(factors, links.slice(3))).toEqual([]);
});

test("the links of folded parts come as one bundle with counts, directions and signs", () => {
  const { factors: left, links: open, bundles, folds } = foldNetwork(factors, links, ["economy"]);
  expect(left.map(({ id }) => id)).toEqual(["causes", "economy", "profit"]);
  expect(open.map(({ id }) => id)).toEqual(["link:economy~causes~structure"]);
  expect(bundles).toEqual([
    {
      id: "bundle:economy~profit",
      from: "economy",
      to: "profit",
      linkCount: 3,
      forth: 1,
      back: 1,
      signs: { POSITIVE: 1, NEGATIVE: 1, UNKNOWN: 1 },
    },
  ]);
  expect(folds.get("economy")).toEqual({ members: ["poverty", "debt"], linksInside: 3 });
});

test("a grouping folded into another takes its own parts along, in whichever order they were folded", () => {
  for (const folded of [["economy", "causes"], ["causes", "economy"], ["causes"]]) {
    const { factors: left, bundles, folds } = foldNetwork(factors, links, folded);
    expect(left.map(({ id }) => id)).toEqual(["causes", "profit"]);
    expect(bundles.map(({ id, linkCount }) => [id, linkCount])).toEqual([["bundle:causes~profit", 3]]);
    expect([...(folds.get("causes")?.members ?? [])].sort()).toEqual(["debt", "economy", "poverty"]);
  }
});

test("groupings that are part of each other fold without end, and the outer one stays", () => {
  const round = [grouping("a"), grouping("b"), testFactor({ id: "c" })];
  const ring = [part("a", "b"), part("b", "a"), part("c", "a")];
  expect(foldNetwork(round, ring, ["a", "b"]).factors.map(({ id }) => id)).toEqual(["a"]);
  expect(foldNetwork(round, ring, ["b"]).factors.map(({ id }) => id)).toEqual(["b"]);
});

test("whatever is folded, each link is drawn, in one bundle, or inside of one grouping", () => {
  const ids = Array.from({ length: 8 }, (_, index) => `f${index}`);
  const one = fc.constantFrom(...ids);
  const edges = fc.uniqueArray(fc.tuple(one, one, fc.boolean()), {
    selector: ([a, b, c]) => `${a} ${b} ${c}`,
    maxLength: 30,
  });
  fc.assert(
    fc.property(edges, fc.uniqueArray(one), (pairs, folded) => {
      const network = pairs.filter(([a, b]) => a !== b).map(([a, b, isPart]) => (isPart ? part(a, b) : testLink(a, b)));
      const all = ids.map((id, index) => testFactor({ id, grouping: index < 5 }));
      const result = foldNetwork(all, network, folded);
      const bundled = result.bundles.reduce((sum, { linkCount }) => sum + linkCount, 0);
      const inside = [...result.folds.values()].reduce((sum, { linksInside }) => sum + linksInside, 0);
      const hidden = [...result.folds.values()].flatMap(({ members }) => members);
      expect(result.links.length + bundled + inside).toBe(network.length);
      expect(new Set(hidden).size).toBe(hidden.length);
      expect([...result.factors.map(({ id }) => id), ...hidden].sort()).toEqual(ids);
    }),
    { numRuns: 300, seed: 5 },
  );
});
