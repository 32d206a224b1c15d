/** The map counts every link once: between groups, inside of one, or drawn by itself. */
import { expect, test } from "vitest";
import type { AggregateQuery } from "../api/generated.ts";
import { mapOf, withoutDrawn } from "./groups.ts";
import { testLink } from "./test-network.ts";

const group = (id: string, factorCount: number) => ({
  id,
  label: id.toLowerCase(),
  factorCount,
  within: null,
  topFactors: ["a", "b", "c", "d"].map((name) => ({ id: `${id}-${name}`, name, claimCount: 1, workCount: 1 })),
});

const ANSWER: AggregateQuery["aggregate"] = {
  groups: [group("SOCIAL", 9), group("LEGAL", 4)],
  groupsOf: [],
  links: [
    {
      from: "SOCIAL",
      to: "LEGAL",
      linkCount: 3,
      bothWays: 0,
      signs: [
        { sign: "POSITIVE", links: 2 },
        { sign: null, links: 1 },
      ],
    },
    { from: "LEGAL", to: "SOCIAL", linkCount: 2, bothWays: 0, signs: [{ sign: "NEGATIVE", links: 2 }] },
    { from: "SOCIAL", to: "SOCIAL", linkCount: 5, bothWays: 0, signs: [{ sign: "UNKNOWN", links: 5 }] },
  ],
  totalFactors: 13,
  totalLinks: 10,
  sentence: "",
  dataVersion: "",
  exportUrl: "",
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

test("a group that came apart stands before its parts; bundles join parts of one group, and whole groups otherwise", () => {
  const within = { id: "SOCIAL", label: "social", factorCount: 300 };
  const answer = {
    ...ANSWER,
    groups: [{ ...group("SOCIAL/TREND", 200), within }, { ...group("SOCIAL/OUTCOME", 100), within }, group("LEGAL", 4)],
    links: [
      {
        from: "SOCIAL/TREND",
        to: "LEGAL",
        linkCount: 3,
        bothWays: 1,
        signs: [{ sign: "POSITIVE" as const, links: 3 }],
      },
      { from: "LEGAL", to: "SOCIAL/OUTCOME", linkCount: 2, bothWays: 0, signs: [{ sign: "MIXED" as const, links: 2 }] },
      { from: "SOCIAL/TREND", to: "SOCIAL/OUTCOME", linkCount: 7, bothWays: 0, signs: [{ sign: null, links: 7 }] },
      { from: "SOCIAL/TREND", to: "SOCIAL/TREND", linkCount: 5, bothWays: 0, signs: [{ sign: null, links: 5 }] },
    ],
  };
  const map = mapOf(
    answer,
    new Map([
      ["SOCIAL/TREND", ["t"]],
      ["LEGAL", ["l"]],
    ]),
  );
  expect(
    map.groups.map(({ id, within: home, parts, isOpen, linksInside }) => [id, home, parts, isOpen, linksInside]),
  ).toEqual([
    ["group:SOCIAL", null, 2, true, 12],
    ["group:SOCIAL/TREND", "group:SOCIAL", 0, true, 5],
    ["group:SOCIAL/OUTCOME", "group:SOCIAL", 0, false, 0],
    ["group:LEGAL", null, 0, true, 0],
  ]);
  expect(map.bundles.map(({ id, linkCount, forth, back }) => [id, linkCount, forth, back])).toEqual([
    ["bundle:group:SOCIAL/OUTCOME~group:SOCIAL/TREND", 7, 0, 7],
    ["bundle:group:LEGAL~group:SOCIAL", 5, 2, 2],
  ]);
  const drawn = withoutDrawn(map, [testLink("t", "l"), testLink("l", "t", { family: "ASSOCIATION" })]);
  expect(drawn.at(-1)).toMatchObject({ linkCount: 3, forth: 2, back: 1 });
});
