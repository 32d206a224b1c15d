/** Working out looks and room of an element is no change of it, and is not heard as one. */
import cytoscape, { type Core, type NodeSingular } from "cytoscape";
import { expect, test } from "vitest";
import { measure, style } from "./measure-quietly.ts";

const picture = (): Core =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: ".wide", style: { width: 90, height: 40, label: "Poverty", "border-width": 3 } }],
    elements: [
      { data: { id: "a" }, position: { x: 0, y: 0 }, classes: "wide" },
      { data: { id: "b" }, position: { x: 50, y: 0 } },
      { data: { id: "a-b", source: "a", target: "b" } },
    ],
  });

const heard = (core: Core, act: () => void): number => {
  let [times, isListening] = [0, true];
  core.on("bounds", () => {
    if (isListening) times += 1;
  });
  act();
  isListening = false;
  return times;
};

const nodeOf = (core: Core): NodeSingular => core.getElementById("a");

test("what is measured for the first time is not heard, and the next measuring knows it", () => {
  const core = picture();
  style(nodeOf(core));
  expect(heard(core, () => measure(nodeOf(core)))).toBe(0);
  expect(heard(core, () => void nodeOf(core).boundingBox())).toBe(0);
  expect(nodeOf(core).boundingBox().w).toBeGreaterThanOrEqual(90);
});

test("another look is heard once, however many properties give the element other room", () => {
  const core = picture();
  style(nodeOf(core));
  nodeOf(core).removeClass("wide");
  expect(heard(core, () => style(nodeOf(core)))).toBe(1);
  expect(nodeOf(core).numericStyle("width")).toBeLessThan(90);
});

test("afterwards an element that moves is heard, and measured anew", () => {
  const core = picture();
  style(nodeOf(core));
  measure(nodeOf(core));
  const before = nodeOf(core).boundingBox().x1;
  expect(heard(core, () => void nodeOf(core).position({ x: 30, y: 0 }))).toBeGreaterThan(0);
  measure(nodeOf(core));
  expect(nodeOf(core).boundingBox().x1).toBeCloseTo(before + 30);
});
