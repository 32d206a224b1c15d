/** Where factors stand, worked out by hand on a small network. */
import { describe, expect, test } from "vitest";
import { type CountedLink, standingsOf } from "./standings.ts";

const link = (from: string, to: string, works: readonly string[], claimCount = works.length): CountedLink => ({
  from,
  to,
  works,
  claimCount,
  workCount: works.length,
});

const FACTORS = [
  { id: "a", grouping: false },
  { id: "b", grouping: false },
  { id: "c", grouping: false },
  { id: "g", grouping: true },
  { id: "lone", grouping: false },
];
const LINKS = [link("a", "b", ["w1", "w2"], 3), link("b", "c", ["w1"]), link("c", "g", ["w3", "w4", "w5"])];

describe("the standing of a factor", () => {
  const { standings, totals } = standingsOf(FACTORS, LINKS);
  const of = (id: string) => standings.find((standing) => standing.id === id);

  test("counts claims and distinct works of its links, without those to groupings", () => {
    expect(of("b")).toMatchObject({ networkClaimCount: 4, networkWorkCount: 2 });
    expect(of("c")).toMatchObject({ networkClaimCount: 1, networkWorkCount: 1 });
  });

  test("is its place by works, ties by id, with groupings and without", () => {
    expect(standings.map(({ networkRank }) => networkRank)).toEqual([1, 2, 3, null, null]);
    expect(standings.map(({ rank }) => rank)).toEqual([3, 4, 1, 2, null]);
  });

  test("is none for a factor without a link, and for a grouping in the default network", () => {
    expect(of("lone")).toEqual({
      ...{ id: "lone", rank: null, networkRank: null },
      ...{ networkClaimCount: 0, networkWorkCount: 0 },
    });
    expect(of("g")).toMatchObject({ rank: 2, networkRank: null, networkClaimCount: 0, networkWorkCount: 0 });
  });

  test("comes with what the networks hold in all", () => {
    expect(totals).toEqual({ linkedFactors: 4, networkFactors: 3, networkLinks: 2, networkLinksOnOneWork: 1 });
  });
});
