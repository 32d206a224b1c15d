/** Pale marks keep their hue and lose most of it to the ground. */
import { expect, test } from "vitest";
import { path, words } from "./marks.ts";
import { mixed, paleMarks } from "./pale.ts";

test("a part of a colour over a ground lies between the two", () => {
  expect(mixed("#000000", "#ffffff", 0)).toBe("#ffffff");
  expect(mixed("#000000", "#ffffff", 1)).toBe("#000000");
  expect(mixed("#ff0000", "#ffffff", 0.5)).toBe("#ff8080");
  expect(mixed("CanvasText", "#ffffff", 0.5)).toBe("CanvasText");
});

test("strokes become dotted, fills and words pale", () => {
  const [line, shape, name] = paleMarks(
    [
      path("M0 0", { stroke: "#000000", width: 2 }),
      path("M0 0", { fill: "#000000" }),
      words("Poverty", 0, 0, { size: 12, fill: "#000000" }),
    ],
    "#ffffff",
  );
  expect(line).toMatchObject({ stroke: "#999999", fill: null, dash: [2, 3] });
  expect(shape).toMatchObject({ stroke: null, fill: "#999999", dash: [] });
  expect(name).toMatchObject({ fill: "#999999", text: "Poverty" });
});
