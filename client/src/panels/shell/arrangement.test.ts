/** How the window arranges itself by its width, and what it remembers. */
import { expect, test } from "vitest";
import { frameFor } from "./use-frame.ts";
import { readNumber } from "./use-remembered.ts";

const at = (width: number) => frameFor((query) => width <= Number(/max-width: (\d+)px/.exec(query)?.[1] ?? Number.NaN));

test.each([
  [390, "sheet", "sheet"],
  [700, "sheet", "sheet"],
  [768, "drawer", "drawer"],
  [1024, "drawer", "panel"],
  [1200, "panel", "panel"],
  [2560, "panel", "panel"],
])("at %i px the left is a %s and the right a %s", (width, left, right) => {
  expect(at(width)).toEqual({ left, right });
});

test.each([
  [null, 280],
  ["", 280],
  ["wide", 280],
  ["300", 300],
  ["9999", 488],
  ["-5", 232],
])("a remembered width of %s is taken as %i", (stored, width) => {
  expect(readNumber(stored, 280, 232, 488)).toBe(width);
});
