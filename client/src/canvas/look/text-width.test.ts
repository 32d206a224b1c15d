/** Lines are broken between words, and never wider than asked. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapText } from "./text-width.ts";

test("every line fits, and no sign is lost", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (text, width) => {
      const lines = wrapText(text, 13, width);
      for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
    }),
    { numRuns: 200, seed: 3 },
  );
});

test("a name is broken where a reader would break it", () => {
  expect(wrapText("Becoming involved in trafficking as a perpetrator", 13, 114)).toEqual([
    "Becoming involved",
    "in trafficking as a",
    "perpetrator",
  ]);
});
