/** Every step gives a new view and leaves the old one as it was. */
import { expect, test } from "vitest";
import { PLAIN_VIEW, type View } from "./view.ts";
import * as step from "./view-steps.ts";

const view: View = {
  ...PLAIN_VIEW,
  question: "women",
  added: ["b"],
  dismissed: ["c"],
  selection: { kind: "factor", id: "a" },
  moved: { a: { x: 1, y: 2 }, b: { x: 3, y: 4 } },
};

test("adding brings back what was dismissed, and names nothing twice", () => {
  const next = step.addFactors(view, ["c", "b", "d", "d"]);
  expect(next.added).toEqual(["b", "c", "d"]);
  expect(next.dismissed).toEqual([]);
});

test("dismissing takes a factor out of additions, selection and moved places", () => {
  const next = step.dismissFactors(view, ["a", "b", "c"]);
  expect(next).toMatchObject({ added: [], dismissed: ["c", "a", "b"], selection: { kind: "none" }, moved: {} });
});

test("dismissing another factor leaves the selection open", () => {
  expect(step.dismissFactors(view, ["b"]).selection).toEqual({ kind: "factor", id: "a" });
});

test("keeping only some factors makes them the scope and forgets the question", () => {
  const next = step.keepOnly(view, ["b", "a", "b"]);
  expect(next).toMatchObject({ scope: { kind: "factors", ids: ["b", "a"] }, added: [], dismissed: [], question: null });
  expect(step.keepOnly(view, ["b"])).toMatchObject({ selection: { kind: "none" }, moved: { b: { x: 3, y: 4 } } });
});

test("a filter field is set, and lifted by undefined, an empty list or an empty text", () => {
  const set = step.setFilterField(view, "kinds", ["OUTCOME"]);
  expect(set.filter).toEqual({ kinds: ["OUTCOME"] });
  expect(set.question).toBeNull();
  expect(step.setFilterField(set, "kinds", []).filter).toEqual({});
  expect(step.setFilterField(set, "kinds", undefined).filter).toEqual({});
  expect(step.setFilterField(set, "text", "").filter).toEqual({ kinds: ["OUTCOME"] });
});

test("false and zero are values of a filter, not blanks", () => {
  expect(step.setFilterField(view, "contested", false).filter).toEqual({ contested: false });
  expect(step.setFilterField(view, "minWorks", 0).filter).toEqual({ minWorks: 0 });
});

test("a moved factor keeps whole numbers, never minus zero", () => {
  expect(step.moveFactors(view, { c: { x: 10.6, y: -0.2 } }).moved.c).toEqual({ x: 11, y: 0 });
});

test("another layout gives up the places set by hand", () => {
  expect(step.setLayout({ ...view, seed: 3 }, "force")).toMatchObject({ layout: "force", seed: 0, moved: {} });
});

test("another picture of a layout, or the same layout again, keeps the pins", () => {
  expect(step.setSeed(view, 2)).toMatchObject({ seed: 2, moved: view.moved });
  expect(step.setLayout(view, view.layout)).toBe(view);
});

test("one factor is unpinned, and the others stay where they are", () => {
  expect(step.unpinFactor(view, "a").moved).toEqual({ b: { x: 3, y: 4 } });
});

test("what is shown is the base, then the additions, without what was dismissed, each once", () => {
  expect(step.shownIds(view, [{ id: "a" }, { id: "b" }, { id: "c" }])).toEqual(["a", "b"]);
  expect(step.shownIds({ ...view, dismissed: [] }, [{ id: "a" }])).toEqual(["a", "b"]);
});

test("clearing the filter and the selection leaves the rest", () => {
  expect(step.clearFilter({ ...view, filter: { minWorks: 2 } }).filter).toEqual({});
  expect(step.clearSelection(view)).toEqual({ ...view, selection: { kind: "none" } });
});
