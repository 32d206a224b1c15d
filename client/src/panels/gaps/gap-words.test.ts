/** Cells are read as pairs with what is claimed of them; arrow keys stay on the grid. */
import { describe, expect, test } from "vitest";
import { testFactor, testLink } from "../../store/test-network.ts";
import { axisWords, claimedWords, foldedWords, gapSentence, tallyWords } from "../../words/gaps.ts";
import { cellName, isGap } from "./cell-words.ts";
import { movedInGrid } from "./use-grid-keys.ts";

const poverty = testFactor({ id: "p", name: "Poverty" });
const crime = testFactor({ id: "c", name: "Trafficking perpetration" });
const link = testLink("p", "c", { workCount: 5 });

describe("a cell", () => {
  test("says its pair, and each link with its works", () => {
    expect(cellName(poverty, crime, { links: [link], hidden: [] }, false)).toBe(
      "Poverty, trafficking perpetration: claimed to increase, 5 works",
    );
    const tie = { ...link, family: "ASSOCIATION" as const, sign: "NEGATIVE" as const, workCount: 1, contested: true };
    expect(cellName(poverty, crime, { links: [link, tie], hidden: [] }, false)).toBe(
      "Poverty, trafficking perpetration: claimed to increase, 5 works; claimed to go together with less, 1 work, contested",
    );
    expect(claimedWords({ ...link, family: "TARGETING", sign: null, statedCount: 0 })).toBe(
      "described as aimed at it, 5 works, our coding step",
    );
  });

  test("says of which dataset or filter it is empty", () => {
    expect(cellName(poverty, crime, undefined, false)).toMatch(/: no claim in this dataset$/);
    expect(cellName(poverty, crime, undefined, true)).toMatch(
      /: no claim in this dataset, with or without the filter$/,
    );
    expect(cellName(poverty, crime, { links: [], hidden: [link] }, true)).toMatch(
      /: claims left out by the filter, 1 link$/,
    );
    expect(cellName(poverty, poverty, undefined, false)).toMatch(/the same factor$/);
  });

  test("is a gap while nothing is claimed of it under the filter, and none once it is filled", () => {
    expect([undefined, { links: [], hidden: [] }, { links: [], hidden: [link] }].map(isGap)).toEqual([
      true,
      true,
      true,
    ]);
    expect(isGap({ links: [link], hidden: [] })).toBe(false);
  });
});

test("edges, tallies and gaps are said in words", () => {
  expect(axisWords({ by: "kinds", values: ["TRAFFICKER_CHARACTERISTIC", "OUTCOME"] })).toBe(
    "trafficker characteristics and outcomes",
  );
  expect(axisWords({ by: "domains", values: ["SOCIAL", "LEGAL"] })).toBe("social and legal factors");
  expect(axisWords({ by: "factors", values: ["a"] })).toBe("1 named factor");
  expect(tallyWords({ pairs: 2480, filled: 118, hidden: 2 })).toBe(
    "118 of 2,480 pairs carry a claim. 2 more do, left out by the filter. For the 2,360 others there is no claim in this dataset.",
  );
  expect(foldedWords(23, "row")).toBe("23 factors without a claim in these columns");
  expect(gapSentence("influences", "poverty", "crime", false)).toBe(
    "No claim in this dataset that poverty influences crime",
  );
});

describe("keys in the grid", () => {
  const rows = ["", "a", "b", "c"];
  const columns = ["", "x", "y"];
  const press = (key: string, at: { row: string; column: string }, ctrlKey = false) =>
    movedInGrid({ key, ctrlKey, metaKey: false }, at, rows, columns);
  test.each([
    ["ArrowDown", { row: "a", column: "x" }, { row: "b", column: "x" }],
    ["ArrowUp", { row: "a", column: "x" }, { row: "", column: "x" }],
    ["ArrowLeft", { row: "a", column: "x" }, { row: "a", column: "" }],
    ["ArrowUp", { row: "a", column: "" }, { row: "a", column: "" }],
    ["ArrowRight", { row: "a", column: "y" }, { row: "a", column: "y" }],
    ["End", { row: "a", column: "" }, { row: "a", column: "y" }],
    ["PageDown", { row: "a", column: "x" }, { row: "c", column: "x" }],
  ])("%s from %o leads to %o", (key, at, to) => {
    expect(press(key, at)).toEqual(to);
  });
  test("with Control, Home and End lead to the first and last cell", () => {
    expect(press("Home", { row: "c", column: "y" }, true)).toEqual({ row: "a", column: "x" });
    expect(press("End", { row: "a", column: "" }, true)).toEqual({ row: "c", column: "y" });
  });
  test("other keys do not move", () => expect(press("Enter", { row: "a", column: "x" })).toBeNull());
});
