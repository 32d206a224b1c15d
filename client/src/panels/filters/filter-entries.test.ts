/** The table of filters is whole: every field of the filter has one place, and says what it is set to. */
import { describe, expect, test } from "vitest";
import type { Filter, FilterField } from "../../store/view.ts";
import { activeEntries, FILTER_ENTRIES, settingWords } from "./filter-entries.ts";

/** One value for every field: a new field of the filter is an error here until the table has it. */
const EVERYTHING: Required<Filter> = {
  access: ["ABSTRACT"],
  certainties: ["STATED"],
  contested: true,
  domains: ["LEGAL"],
  evidenceTypes: ["regression"],
  excludeWorks: ["work:a"],
  exploitationForms: ["labour"],
  families: ["INFLUENCE"],
  includeGroupings: true,
  includeUndated: false,
  kinds: ["TREND"],
  levels: ["INTERNAL"],
  maxWorks: 4,
  minClaims: 2,
  minWorks: 2,
  populations: ["migrants"],
  publishedFrom: 2000,
  publishedTo: 2010,
  regions: ["europe"],
  sides: ["BOTH"],
  signs: ["MIXED"],
  sources: ["source:a"],
  text: "police",
  works: ["work:b"],
};

const words = (filter: Filter): readonly string[] =>
  activeEntries(filter).map((entry) => `${entry.title}: ${settingWords(entry, filter, (value) => value)}`);

describe("the table of filters", () => {
  test("holds every field of the filter exactly once", () => {
    const fields: readonly FilterField[] = FILTER_ENTRIES.flatMap((entry) => entry.fields);
    expect([...fields].sort()).toEqual(Object.keys(EVERYTHING).sort());
  });

  test("has one id for each entry", () => {
    expect(new Set(FILTER_ENTRIES.map(({ id }) => id)).size).toBe(FILTER_ENTRIES.length);
  });

  test("shows every field that is set, and says to what", () => {
    expect(activeEntries(EVERYTHING)).toHaveLength(FILTER_ENTRIES.length);
    for (const entry of FILTER_ENTRIES) expect(settingWords(entry, EVERYTHING, String), entry.id).not.toBe("");
  });

  test("calls nothing set that is the API's own default", () => {
    expect(activeEntries({ includeUndated: true, includeGroupings: false })).toEqual([]);
  });
});

describe("a setting in words", () => {
  test.each<readonly [Filter, string]>([
    [{ minWorks: 2 }, "Works behind a link: 2 works or more"],
    [{ maxWorks: 1 }, "Works behind a link: at most 1 work"],
    [{ minWorks: 1, maxWorks: 1 }, "Works behind a link: 1 work"],
    [{ publishedFrom: 2000 }, "Year of publication: from 2000"],
    [{ publishedTo: 2010, includeUndated: false }, "Year of publication: up to 2010, undated left out"],
    [{ contested: false }, "Contested: contested links left out"],
    [{ certainties: ["STATED"] }, "Certainty: Stated"],
    [{ regions: ["bulgaria", "romania"] }, "Region: bulgaria or romania"],
    [{ regions: ["a", "b", "c"] }, "Region: 3 chosen"],
    [{ text: "police" }, "Words in the factor: “police”"],
    [{ excludeWorks: ["work:a", "work:b", "work:c"] }, "Works left out: 3 chosen"],
  ])("%o is “%s”", (filter, said) => {
    expect(words(filter)).toEqual([said]);
  });
});
