/** Cells as CSV, with and without the guard against formulas. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Column, guardFormula, headerLine, rowLine } from "./csv-text.ts";

const asText: readonly Column<string>[] = [{ name: "text", isText: true, of: (text) => text }];
const asListed: readonly Column<string>[] = [{ name: "polarity", isText: false, of: (text) => text }];

describe("guardFormula", () => {
  test.each(["=1+1", "+cmd|' /C calc'!A0", "-x", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "+ ", "--1"])(
    "%j gets an apostrophe",
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  test.each(["-0.5", "+12", "-3e-7", "0", "12-14", "a=b", "'quoted' title", "", "–dash", " = 1"])(
    "%j stays as it is",
    (text) => {
      expect(guardFormula(text)).toBe(text);
    },
  );

  test("taking one apostrophe away from guarded text gives every text back", () => {
    const texts = fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "1", "a", "\t"), maxLength: 6 });
    fc.assert(
      fc.property(texts, (text) => {
        const guarded = guardFormula(text);
        expect(/^'+[=+\-@\t\r\0]/.test(guarded) ? guarded.slice(1) : guarded).toBe(text);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

test("a sign in a column with a closed list stays a sign", () => {
  expect(rowLine(asListed, "-", false)).toBe("-\r\n");
});

test("raw text is left as it is", () => {
  expect(rowLine(asText, "=1+1", true)).toBe("=1+1\r\n");
});

test.each([
  ['say "hi"', '"say ""hi"""'],
  ["a,b", '"a,b"'],
  ["two\nlines", '"two\nlines"'],
  [" spaced", '" spaced"'],
  ["plain; text", "plain; text"],
])("%j is written as %s", (text, cell) => {
  expect(rowLine(asText, text, false)).toBe(`${cell}\r\n`);
});

test("null is a blank cell, numbers and booleans are words", () => {
  const columns: readonly Column<null>[] = [
    { name: "a", isText: true, of: () => null },
    { name: "b,c", isText: false, of: () => -0.5 },
    { name: "d", isText: false, of: () => true },
  ];
  expect(headerLine(columns) + rowLine(columns, null, false)).toBe('a,"b,c",d\r\n,-0.5,true\r\n');
});
