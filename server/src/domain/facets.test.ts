/** Facets over a small network, counted by hand. */
import { describe, expect, test } from "vitest";
import type { ClaimDimensions } from "./claim-dimensions.ts";
import { claimTotals } from "./claim-dimensions.ts";
import { deriveLinks } from "./derive-links.ts";
import { countedNetwork, FACET_FIELDS, type FacetField, facetOf, liftChoice } from "./facets.ts";
import { codeClaims } from "./filter/claim-codes.ts";
import type { NetworkFilter } from "./filter/network-filter.ts";
import type { Link } from "./link.ts";
import { selectNetwork } from "./network/select-network.ts";
import { sampleClaim, sampleFactor, sampleFactors } from "./test-samples.ts";
import { vocabularyOf } from "./vocabulary.ts";

const factors = sampleFactors(
  "a",
  sampleFactor("b", { kind: "outcome", sides: ["perpetrator", "victim", "both"] }),
  sampleFactor("c", { sides: ["victim"] }),
);
const claims = [
  sampleClaim("c1", "a > b", "w1"),
  sampleClaim("c2", "a > b", "w2", { polarity: "-", year: null }),
  sampleClaim("c3", "c > b", "w2", { certainty: "inferred", year: null, access: "full-text" }),
  sampleClaim("c4", "c < a", "w1"),
];
const links = deriveLinks(claims);
const dimensions: readonly ClaimDimensions[] = claims.map(
  ({ id, polarity, shape, result, certainty, source, access, year, work }) => ({
    ...{ id, polarity, shape, result },
    certainty,
    source,
    access,
    year,
    work,
    evidenceTypes: ["NOT_STATED"],
    regions: id === "c1" ? ["europe", "romania"] : id === "c2" ? ["europe"] : ["NOT_STATED"],
    populations: ["NOT_STATED"],
    exploitationForms: ["NOT_STATED"],
  }),
);
const names = {
  codes: codeClaims(dimensions),
  vocabulary: vocabularyOf([
    { field: "region", wording: "Europe", group: "europe", label: "Europe", parent: null },
    { field: "region", wording: "Romania", group: "romania", label: "Romania", parent: "europe" },
    { field: "region", wording: "", group: "asia", label: "Asia", parent: null },
  ]),
  works: new Map([
    ["w1", "First work"],
    ["w2", "Second work"],
  ]),
};

const countOver = (field: FacetField, filter: NetworkFilter, some: readonly Link[]) =>
  facetOf(field, filter, countedNetwork(selectNetwork(liftChoice(filter, field), factors, some), names), names);

const count = (field: FacetField, filter: NetworkFilter = {}) =>
  countOver(field, filter, links).buckets.map(({ value, count: found }) => `${value} ${found}`);

describe("closed lists keep their order and their zeros", () => {
  test.each([
    ["LEVELS", ["INTERNAL 0", "EXTERNAL 3"]],
    ["SIDES", ["PERPETRATOR 1", "VICTIM 2", "BOTH 1"]],
    ["FAMILIES", ["INFLUENCE 2", "ASSOCIATION 0", "STRUCTURE 1", "TARGETING 0"]],
    ["SIGNS", ["POSITIVE 1", "NEGATIVE 0", "MIXED 1", "NO_EFFECT 0", "UNKNOWN 0"]],
    ["CONTESTED", ["true 1", "false 2"]],
    ["CERTAINTIES", ["STATED 3", "INFERRED 1"]],
    ["ACCESS", ["FULL_TEXT 1", "ABSTRACT 3", "EXCERPT 0", "SECONDARY_OR_NOTICE 0"]],
  ] as const)("%s", (field, expected) => {
    expect(count(field)).toEqual(expected);
  });
});

describe("other facets come most first, ties by value", () => {
  test.each([
    ["WORK_COUNT", ["1 2", "2 1"]],
    ["YEARS", ["2015 2", "UNDATED 2"]],
    ["WORKS", ["work:w1 2", "work:w2 2"]],
    ["REGIONS", ["europe 2", "NOT_STATED 2", "romania 1"]],
    ["POPULATIONS", ["NOT_STATED 4"]],
  ] as const)("%s", (field, expected) => {
    expect(count(field)).toEqual(expected);
  });
});

test("a facet is counted with its own choice lifted and the others kept", () => {
  expect(count("KINDS", { kinds: ["outcome"] })).toEqual(count("KINDS"));
  expect(count("FAMILIES", { kinds: ["outcome"] })).toEqual([
    "INFLUENCE 0",
    "ASSOCIATION 0",
    "STRUCTURE 0",
    "TARGETING 0",
  ]);
  expect(count("WORK_COUNT", { minWorks: 2, maxWorks: 3 })).toEqual(["1 2", "2 1"]);
});

test("a choice that is made stays in its facet even when nothing is left of it", () => {
  expect(count("REGIONS", { regions: ["asia"] })).toContain("asia 0");
  expect(count("WORKS", { families: ["targeting"], excludeWorks: ["w2", "unknown"] })).toEqual(["work:w2 0"]);
});

test("groups carry label and parent, blanks are named", () => {
  const { buckets } = countOver("REGIONS", {}, links);
  expect(buckets).toContainEqual({ value: "romania", label: "Romania", count: 1, parent: "europe" });
  expect(buckets).toContainEqual({ value: "NOT_STATED", label: "Not stated", count: 2, parent: null });
});

test("every facet can be counted over an empty network", () => {
  for (const field of FACET_FIELDS) {
    const { buckets } = countOver(field, {}, []);
    expect(buckets.every(({ count: found }) => found === 0)).toBe(true);
  }
});

test("the totals say how many claims leave something blank", () => {
  expect(claimTotals(dimensions)).toEqual({
    claims: 4,
    undated: 2,
    notStated: { evidenceTypes: 4, regions: 2, populations: 4, exploitationForms: 4 },
  });
});
