/** Dressing touches only what changes: each element that is touched is styled anew. */
import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { markElements } from "./dress.ts";

const picture = () =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      { data: { id: "a" }, classes: "factor" },
      { data: { id: "b" }, classes: "factor" },
      { data: { id: "c" }, classes: "factor" },
      { data: { id: "lane" }, classes: "lane" },
      { data: { id: "a-b", source: "a", target: "b" }, classes: "link" },
    ],
  });

const attention = { focused: "a", selected: "b", near: new Set(["a", "b", "a-b"]) };

test("what is near a factor in focus stays clear, all else steps back, and the ground stays", () => {
  const core = picture();
  markElements(core, attention);
  const idsOf = (name: string): readonly string[] => core.elements(`.${name}`).map((element) => element.id());
  expect(idsOf("near")).toEqual(["a", "b", "a-b"]);
  expect(idsOf("faded")).toEqual(["c"]);
  expect(idsOf("focused")).toEqual(["a"]);
  expect(idsOf("selected")).toEqual(["b"]);
  markElements(core, { focused: null, selected: null, near: null });
  expect(core.elements(".near, .faded, .focused, .selected").length).toBe(0);
});

test("nothing is styled anew that looks the same as before", () => {
  const core = picture();
  markElements(core, attention);
  const styled: string[] = [];
  core.on("style", "*", ({ target }) => void styled.push(target.id()));
  markElements(core, attention);
  expect(styled).toEqual([]);
  markElements(core, { ...attention, selected: "c" });
  expect([...new Set(styled)].sort()).toEqual(["b", "c"]);
});

test("thousands do not step back one by one: a large picture pales as a whole", () => {
  const core = picture();
  core.add(Array.from({ length: 3_000 }, (_, index) => ({ data: { id: `n${index}` }, classes: "factor" })));
  markElements(core, attention);
  expect(core.elements(".near").length).toBe(3);
  expect(core.elements(".faded").length).toBe(0);
});
