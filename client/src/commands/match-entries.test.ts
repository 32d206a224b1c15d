/** Typed words find commands in an order that can be foreseen. */
import { expect, test } from "vitest";
import { matchEntries, matchRank } from "./match-entries.ts";

test.each([
  ["Fit the whole network", "fit the", 0],
  ["Fit the whole network", "whole fit", 1],
  ["Fit the whole network", "twork", 2],
  ["Fit the whole network", "fwn", 3],
  ["Fit the whole network", "ftwn", 3],
  ["Fit the whole network", "fit all", null],
  ["Fit the whole network", "nf", null],
  ["Undo", "do", null],
  ["Undo", "", 0],
  ["Export as CSV", "CSV", 1],
])("%s is named by “%s” with rank %s", (label, text, rank) => {
  expect(matchRank(label, text)).toBe(rank);
});

const ENTRIES = [
  { id: "show-legend", label: "Show or hide the legend" },
  { id: "undo", label: "Undo" },
  { id: "show-keys", label: "Show keyboard shortcuts" },
  { id: "hide", label: "Hide, or show" },
];

const idsFor = (text: string, recent: readonly string[] = []): readonly string[] =>
  matchEntries(ENTRIES, text, recent).map(({ id }) => id);

test("beginnings come before words within, and equals keep their order", () => {
  expect(idsFor("show")).toEqual(["show-legend", "show-keys", "hide"]);
});

test("of equals the last used comes first, but never before what is named better", () => {
  expect(idsFor("show", ["hide", "show-keys"])).toEqual(["show-keys", "show-legend", "hide"]);
});

test("nothing typed lists everything, the last used first", () => {
  expect(idsFor("", ["undo"])).toEqual(["undo", "show-legend", "show-keys", "hide"]);
});
