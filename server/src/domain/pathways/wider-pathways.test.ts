/** Which wider settings a thin answer offers. */
import { describe, expect, test } from "vitest";
import type { NetworkFilter } from "../filter/network-filter.ts";
import { isThin, widerQuestions } from "./wider-pathways.ts";

const offered = (filter: NetworkFilter, maxLength = 4) =>
  widerQuestions({ from: ["a"], to: ["b"], maxLength, filter, limit: 100 }).map(({ change, question }) => [
    change,
    question.maxLength,
    question.filter,
  ]);

test("fewer than three chains are thin", () => {
  expect([0, 1, 2, 3, 4].map(isThin)).toEqual([true, true, true, false, false]);
});

test("without a filter: associations, groupings, one and two steps more", () => {
  expect(offered({ includeGroupings: false })).toEqual([
    ["ASSOCIATIONS", 4, { includeGroupings: false, families: ["influence", "association"] }],
    ["GROUPINGS", 4, { includeGroupings: true }],
    ["ONE_STEP_LONGER", 5, { includeGroupings: false }],
    ["TWO_STEPS_LONGER", 6, { includeGroupings: false }],
  ]);
});

test("what is as wide as can be is not offered", () => {
  const filter = { includeGroupings: true, families: ["influence", "association"] } as const;
  expect(offered(filter, 7).map(([change]) => change)).toEqual(["ONE_STEP_LONGER"]);
  expect(offered(filter, 8)).toEqual([]);
});

describe("a filter", () => {
  const lifted = (filter: NetworkFilter) => offered(filter, 8).find(([change]) => change === "NO_FILTER")?.[2];

  test("can be lifted, while families and groupings stay as chosen", () => {
    const filter = {
      regions: ["romania"],
      minWorks: 2,
      families: ["influence", "targeting"],
      includeGroupings: true,
    } as const;
    expect(lifted(filter)).toEqual({ families: ["influence", "targeting"], includeGroupings: true });
    expect(lifted({ certainties: ["stated"], includeGroupings: false })).toEqual({ includeGroupings: false });
  });

  test("that leaves influence out is lifted to it", () => {
    expect(lifted({ families: ["association"] })).toEqual({ families: ["association", "influence"] });
  });

  test("is kept when another setting is widened", () => {
    for (const [change, , filter] of offered({ regions: ["romania"], includeGroupings: false }))
      if (change !== "NO_FILTER") expect(filter).toMatchObject({ regions: ["romania"] });
  });
});
