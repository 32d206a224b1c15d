/** How much there is and how well it is supported: the dataset's totals and questions 1, 4, 5 and 15 on the built-in dataset. */
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

describe("the dataset", () => {
  test.each([
    [
      true,
      { factors: 204, links: 542, one: 437 },
      { INFLUENCE: 386, ASSOCIATION: 100, STRUCTURE: 43, TARGETING: 13 },
      { POSITIVE: 345, NEGATIVE: 59, MIXED: 3, NO_EFFECT: 4, UNKNOWN: 75, null: 56 },
      { 1: 437, 2: 74, 3: 17, 4: 11, 5: 1, 6: 2 },
    ],
    [
      false,
      { factors: 191, links: 494, one: 393 },
      { INFLUENCE: 374, ASSOCIATION: 89, STRUCTURE: 21, TARGETING: 10 },
      { POSITIVE: 341, NEGATIVE: 59, MIXED: 3, NO_EFFECT: 2, UNKNOWN: 58, null: 31 },
      { 1: 393, 2: 73, 3: 16, 4: 9, 5: 1, 6: 2 },
    ],
  ] as const)("with groupings: %s", async (includeGroupings, totals, families, signs, works) => {
    const found = await network({ includeGroupings });
    expect({ factors: found.factors.length, links: found.links.length }).toEqual({
      factors: totals.factors,
      links: totals.links,
    });
    expect(tally(found.links.map(({ family }) => family))).toEqual(families);
    expect(tally(found.links.map(({ sign }) => sign))).toEqual(signs);
    expect(tally(found.links.map(({ workCount }) => workCount))).toEqual(works);
    expect((await network({ includeGroupings, contested: true })).links).toHaveLength(21);
    expect((await network({ includeGroupings, maxWorks: 1 })).links).toHaveLength(totals.one);
  });

  test("lists of links hold groupings unless left out, networks only when asked for", async () => {
    const { links: all, network: plain } = await asking.ask<{
      links: { totalCount: number };
      network: { totalFactors: number; totalLinks: number };
    }>("{ links { totalCount } network { totalFactors totalLinks } }");
    expect(all.totalCount).toBe(542);
    expect(plain).toEqual({ totalFactors: 191, totalLinks: 494 });
  });

  test("what is linked to groupings only is not in the default network", async () => {
    const [whole, plain] = [await network({ includeGroupings: true }), await network({})];
    const shown = new Set(plain.factors.map(({ id }) => id));
    const absent = whole.factors.map(({ id }) => id).filter((id) => !shown.has(id));
    expect(absent).toContain("factor:trafficker-social-background");
    expect(absent).toHaveLength(13);
  });
});

describe("1: what is claimed to push people into trafficking others", () => {
  const PERPETRATION = `query ($filter: NetworkFilter, $direction: Direction) {
    factor(id: "trafficking-perpetration") { links(direction: $direction, filter: $filter, first: 100) {
      totalCount nodes { ${LINK} } } } }`;
  const around = async (direction: string, filter: Filter) =>
    (
      await asking.ask<{ factor: { links: { totalCount: number; nodes: readonly SeenLink[] } } }>(PERPETRATION, {
        direction,
        filter,
      })
    ).factor.links;

  test("23 influences lead in, 24 with groupings, and 17 of them increase it", async () => {
    const into = await around("IN", { families: ["INFLUENCE"], includeGroupings: false });
    expect(into.totalCount).toBe(23);
    expect((await around("IN", { families: ["INFLUENCE"] })).totalCount).toBe(24);
    expect(tally(into.nodes.map(({ sign }) => sign))).toEqual({ POSITIVE: 17, NEGATIVE: 4, UNKNOWN: 2 });
    const negative = into.nodes.filter(({ sign }) => sign === "NEGATIVE").map(({ from }) => bare(from.id));
    expect(negative.sort()).toEqual([
      "covid-19-pandemic",
      "early-intervention-youth",
      "safe-legal-migration",
      "trafficking-entry-barrier",
    ]);
  });

  test("nine of them rest on more than one work", async () => {
    const { nodes } = await around("IN", { families: ["INFLUENCE"], includeGroupings: false, signs: ["POSITIVE"] });
    const several = nodes.filter(({ workCount }) => workCount > 1);
    expect(
      several.map(({ from, workCount, claimCount, statedCount, bestAccess }) =>
        [bare(from.id), workCount, claimCount, statedCount, bestAccess].join(" "),
      ),
    ).toEqual([
      "prior-victimisation-trafficker 4 4 4 ABSTRACT",
      "profit-motive 4 4 4 ABSTRACT",
      "economic-imperative 3 3 3 FULL_TEXT",
      "coercion-into-offending 2 2 2 ABSTRACT",
      "economic-need 2 2 2 ABSTRACT",
      "internet-and-social-media 2 2 2 EXCERPT",
      "other-traffickers 2 2 2 ABSTRACT",
      "restricted-legitimate-opportunity 2 2 2 ABSTRACT",
      "social-mobility-aspiration 2 2 2 ABSTRACT",
    ]);
    expect(nodes.length - several.length).toBe(8);
  });

  test("associations count for both directions: 23, low education of traffickers first", async () => {
    for (const direction of ["IN", "OUT", "BOTH"]) {
      const found = await around(direction, { families: ["ASSOCIATION"], includeGroupings: false });
      expect(found.totalCount).toBe(23);
      expect(found.nodes[0]).toMatchObject({ workCount: 3, id: expect.stringContaining("low-education-trafficker") });
    }
  });
});

