/** An empty view names the filters that may have emptied it, those first that are known to hide something. */
import { expect, test } from "vitest";
import type { FacetsAnswer } from "../../store/answers.ts";
import { hidingFilters } from "./emptiness.ts";

const bucket = (value: string, count: number, parent: string | null = null) => ({ value, label: value, count, parent });

const FACETS: FacetsAnswer = {
  all: [
    { field: "CERTAINTIES", counted: "CLAIMS", buckets: [bucket("STATED", 0), bucket("INFERRED", 0)] },
    { field: "REGIONS", counted: "CLAIMS", buckets: [bucket("europe", 12), bucket("bulgaria", 8, "europe")] },
    { field: "WORK_COUNT", counted: "LINKS", buckets: [bucket("1", 1)] },
  ],
};

const NOTHING = { FACTORS: 0, LINKS: 0, CLAIMS: 0 };

const said = (filter: Parameters<typeof hidingFilters>[0], left: Parameters<typeof hidingFilters>[2] = NOTHING) =>
  hidingFilters(filter, FACETS, left).map(({ entry, hides }) => [entry.title, hides]);

test("what a filter hides is what its roots count with it lifted", () => {
  expect(said({ certainties: ["STATED"], regions: ["asia"], minWorks: 5 })).toEqual([
    ["Works behind a link", "1 link"],
    ["Region", "12 claims"],
    ["Certainty", null],
  ]);
});

test("in a thin view only what would come back counts as hidden", () => {
  expect(said({ regions: ["asia"], minWorks: 5 }, { FACTORS: 2, LINKS: 1, CLAIMS: 2 })).toEqual([
    ["Region", "10 claims"],
    ["Works behind a link", null],
  ]);
});

test("beside chosen factors the facets count too much, so no number is given", () => {
  expect(said({ regions: ["asia"] }, null)).toEqual([["Region", null]]);
});

test("a filter without a facet is named all the same", () => {
  expect(said({ text: "nothing" })).toEqual([["Words in the factor", null]]);
});

test("without a filter nothing is blamed", () => {
  expect(said({})).toEqual([]);
});
