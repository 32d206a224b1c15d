/** Which names a typed text is near to, and in what order. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { beginningDistances } from "./edit-distance.ts";
import { createNameIndex, nearNames } from "./name-nearness.ts";

const NAMES = [
  "Poverty",
  "Poverty reduction",
  "Corruption",
  "Collusion of corrupt officials",
  "Organised crime groups",
  "COVID-19 pandemic",
  "Zürich model",
].map((name) => [name, name] as const);

const nearest = (text: string): readonly string[] =>
  [...nearNames(text, createNameIndex(NAMES))].sort(([, a], [, b]) => b - a).map(([name]) => name);

test.each([
  ["poverty", ["Poverty", "Poverty reduction"]],
  ["pov", ["Poverty", "Poverty reduction"]],
  ["povrty", ["Poverty", "Poverty reduction"]],
  ["corupt", ["Corruption", "Collusion of corrupt officials"]],
  ["corrupt", ["Corruption", "Collusion of corrupt officials"]],
  ["corrpution", ["Corruption"]],
  ["crime gro", ["Organised crime groups"]],
  ["organised crme grups", ["Organised crime groups"]],
  ["organisedcrime groups", ["Organised crime groups"]],
  ["ZURICH", ["Zürich model"]],
  ["cvid-19 pandemi", ["COVID-19 pandemic"]],
])("%j is near to %j, nearest first", (text, names) => {
  expect(nearest(text)).toEqual(names);
});

test.each(["", "!", "zzzz", "verty", "pvo", "groups crime", "covid-20 pandemic", "poverty reductions everywhere"])(
  "%j is near to no name",
  (text) => {
    expect(nearest(text)).toEqual([]);
  },
);

test("no slip is forgiven once a name holds the text as it was typed", () => {
  const names = ["Debt", "Destination"].map((name) => [name, name] as const);
  expect([...nearNames("debt", createNameIndex(names)).keys()]).toEqual(["Debt"]);
  expect([...nearNames("debt", createNameIndex(names.slice(1))).keys()]).toEqual(["Destination"]);
});

test("fewer slips come before more of the name, and the name itself before all", () => {
  const near = nearNames("poverty", createNameIndex(NAMES));
  expect(near.get("Poverty")).toBe(4);
  expect(near.get("Poverty reduction")).toBeCloseTo(2 + 7 / 17);
  expect(nearNames("povrty", createNameIndex(NAMES)).get("Poverty")).toBe(2);
});

test("the longest text a search takes is answered, however long the names", () => {
  const long = "abcdefghi ".repeat(20);
  expect(nearNames(long, createNameIndex([["long", `x${long}`]])).get("long")).toBeGreaterThan(1);
});

test("what is near, and how near, is what comparing the text with every name gives", () => {
  const words = fc.array(fc.stringMatching(/^[abc1]{1,5}$/), { minLength: 1, maxLength: 4 });
  const names = fc.array(
    words.map((some) => some.join(" ")),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(names, fc.stringMatching(/^[abc1 ]{1,12}$/), (some, text) => {
      const typed = text.trim().replace(/ +/g, " ");
      const letters = typed.replace(/1/g, "").length;
      const most = letters < 4 ? 0 : letters < 8 ? 1 : 2;
      const digits = (one: string): string => one.replace(/[^1]/g, "");
      const nearness = (name: string): number => {
        if (name === typed) return 4;
        const values = name.split(" ").flatMap((_, index) => {
          const rest = name.split(" ").slice(index).join(" ");
          return (beginningDistances(typed, rest, 99) ?? []).map((edits, length) =>
            edits <= most && digits(rest.slice(0, length)) === digits(typed) ? 2 - edits + length / name.length : 0,
          );
        });
        return Math.max(0, ...values);
      };
      const all = some.map((name, at) => [String(at), typed === "" ? 0 : nearness(name)] as const);
      const isHeld = all.some(([, value]) => value > 2);
      const expected = all.filter(([, value]) => value > (isHeld ? 2 : 0));
      const found = nearNames(text, createNameIndex(some.map((name, at) => [String(at), name])));
      expect([...found].sort()).toEqual(expected.map(([id, value]) => [id, expect.closeTo(value, 9)]).sort());
    }),
    { seed: 2016, numRuns: 2_000 },
  );
});

test("of very many names the nearest 500 are given", () => {
  const names = Array.from({ length: 800 }, (_, at) => [String(at), `Poverty ${"x".repeat(1 + at)}`] as const);
  const near = nearNames("poverty", createNameIndex(names));
  expect([...near.keys()]).toEqual(names.slice(0, 500).map(([id]) => id));
});