describe("4: which links rest on one work alone", () => {
  test("TRACE alone stands behind 37 of them, 76 with groupings", async () => {
    const { network: all } = await asking.ask<{
      network: {
        links: readonly { from: { grouping: boolean }; to: { grouping: boolean }; works: { name: string }[] }[];
      };
    }>(
      "{ network(filter: { includeGroupings: true }, limit: 5000) { links { works { name } from { grouping } to { grouping } } } }",
    );
    const trace = all.links.filter(({ works }) => works.every(({ name }) => name.startsWith("TRACE")));
    expect(trace).toHaveLength(76);
    expect(trace.filter(({ from, to }) => !from.grouping && !to.grouping)).toHaveLength(37);
  });

  test("twelve rest on four works or more", async () => {
    const strong = await links({ includeGroupings: false, minWorks: 4 });
    expect(strong).toHaveLength(12);
    expect(strong.slice(0, 3).map((link) => `${pair(link)} ${link.workCount}`)).toEqual([
      "corruption human-trafficking 6",
      "organised-crime-groups human-trafficking 6",
      "poverty vulnerability-to-trafficking 5",
    ]);
  });

  test("ordered by works, fewest first, the list begins with those", async () => {
    const { links: page } = await asking.ask<{ links: { totalCount: number; nodes: { workCount: number }[] } }>(
      `{ links(filter: { includeGroupings: false }, orderBy: { field: WORK_COUNT, direction: ASC }, first: 100) {
        totalCount nodes { workCount } } }`,
    );
    expect(page.totalCount).toBe(494);
    expect(new Set(page.nodes.map(({ workCount }) => workCount))).toEqual(new Set([1]));
  });
});

describe("5: where sources disagree, or find no effect", () => {
  test("three links have opposite signs, four only null results", async () => {
    const mixed = await links({ signs: ["MIXED"] });
    expect(mixed.map(pair).sort()).toEqual([
      "other-criminal-industries political-instability",
      "peacekeeping-presence sexual-exploitation-trafficking",
      "prostitution-law-regime trafficking-inflow",
    ]);
    expect(await links({ signs: ["NO_EFFECT"] })).toHaveLength(4);
    expect(await links({ signs: ["MIXED", "NO_EFFECT"] })).toHaveLength(7);
  });

  test("21 links are contested", async () => {
    const contested = await links({ contested: true });
    expect(contested).toHaveLength(21);
    expect(contested.map(pair)).toContain("awareness-raising information-access");
    expect(contested.map(pair)).toContain("strong-family-bonds other-traffickers");
  });
});

test("15: what stands behind one line", async () => {
  const { link } = await asking.ask<{ link: Readonly<Record<string, unknown>> }>(
    `{ link(id: "link:corruption~human-trafficking~influence") {
      sign workCount claimCount sourceCount statedCount supporting opposing undirected
      evidence { access { access claims } types { type label claims } }
      works { name } claims { totalCount nodes { id locator region evidenceType source { id access } } } } }`,
  );
  expect(link).toMatchObject({
    sign: "POSITIVE",
    workCount: 6,
    claimCount: 6,
    sourceCount: 6,
    statedCount: 6,
    evidence: {
      access: [
        { access: "FULL_TEXT", claims: 1 },
        { access: "ABSTRACT", claims: 2 },
        { access: "EXCERPT", claims: 3 },
      ],
    },
    claims: {
      totalCount: 6,
      nodes: [
        {
          id: "claim:c0016",
          locator: "P1",
          region: null,
          source: { id: "source:weatherburn-lsi-trace", access: "FULL_TEXT" },
        },
        {
          id: "claim:c0220",
          locator: "Background section",
          region: "OSCE area",
          source: { id: "source:osce-cthb-background" },
        },
        { id: "claim:c0296", evidenceType: "regression", region: "cross-country", source: { id: "source:bales-2007" } },
        { id: "claim:c0359", source: { id: "source:corruption-chapter-ebrary" } },
        { id: "claim:c0507", source: { id: "source:ti-2011-corruption" } },
        { id: "claim:c0642", evidenceType: "interviews", region: "Ethiopia", source: { id: "source:gezie-2021" } },
      ],
    },
  });
  const { types } = link.evidence as { types: readonly { type: string; claims: number }[] };
  expect(types.map(({ type, claims }) => `${type} ${claims}`)).toEqual([
    "NOT_STATED 4",
    "interviews 1",
    "regression 1",
  ]);
  const names = (link.works as readonly { name: string }[]).map(({ name }) => name);
  expect(names).toHaveLength(6);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
});

test("two works stand independently behind upbringing and perpetration, each claim with its locator", async () => {
  const { links: found } = await asking.ask<{
    links: {
      nodes: readonly { workCount: number; works: { name: string }[]; claims: { nodes: { locator: string }[] } }[];
    };
  }>(
    `{ links(filter: { factors: ["unstable-upbringing", "trafficking-perpetration"] }) {
      nodes { workCount works { name } claims { nodes { locator } } } } }`,
  );
  const [link] = found.nodes;
  expect(found.nodes).toHaveLength(1);
  expect(link?.workCount).toBe(2);
  expect(link?.works.some(({ name }) => name.startsWith("TRACE"))).toBe(true);
  expect(link?.works.some(({ name }) => name.includes("National Rapporteur"))).toBe(true);
  for (const { locator } of link?.claims.nodes ?? []) expect(locator).not.toBe("");
});
