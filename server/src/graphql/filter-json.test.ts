/** Filters that travel in addresses come back as they were. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ACCESS_VALUES,
  CERTAINTIES,
  DOMAINS,
  FACTOR_KINDS,
  LEVELS,
  LINK_FAMILIES,
  SIDES,
  SIGNS,
} from "../domain/closed-lists.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import { AppError } from "../errors.ts";
import { createFilterParser, exportUrl, toFilterInput } from "./filter-json.ts";

const parse = createFilterParser();

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });
const slugs = some(["poverty", "corruption", "europe", "NOT_STATED"]);

const filters = fc.record(
  {
    certainties: some(CERTAINTIES),
    access: some(ACCESS_VALUES),
    kinds: some(FACTOR_KINDS),
    domains: some(DOMAINS),
    levels: some(LEVELS),
    sides: some(SIDES),
    families: some(LINK_FAMILIES),
    signs: some(SIGNS),
    regions: slugs,
    works: slugs,
    excludeWorks: slugs,
    factors: slugs,
    publishedFrom: fc.integer({ min: 1900, max: 2000 }),
    publishedTo: fc.integer({ min: 2001, max: 2100 }),
    includeUndated: fc.constant(false as const),
    minWorks: fc.nat(9),
    minClaims: fc.nat(9),
    contested: fc.boolean(),
    text: fc.constantFrom("women", "Łódź & 'quotes' \"too\""),
  },
  { requiredKeys: [] },
);

test("an export's address carries the whole filter", () => {
  fc.assert(
    fc.property(filters, fc.boolean(), (fields, includeGroupings) => {
      const filter: NetworkFilter = { ...fields, includeGroupings };
      const { pathname, searchParams } = new URL(exportUrl(filter), "http://localhost");
      expect(pathname).toBe("/export/network.json");
      expect(parse(searchParams.get("filter") ?? "")).toEqual(filter);
    }),
    { seed: 42, numRuns: 100 },
  );
});

test("values are spelled as the API spells them", () => {
  expect(toFilterInput({ kinds: ["external-factor"], signs: ["no-effect"], regions: ["europe"], minWorks: 2 })).toEqual(
    {
      kinds: ["EXTERNAL_FACTOR"],
      signs: ["NO_EFFECT"],
      regions: ["europe"],
      minWorks: 2,
    },
  );
});

test("an empty filter leaves groupings out, as the network does; null is an empty filter", () => {
  expect(parse("{}")).toEqual({ includeGroupings: false });
  expect(parse("null")).toEqual({ includeGroupings: false });
});

describe("what is no filter is refused by name", () => {
  test.each([
    ["", "filter"],
    ["{", "filter"],
    ["[]", "filter"],
    ['"x"', "filter"],
    ['{"region":["europe"]}', "filter"],
    ['{"kinds":["external-factor"]}', "filter.kinds.0"],
    ['{"kinds":["EXTERNAL_FACTOR","X"]}', "filter.kinds.1"],
    ['{"minWorks":"2"}', "filter.minWorks"],
    ['{"regions":[]}', "filter.regions"],
    ['{"__proto__":{"regions":["europe"]}}', "filter"],
    ['{"kinds":["__proto__"]}', "filter.kinds.0"],
  ])("%s", (text, argument) => {
    try {
      parse(text);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AppError);
      expect(error).toMatchObject({ code: "BAD_USER_INPUT", details: { argument } });
    }
  });
});
