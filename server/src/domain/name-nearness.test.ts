/** Which names a typed text is near to, and in what order. */
import { expect, test } from "vitest";
import { nearNames } from "./name-nearness.ts";

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
  [...nearNames(text, NAMES)].sort(([, a], [, b]) => b - a).map(([name]) => name);

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
  expect([...nearNames("debt", names).keys()]).toEqual(["Debt"]);
  expect([...nearNames("debt", names.slice(1)).keys()]).toEqual(["Destination"]);
});

test("fewer slips come before more of the name, and the name itself before all", () => {
  const near = nearNames("poverty", NAMES);
  expect(near.get("Poverty")).toBe(4);
  expect(near.get("Poverty reduction")).toBeCloseTo(2 + 7 / 17);
  expect(nearNames("povrty", NAMES).get("Poverty")).toBe(2);
});

test("the longest text a search takes is answered, however long the names", () => {
  const long = "abcdefghi ".repeat(20);
  expect(nearNames(long, [["long", `x${long}`]]).get("long")).toBeGreaterThan(1);
});
