/** The order of choices and which of them stand open. */
import { describe, expect, test } from "vitest";
import { flatRows, OPEN_CHOICES, treeRows, visibleRows } from "./choice-rows.ts";
import { linksFrom } from "./works-control.tsx";
import { yearCounts } from "./years-control.tsx";

const bucket = (value: string, parent: string | null = null, count = 1) => ({ value, label: value, count, parent });
const values = (rows: ReturnType<typeof flatRows>) => rows.map((row) => row.bucket.value);

describe("a tree of choices", () => {
  const rows = treeRows([bucket("asia"), bucket("bulgaria", "europe"), bucket("europe"), bucket("lost", "nowhere")]);

  test("puts children under their parents", () => {
    expect(rows.map(({ bucket: { value }, depth }) => [value, depth])).toEqual([
      ["asia", 0],
      ["europe", 0],
      ["bulgaria", 1],
      ["lost", 0],
    ]);
  });
});

describe("a long list", () => {
  const rows = flatRows(Array.from({ length: 12 }, (_, at) => bucket(`choice ${at}`)));

  test("shows its first choices and those chosen", () => {
    const shown = values(visibleRows(rows, { isOpen: false, words: "", chosen: ["choice 11"] }));
    expect(shown).toHaveLength(OPEN_CHOICES + 1);
    expect(shown.at(-1)).toBe("choice 11");
  });

  test("shows all when asked", () => {
    expect(visibleRows(rows, { isOpen: true, words: "", chosen: [] })).toHaveLength(12);
  });

  test("is searched whole, whatever the case of the letters", () => {
    expect(values(visibleRows(rows, { isOpen: false, words: " CHOICE 1", chosen: [] }))).toEqual([
      "choice 1",
      "choice 10",
      "choice 11",
    ]);
  });
});

test("a step of works counts the links that reach it", () => {
  const facet = {
    field: "WORK_COUNT" as const,
    counted: "LINKS" as const,
    buckets: [bucket("1", null, 393), bucket("2", null, 73), bucket("3", null, 16), bucket("6", null, 2)],
  };
  expect([1, 2, 3, 5].map((works) => linksFrom(works, facet))).toEqual([484, 91, 18, 2]);
});

test("years are told from undated sources and stand in order", () => {
  const buckets = [bucket("2016", null, 3), bucket("UNDATED", null, 256), bucket("2007", null, 2)];
  expect(yearCounts({ field: "YEARS", counted: "CLAIMS", buckets })).toEqual({
    years: [
      { year: 2007, count: 2 },
      { year: 2016, count: 3 },
    ],
    undated: 256,
  });
});
