/** The note under a picture that is larger than its window counts right. */
import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { countOutside, outsideWords } from "./note-outside.ts";

test("factors are counted whose middle lies outside of the window", () => {
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      { data: { id: "in" }, position: { x: 0, y: 0 }, classes: "factor" },
      { data: { id: "out" }, position: { x: 5000, y: 0 }, classes: "factor" },
      { data: { id: "lane" }, position: { x: 9000, y: 0 }, classes: "lane" },
    ],
  });
  const { x1, y1 } = core.extent();
  core.pan({ x: -x1 + 1, y: -y1 + 1 });
  const before = countOutside(core);
  core.pan({ x: -100_000, y: 0 });
  expect(before).toBeLessThanOrEqual(2);
  expect(countOutside(core)).toBe(2);
});

test("nothing is said while everything is in sight", () => {
  expect(outsideWords(0, 40)).toBe("");
  expect(outsideWords(12, 34, true)).toBe("12 of 34 groups lie outside: drag to move, or fit all.");
  expect(outsideWords(31, 40)).toBe("31 of 40 factors lie outside: drag to move, or fit all.");
});
