/** The matrix calls a cell empty only when nothing is claimed, with or without the filter. */
import { describe, expect, test } from "vitest";
import { testFactor, testLink } from "../test-network.ts";
import { PLAIN_VIEW } from "../view.ts";
import { DEFAULT_GAPS, type GapsWish, turnedGaps } from "./gaps-wish.ts";
import { filledOtherWay, type GapSources, matrixOf, matrixOfView, otherLinks } from "./matrix.ts";

const FACTORS = [
  testFactor({ id: "poverty", name: "Poverty", workCount: 20 }),
  testFactor({ id: "conflict", name: "Armed conflict", workCount: 20 }),
  testFactor({ id: "weather", name: "Weather", workCount: 1 }),
  testFactor({ id: "crime", name: "Crime", kind: "OUTCOME", workCount: 5 }),
  testFactor({ id: "youth", name: "Youth", kind: "TRAFFICKER_CHARACTERISTIC", level: "INTERNAL", workCount: 3 }),
  testFactor({ id: "plan", name: "Plan", kind: "INTERVENTION" }),
];
const LINKS = [
  testLink("poverty", "crime", { workCount: 5 }),
  testLink("crime", "conflict"),
  testLink("crime", "poverty", { id: "link:tie", family: "ASSOCIATION" }),
  testLink("plan", "poverty", { id: "link:aim", family: "TARGETING", sign: null }),
];
const sources: GapSources = { factors: FACTORS, links: LINKS, unfiltered: null };
const matrix = (wish: Partial<GapsWish> = {}, given: Partial<GapSources> = {}) =>
  matrixOf({ ...sources, ...given }, { ...DEFAULT_GAPS, ...wish });
const ids = (lines: ReturnType<typeof matrix>["rows"]) => lines.map(({ factor }) => factor.id);

describe("a gap map", () => {
  test("reads influence from row to column, and associations both ways", () => {
    const { cellOf, pairs, filled } = matrix();
    expect(cellOf("poverty", "crime")?.links.map(({ id }) => id)).toEqual(["link:poverty~crime~influence", "link:tie"]);
    expect(cellOf("conflict", "crime")).toBeUndefined();
    expect([pairs, filled]).toEqual([6, 1]);
  });

  test("counts what it would hold when read the other way round", () => {
    const view = { filter: {}, gaps: null };
    const oneWay = { ...sources, links: LINKS.slice(0, 1) };
    expect([matrixOfView(oneWay, view).filled, filledOtherWay(oneWay, view)]).toEqual([1, 0]);
    const turned = { ...view, gaps: { ...DEFAULT_GAPS, direction: "IN" as const } };
    expect([matrixOfView(oneWay, turned).filled, filledOtherWay(oneWay, turned)]).toEqual([0, 1]);
  });

  test("reads influence from column to row when asked to, and never what is not among its families", () => {
    expect(matrix({ direction: "IN" }).cellOf("conflict", "crime")?.links).toHaveLength(1);
    const aims = matrix({ columns: { by: "kinds", values: ["INTERVENTION"] }, direction: "IN" });
    expect(aims.cellOf("poverty", "plan")).toBeUndefined();
    expect(
      matrix({ columns: { by: "kinds", values: ["INTERVENTION"] }, direction: "IN", families: ["TARGETING"] }).cellOf(
        "poverty",
        "plan",
      )?.links,
    ).toHaveLength(1);
  });

  test("counts lines without a claim instead of drawing them, and draws them when asked to", () => {
    const folded = matrix();
    expect([ids(folded.rows), ids(folded.foldedRows)]).toEqual([["poverty"], ["conflict", "weather"]]);
    expect([ids(folded.columns), ids(folded.foldedColumns)]).toEqual([["crime"], ["youth"]]);
    const whole = matrix({ showsEmpty: true });
    expect([ids(whole.rows), ids(whole.foldedRows)]).toEqual([["conflict", "poverty", "weather"], []]);
  });

  test("draws the line of a gap that is looked at, so that its words have a cell", () => {
    expect(ids(matrix({ cell: { row: "weather", column: "youth" } }).rows)).toEqual(["poverty", "weather"]);
  });

  test("orders lines by works, by name, or the emptiest first", () => {
    expect(ids(matrix({ showsEmpty: true, rowOrder: "name" }).rows)).toEqual(["conflict", "poverty", "weather"]);
    expect(ids(matrix({ showsEmpty: true, rowOrder: "gaps" }).rows)).toEqual(["conflict", "weather", "poverty"]);
  });

  test("tells what the filter hides from what nobody claims", () => {
    const filtered = matrix({}, { links: [], unfiltered: LINKS });
    expect(filtered.cellOf("poverty", "crime")).toEqual({ links: [], hidden: [LINKS[0], LINKS[2]] });
    expect(filtered.cellOf("weather", "crime")).toBeUndefined();
    expect([filtered.filled, filtered.hidden]).toEqual([0, 1]);
  });

  test("sets no factor against itself", () => {
    const square = matrix({ columns: DEFAULT_GAPS.rows, showsEmpty: true });
    expect(square.pairs).toBe(6);
  });

  test("holds the same claims when it is turned round", () => {
    const turned = matrix(turnedGaps(null) ?? {});
    expect(turned.cellOf("crime", "poverty")?.links).toHaveLength(2);
    expect([turned.filled, turned.pairs]).toEqual([1, 6]);
    expect(turnedGaps(turnedGaps(null))).toBeNull();
  });

  test("takes what the view's filter says of factors as choosing rows and columns", () => {
    const view = {
      ...PLAIN_VIEW,
      filter: { levels: ["EXTERNAL" as const] },
      gaps: { ...DEFAULT_GAPS, showsEmpty: true },
    };
    expect(ids(matrixOfView(sources, view).columns)).toEqual(["crime"]);
  });

  test("names what else is claimed of a pair: the other way round, or of another family", () => {
    const wish = { ...DEFAULT_GAPS, families: ["INFLUENCE" as const] };
    expect(otherLinks(sources, wish, "conflict", "crime").map(({ id }) => id)).toEqual([
      "link:crime~conflict~influence",
    ]);
    expect(otherLinks(sources, wish, "poverty", "crime").map(({ id }) => id)).toEqual(["link:tie"]);
  });
});
