/** What filters mean to the domain, and which are refused by name. */
import { describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import type * as Api from "./generated.ts";
import { readClaimFilter, readFactorFilter, readNetworkFilter, readSourceFilter } from "./read-filter.ts";

const read = (filter: Api.NetworkFilter | null): unknown => readNetworkFilter(filter, { groupings: false });

const refusalOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${error.details.argument}`;
    throw error;
  }
  return "nothing refused";
};

describe("a filter of a network", () => {
  test("holds nothing that is not given; null is not given", () => {
    expect(read(null)).toEqual({ includeGroupings: false });
    expect(Object.keys(read({ kinds: null, text: null, minWorks: null, includeUndated: true }) as object)).toEqual([
      "includeGroupings",
    ]);
  });

  test("keeps groupings as its place says, unless it says so itself", () => {
    expect(readNetworkFilter(null, { groupings: true })).toEqual({ includeGroupings: true });
    expect(readNetworkFilter({ includeGroupings: false }, { groupings: true })).toEqual({ includeGroupings: false });
  });

  test("takes global ids and bare slugs, and each once", () => {
    expect(read({ factors: ["factor:poverty", "poverty", "corruption"], works: ["work:w"], sources: ["s"] })).toEqual({
      factors: ["poverty", "corruption"],
      works: ["w"],
      sources: ["s"],
      includeGroupings: false,
    });
  });

  test("keeps zero and false", () => {
    expect(read({ minWorks: 0, contested: false, includeUndated: false, publishedFrom: 0 })).toEqual({
      minWorks: 0,
      contested: false,
      includeUndated: false,
      publishedFrom: 0,
      includeGroupings: false,
    });
  });

  test.each([
    [{ kinds: [] }, "filter.kinds"],
    [{ regions: [] }, "filter.regions"],
    [{ factors: [] }, "filter.factors"],
    [{ excludeWorks: [] }, "filter.excludeWorks"],
    [{ factors: Array.from({ length: 251 }, (_, row) => `f${row}`) }, "filter.factors"],
    [{ factors: ["claim:c0001"] }, "filter.factors"],
    [{ works: ["factor:poverty"] }, "filter.works"],
    [{ sources: ["source:"] }, "filter.sources"],
    [{ factors: [""] }, "filter.factors"],
    [{ publishedFrom: 2020, publishedTo: 2019 }, "filter.publishedFrom"],
    [{ publishedFrom: -1 }, "filter.publishedFrom"],
    [{ publishedTo: 10_000 }, "filter.publishedTo"],
    [{ minWorks: 3, maxWorks: 2 }, "filter.minWorks"],
    [{ minWorks: -1 }, "filter.minWorks"],
    [{ maxWorks: -1 }, "filter.maxWorks"],
    [{ minClaims: -1 }, "filter.minClaims"],
    [{ text: "" }, "filter.text"],
    [{ text: " ?! " }, "filter.text"],
    [{ text: "a".repeat(201) }, "filter.text"],
  ] as const)("%j is refused, naming %s", (filter, argument) => {
    expect(refusalOf(() => read(filter as Api.NetworkFilter))).toBe(`BAD_USER_INPUT ${argument}`);
  });
});

test("lists of 250 and texts of 200 pass", () => {
  const factors = Array.from({ length: 250 }, (_, row) => `f${row}`);
  expect(read({ factors, text: "a".repeat(200) })).toMatchObject({ factors, text: "a".repeat(200) });
});

test("other filters are read in the same way", () => {
  expect(readFactorFilter(null)).toEqual({ includeGroupings: true });
  expect(readFactorFilter({ preventionLevels: ["both"], minWorks: 2, text: " women " })).toEqual({
    includeGroupings: true,
    preventionLevels: ["both"],
    minWorks: 2,
    text: "women",
  });
  expect(readClaimFilter({ factors: ["factor:poverty"], polarities: ["-"], regions: ["NOT_STATED"] })).toEqual({
    factors: ["poverty"],
    polarities: ["-"],
    regions: ["NOT_STATED"],
  });
  expect(readClaimFilter(undefined)).toEqual({});
  expect(readSourceFilter({ withClaims: false, publishedTo: 2010, includeUndated: false })).toEqual({
    withClaims: false,
    publishedTo: 2010,
    includeUndated: false,
  });
  expect(refusalOf(() => readSourceFilter({ works: ["source:s"] }))).toBe("BAD_USER_INPUT filter.works");
  expect(refusalOf(() => readClaimFilter({ relations: [] }))).toBe("BAD_USER_INPUT filter.relations");
});
