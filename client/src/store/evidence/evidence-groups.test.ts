/** Claims are grouped, ordered, found and counted as their headings say. */
import { expect, test } from "vitest";
import type { EvidenceClaim } from "../answers.ts";
import { claimsHolding, groupClaims, orderClaims, thinnessOf, workLoads } from "./evidence-groups.ts";

type Given = Partial<Omit<EvidenceClaim, "source" | "link">> & {
  work?: string;
  year?: number | null;
  access?: EvidenceClaim["source"]["access"];
  on?: string;
  claimCount?: number;
};

const claim = (
  id: string,
  { work = "w1", year = 2010, access = "ABSTRACT", on = "a~b", claimCount = 1, ...given }: Given = {},
): EvidenceClaim => {
  const [from = "", to = ""] = on.split("~");
  const ends = { subject: { id: `factor:${from}`, name: from }, object: { id: `factor:${to}`, name: to } };
  return {
    id: `claim:${id}`,
    statement: `Statement of ${id}.`,
    locator: "P1",
    relation: "INCREASES",
    polarity: "PLUS",
    certainty: "STATED",
    ...ends,
    source: {
      ...{ id: `source:${work}`, title: `Title of ${work}`, authors: null, publisher: null, year, access, url: null },
      work: { id: `work:${work}`, name: `Work ${work}` },
    },
    ...{ region: null, period: null, exploitationForm: null, population: null, evidenceType: null, shape: null },
    ...{
      result: null,
      contested: false,
      perspective: null,
      evidenceTypeGroups: ["NOT_STATED"],
      regionGroups: ["NOT_STATED"],
    },
    link: { id: `link:${on}`, family: "INFLUENCE", sign: "POSITIVE", claimCount, from: ends.subject, to: ends.object },
    ...given,
  };
};

const LABELS = [
  { id: "europe", field: "REGION" as const, label: "Europe" },
  { id: "asia", field: "REGION" as const, label: "Asia" },
  { id: "europe", field: "EVIDENCE_TYPE" as const, label: "no region" },
];
const told = (groups: ReturnType<typeof groupClaims>) =>
  groups.map(
    ({ title, claims, workCount }) => `${title}: ${workCount} of ${claims.map(({ id }) => id.slice(6)).join(" ")}`,
  );

test("links keep the order in which they come, and their headings open them", () => {
  const groups = groupClaims([claim("1"), claim("2", { work: "w2" }), claim("3", { on: "b~c" })], "link", []);
  expect(told(groups)).toEqual(["a is claimed to increase b: 2 of 1 2", "b is claimed to increase c: 1 of 3"]);
  expect(groups[0]?.opens).toEqual({ kind: "link", id: "link:a~b" });
});

test("a claim stands under both of its factors, those first that most works speak of", () => {
  expect(told(groupClaims([claim("1"), claim("2", { work: "w2", on: "b~c" })], "factor", []))).toEqual([
    "b: 2 of 1 2",
    "a: 1 of 1",
    "c: 1 of 2",
  ]);
});

test("regions have the words of their own field, a claim on two stands under both, and what is not stated comes last", () => {
  const claims = [claim("1"), claim("2", { work: "w2" }), claim("3", { regionGroups: ["asia", "europe"] })];
  expect(told(groupClaims(claims, "region", LABELS))).toEqual([
    "Asia: 1 of 3",
    "Europe: 1 of 3",
    "Not stated: 2 of 1 2",
  ]);
});

test("without a grouping there is one list, and none when there are no claims", () => {
  expect(told(groupClaims([claim("1"), claim("2")], "none", []))).toEqual([": 1 of 1 2"]);
  expect(groupClaims([], "none", [])).toEqual([]);
  expect(groupClaims([], "link", [])).toEqual([]);
});

test.each([
  ["support", ["1", "2", "3"]],
  ["newest", ["2", "1", "3"]],
  ["oldest", ["1", "2", "3"]],
  ["source", ["2", "3", "1"]],
] as const)("ordered by %s, undated sources last", (order, ids) => {
  const claims = [claim("1", { work: "z" }), claim("2", { year: 2020 }), claim("3", { work: "w3", year: null })];
  expect(orderClaims(claims, order).map(({ id }) => id.slice(6))).toEqual(ids);
});

test("words are found in any case and any part of a claim, all of them", () => {
  const claims = [claim("1", { region: "West Africa" }), claim("2", { work: "niger" })];
  expect(claimsHolding(claims, "AFRICA statement").map(({ id }) => id)).toEqual(["claim:1"]);
  expect(claimsHolding(claims, "niger")).toHaveLength(1);
  expect(claimsHolding(claims, "africa niger")).toEqual([]);
  expect(claimsHolding(claims, "  ")).toBe(claims);
  const curved = claim("curved", { shape: "inverted U" });
  expect(claimsHolding([...claims, curved], "inverted u")).toEqual([curved]);
});

test("how thin the list is: full readings by source, kinds not stated, and links with claims that are not listed", () => {
  const claims = [
    claim("1", { access: "FULL_TEXT", claimCount: 3 }),
    claim("2", { access: "FULL_TEXT", claimCount: 3, evidenceType: "interviews" }),
    claim("3", { work: "w2", on: "b~c" }),
  ];
  expect(thinnessOf(claims)).toEqual({
    ...{ claims: 3, works: 2, sources: 2, links: 2, readInFull: 1, withoutType: 2, linksWithMore: 1 },
  });
});

test("works are told by the links that rest on them alone, and by those that they share", () => {
  const claims = [
    claim("1"),
    claim("2", { work: "w2" }),
    claim("3", { work: "w2", on: "b~c" }),
    claim("4", { work: "w2", on: "b~c" }),
  ];
  expect(workLoads(claims).map(({ name, alone, shared }) => `${name} ${alone} ${shared}`)).toEqual([
    "Work w2 1 1",
    "Work w1 0 1",
  ]);
});
