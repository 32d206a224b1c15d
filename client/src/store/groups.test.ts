/** The map counts every link once: between groups, inside of one, or drawn by itself. */
import { expect, test } from "vitest";
import type { AggregateQuery } from "../api/generated.ts";
import { mapOf, withoutDrawn } from "./groups.ts";
import { testLink } from "./test-network.ts";

const group = (id: string, factorCount: number) => ({
  id,
  label: id.toLowerCase(),
  factorCount,
  topFactors: ["a", "b", "c", "d"].map((name) => ({ id: `${id}-${name}`, name })),
});

const ANSWER: AggregateQuery["aggregate"] = {
  groups: [group("SOCIAL", 9), group("LEGAL", 4)],
  links: [
    {
      from: "SOCIAL",
      to: "LEGAL",
      linkCount: 3,
      signs: [
        { sign: "POSITIVE", links: 2 },
        { sign: null, links: 1 },
      ],
    },
    { from: "LEGAL", to: "SOCIAL", linkCount: 2, signs: [{ sign: "NEGATIVE", links: 2 }] },
    { from: "SOCIAL", to: "SOCIAL", linkCount: 5, signs: [{ sign: "UNKNOWN", links: 5 }] },
  ],
  totalFactors: 13,
  totalLinks: 10,
  sentence: "",
  dataVersion: "",
};

test("groups keep their order and say what lies inside; both directions between two are one bundle", () => {
  const { groups, bundles } = mapOf(ANSWER, new Map());
  expect(groups.map(({ id, factorCount, linksInside, isOpen }) => [id, factorCount, linksInside, isOpen])).toEqual([
    ["group:SOCIAL", 9, 5, false],
    ["group:LEGAL", 4, 0, false],
  ]);
  expect(groups[0]?.leading).toEqual(["a", "b", "c"]);
  expect(bundles).toEqual([
    {
      id: "bundle:group:LEGAL~group:SOCIAL",
      from: "group:LEGAL",
      to: "group:SOCIAL",
      linkCount: 5,
      forth: 2,
      back: 3,
      signs: { POSITIVE: 2, NEGATIVE: 2, NONE: 1 },
    },
  ]);
});

test("links drawn between two open groups leave their bundle, and an empty bundle is not drawn", () => {
  const map = mapOf(
    ANSWER,
    new Map([
      ["SOCIAL", ["s1", "s2"]],
      ["LEGAL", ["l1"]],
    ]),
  );
  expect(map.groups.map(({ isOpen, drawn }) => [isOpen, drawn])).toEqual([
    [true, 2],
    [true, 1],
  ]);
  const inside = testLink("s1", "s2");
  const forth = testLink("l1", "s1", { sign: "NEGATIVE" });
  const back = testLink("s2", "l1");
  expect(withoutDrawn(map, [inside, forth, back])).toMatchObject([
    { linkCount: 3, forth: 1, back: 2, signs: { POSITIVE: 1, NEGATIVE: 1, NONE: 1 } },
  ]);
  const all = [
    forth,
    { ...forth, id: "x" },
    back,
    { ...back, id: "y" },
    testLink("s1", "l1", { family: "TARGETING", sign: null }),
  ];
  expect(withoutDrawn(map, all)).toEqual([]);
});
