/** The disagreements of the built-in dataset, under filters, and what asking for them costs. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Asking, startAsking } from "../support/asking.ts";

type List = Readonly<{ totalCount: number; items: readonly Readonly<{ link: { id: string; sign: string } }>[] }>;
type Lists = Readonly<
  Record<"oppositeSigns" | "noEffect" | "directionNotAgreed" | "contested", List> & {
    near: Readonly<{ totalCount: number; items: readonly Readonly<Record<"whole" | "part", List["items"][number]>>[] }>;
    splitOutcomes: Readonly<{
      totalCount: number;
      items: readonly Readonly<{
        factor: { id: string };
        more: readonly { to: { id: string } }[];
        less: readonly { to: { id: string } }[];
      }>[];
    }>;
    shaped: List;
    sentence: string;
  }
>;

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

const QUESTION = `query ($filter: NetworkFilter, $limit: Int) {
  disagreements(filter: $filter, limit: $limit) {
    oppositeSigns { ...L } noEffect { ...L } directionNotAgreed { ...L } contested { ...L }
    near { totalCount items { whole { link { id sign } } part { link { id sign } } } }
    splitOutcomes { totalCount items { factor { id } more { to { id } } less { to { id } } } } shaped { ...L }
    sentence
  }
} fragment L on DisagreementList { totalCount items { link { id sign } } }`;

const lists = async (filter: object = {}, limit = 100): Promise<Lists> =>
  (await asking.ask<{ disagreements: Lists }>(QUESTION, { filter, limit })).disagreements;

const slugs = ({ items }: List): readonly string[] => items.map(({ link }) => link.id.split("~").slice(0, 2).join("~"));

const counts = ({ oppositeSigns, noEffect, directionNotAgreed, contested, near }: Lists): readonly number[] =>
  [oppositeSigns, noEffect, directionNotAgreed, contested, near].map(({ totalCount }) => totalCount);

test("the lists hold what was counted by hand, groupings included whatever the filter says of them", async () => {
  const found = await lists({ includeGroupings: false });
  expect(counts(found)).toEqual([3, 12, 13, 21, 1]);
  expect([...slugs(found.noEffect)].sort()).toEqual([
    ...["link:awareness-raising~information-access", "link:criminal-justice-response~human-trafficking"],
    ...["link:economic-factors~human-trafficking", "link:economic-freedom~human-trafficking"],
    ...["link:gender-inequality~trafficking-law-compliance", "link:high-profit-low-risk~human-trafficking"],
    ...["link:lack-of-legal-migration-channels~trafficking-inflow", "link:organised-crime-groups~human-trafficking"],
    ...[
      "link:organised-crime-groups~sexual-exploitation-trafficking",
      "link:prostitution-law-regime~trafficking-inflow",
    ],
    ...["link:social-factors~human-trafficking", "link:strong-family-bonds~other-traffickers"],
  ]);
  expect(slugs(found.directionNotAgreed)).toContain("link:gender-inequality~trafficking-outflow");
  expect(found.near.items).toMatchObject([
    {
      whole: { link: { id: "link:economic-factors~human-trafficking~influence", sign: "NO_EFFECT" } },
      part: { link: { id: "link:poverty~human-trafficking~influence", sign: "POSITIVE" } },
    },
  ]);
  const ends = (links: readonly { to: { id: string } }[]) =>
    links.map(({ to }) => to.id.slice("factor:".length)).sort();
  const split = found.splitOutcomes.items.map(({ factor, more, less }) => [factor.id, ends(more), ends(less)]);
  expect(new Map(split.map(([factor, more, less]) => [factor, [more, less]]))).toEqual(
    new Map([
      ["factor:border-management", [["vulnerability-to-trafficking"], ["trafficking-inflow"]]],
      [
        "factor:covid-19-pandemic",
        [
          ["forced-criminality", "human-trafficking", "vulnerability-to-trafficking"],
          ["sexual-exploitation-trafficking", "trafficking-perpetration"],
        ],
      ],
      ["factor:gender-inequality", [["vulnerability-to-trafficking"], ["trafficking-outflow"]]],
    ]),
  );
  expect([...slugs(found.shaped)].sort()).toEqual([
    ...["link:gender-inequality~trafficking-outflow", "link:income-level~human-trafficking"],
    ...["link:income-level~trafficking-outflow", "link:trade-openness~human-trafficking"],
  ]);
  expect(found.sentence).toContain("3 links have opposite signs, 12 links have a work that found no effect");
});

test("a filter on claims derives the disagreements anew, and a limit cuts the lists but not their counts", async () => {
  const stated = await lists({ certainties: ["STATED"] }, 2);
  const everything = await lists();
  expect(stated.contested.items).toHaveLength(2);
  expect(stated.contested.totalCount).toBeGreaterThan(2);
  expect(stated.directionNotAgreed.totalCount).toBeLessThanOrEqual(everything.directionNotAgreed.totalCount);
  expect(counts(await lists({ factors: ["poverty", "economic-factors", "human-trafficking"] }))).toEqual([
    0, 1, 1, 0, 1,
  ]);
});

test("a limit out of bounds and an unknown group are refused by name", async () => {
  expect((await asking.refusal(QUESTION, { limit: 501 }))[0]?.message).toContain("limit");
  expect((await asking.refusal(QUESTION, { filter: { regions: ["atlantis"] } }))[0]?.message).toContain("atlantis");
});

test("positions with their works and claims cost no statement once the rows are kept", async () => {
  const positions =
    "{ disagreements { contested { items { positions { stance works { name } claims { id source { id } } } } } } }";
  await asking.ask(positions);
  expect((await asking.statements(positions)).filter((name) => name !== "read-data-version")).toEqual([]);
});

test("a network gives all claims behind its links, link by link, with the groups that their wordings are in", async () => {
  type Claims = Readonly<{
    network: {
      claimCount: number;
      links: { id: string }[];
      claims: {
        id: string;
        evidenceType: string | null;
        evidenceTypeGroups: string[];
        regionGroups: string[];
        link: { id: string };
      }[];
    };
  }>;
  const question = (limit: number) =>
    `{ network(filter: { includeGroupings: true }) { claimCount links { id } claims(limit: ${limit}) { id evidenceType evidenceTypeGroups regionGroups link { id } } } }`;
  const { network } = await asking.ask<Claims>(question(5000));
  expect([network.claimCount, network.claims.length, new Set(network.claims.map(({ id }) => id)).size]).toEqual([
    705, 705, 705,
  ]);
  expect([...new Set(network.claims.map(({ link }) => link.id))]).toEqual(network.links.map(({ id }) => id));
  const inGroup = (group: string): number =>
    network.claims.filter((claim) => claim.evidenceTypeGroups.includes(group)).length;
  expect([
    inGroup("regression"),
    inGroup("research-aim"),
    inGroup("forecast"),
    inGroup("recommendation"),
    inGroup("NOT_STATED"),
  ]).toEqual([63, 6, 9, 14, 495]);
  expect(network.claims.filter(({ regionGroups }) => regionGroups.includes("NOT_STATED"))).toHaveLength(191);
  expect((await asking.ask<Claims>(question(10))).network.claims).toEqual(network.claims.slice(0, 10));
  expect((await asking.refusal(question(5001)))[0]?.message).toContain("limit");
});
