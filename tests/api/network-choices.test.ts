/** What a choice of claims leaves: questions 6 to 8 and 16 to 20 on the built-in dataset. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askLinks, askNetwork, bare, type Filter, LINK, pair, type SeenLink, tally } from "../support/ask-network.ts";
import { type Asking, startAsking } from "../support/asking.ts";

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

const network = (filter: Filter) => askNetwork(asking, filter);
const links = (filter: Filter) => askLinks(asking, filter);

test("6: stated claims alone leave 190 factors and 443 links, 477 with groupings", async () => {
  const stated = await network({ certainties: ["STATED"] });
  expect({ factors: stated.factors.length, links: stated.links.length, claims: stated.claimCount }).toEqual({
    factors: 190,
    links: 443,
    claims: 582,
  });
  expect((await network({ certainties: ["STATED"], includeGroupings: true })).links).toHaveLength(477);
  const shown = new Set(stated.factors.map(({ id }) => id));
  const all = await network({});
  expect(all.factors.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(["factor:reintegration-support"]);
  const signs = new Map(all.links.map(({ id, sign }) => [id, sign]));
  expect(stated.links.filter(({ id, sign }) => signs.get(id) !== sign)).toHaveLength(2);
});

describe("7: only the evidence on one region", () => {
  test.each([
    [["bulgaria", "romania"], 27, 6, 29, 25, 1],
    [["netherlands"], 32, 8, 27, 27, 1],
    [["europe"], 162, 41, 107, 140, 7],
    [["european-union"], 41, 9, 39, 38, 2],
    [["united-states"], 43, 17, 47, 39, 2],
    [["southeast-asia"], 27, 6, 29, 27, 0],
    [["worldwide"], 183, 47, 94, 152, 17],
  ])("%j", async (regions, claims, works, factors, linkCount, several) => {
    const found = await network({ regions });
    expect([found.factors.length, found.links.length]).toEqual([factors, linkCount]);
    expect(found.links.filter(({ workCount }) => workCount > 1)).toHaveLength(several);
    expect(found.sentence).toContain("191 of 705 claims state no region and are left out.");
    const whole = await network({ regions, includeGroupings: true });
    expect([whole.claimCount, whole.workCount]).toEqual([claims, works]);
  });
});

test("8: labour and sexual exploitation share eight factors and no link", async () => {
  const [labour, sexual] = [
    await network({ exploitationForms: ["labour"] }),
    await network({ exploitationForms: ["sexual"] }),
  ];
  expect([labour.factors.length, labour.links.length]).toEqual([32, 32]);
  expect([sexual.factors.length, sexual.links.length]).toEqual([61, 76]);
  const ids = new Set(labour.factors.map(({ id }) => id));
  expect(
    sexual.factors
      .map(({ id }) => bare(id))
      .filter((id) => ids.has(`factor:${id}`))
      .sort(),
  ).toEqual([
    "aiding-participants",
    "demand-reduction",
    "detection-risk",
    "globalisation",
    "profit-motive",
    "social-norms-exploitation",
    "trafficking-victimisation",
    "vulnerability-to-trafficking",
  ]);
  const labourLinks = new Set(labour.links.map(({ id }) => id));
  expect(sexual.links.filter(({ id }) => labourLinks.has(id))).toEqual([]);
  expect(tally(sexual.factors.map(({ kind }) => kind))).toMatchObject({
    TRAFFICKER_RELATIONSHIP: 16,
    TRAFFICKER_CHARACTERISTIC: 10,
  });
  expect(tally(labour.factors.map(({ kind }) => kind))).toMatchObject({
    TRAFFICKER_RELATIONSHIP: 3,
    TRAFFICKER_CHARACTERISTIC: 1,
  });
  for (const [forms, claims, works] of [
    ["labour", 33, 12],
    ["sexual", 89, 34],
  ] as const)
    expect(await network({ exploitationForms: [forms], includeGroupings: true })).toMatchObject({
      claimCount: claims,
      workCount: works,
    });
});

test("16: regressions stand behind 51 links", async () => {
  const found = await links({ evidenceTypes: ["regression"] });
  expect(found).toHaveLength(51);
  expect(tally(found.map(({ sign }) => sign))).toEqual({
    POSITIVE: 30,
    NEGATIVE: 9,
    UNKNOWN: 7,
    NO_EFFECT: 3,
    MIXED: 2,
  });
});

test("17: what was added on technology since 2016", async () => {
  const { factors } = await asking.ask<{ factors: { nodes: { id: string }[] } }>(
    "{ factors(filter: { domains: [TECHNOLOGICAL] }) { nodes { id } } }",
  );
  const of = factors.nodes.map(({ id }) => id);
  expect(of).toHaveLength(4);
  const touching = async (filter: Filter) => {
    const { neighbourhood } = await asking.ask<{ neighbourhood: { links: readonly SeenLink[]; sentence: string } }>(
      `query ($of: [ID!]!, $filter: NetworkFilter) { neighbourhood(of: $of, filter: $filter) { links { ${LINK} } sentence } }`,
      { of, filter: { ...filter, includeGroupings: true } },
    );
    return neighbourhood.links.filter(({ from, to }) => of.includes(from.id) || of.includes(to.id));
  };
  const dated = await touching({ publishedFrom: 2016, includeUndated: false });
  expect(dated).toHaveLength(10);
  expect(dated.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(10);
  const withUndated = await touching({ publishedFrom: 2016 });
  expect(withUndated.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(13);
  expect((await network({ domains: ["TECHNOLOGICAL"], publishedFrom: 2016 })).links).toHaveLength(3);
});

test("18: what is known about women among perpetrators", async () => {
  const around = async (hops: number, includeGroupings: boolean) =>
    (
      await asking.ask<{ neighbourhood: { factors: readonly { id: string }[]; links: readonly SeenLink[] } }>(
        `query ($hops: Int, $filter: NetworkFilter) { neighbourhood(of: ["women-perpetrators"], hops: $hops, filter: $filter) {
          factors { id } links { ${LINK} } } }`,
        { hops, filter: { includeGroupings } },
      )
    ).neighbourhood;
  const own = (found: readonly SeenLink[]) =>
    found.filter((link) => pair(link).split(" ").includes("women-perpetrators"));
  expect(own((await around(1, false)).links)).toHaveLength(8);
  const all = own((await around(1, true)).links);
  expect(all).toHaveLength(9);
  expect(all.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(16);
  expect((await around(2, false)).factors).toHaveLength(32);
});

test("19: 27 links rest on aims, forecasts and recommendations alone", async () => {
  const unsure = await links({ evidenceTypes: ["aim-or-forecast", "recommendation"] });
  const claims = new Map((await links({})).map(({ id, claimCount }) => [id, claimCount]));
  expect(unsure.filter(({ id, claimCount }) => claims.get(id) === claimCount)).toHaveLength(27);
  expect(unsure.reduce((sum, { claimCount }) => sum + claimCount, 0)).toBe(29);
});

test("20: the evidence behind four views", async () => {
  expect(await network({})).toMatchObject({ claimCount: 645, workCount: 156 });
  expect(await network({ includeGroupings: true })).toMatchObject({ claimCount: 705, workCount: 158 });
  expect(await network({ certainties: ["STATED"] })).toMatchObject({ claimCount: 582, workCount: 151 });
});
