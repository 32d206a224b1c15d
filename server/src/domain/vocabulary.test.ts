/** Groups of the vocabulary on a small one. */
import { expect, test } from "vitest";
import { ownGroupsOf, vocabularyOf } from "./vocabulary.ts";

const term = (wording: string, group: string, parent: string | null = null) =>
  ({ field: "region", wording, group, label: group.toUpperCase(), parent }) as const;

const vocabulary = vocabularyOf([
  term("", "world"),
  term("Europe", "europe", "world"),
  term("Romania", "romania", "europe"),
  term("Bucharest", "romania", "europe"),
]);

test("a group is listed once, with its parent and its own wordings in order", () => {
  expect([...vocabulary.region.keys()]).toEqual(["world", "europe", "romania"]);
  expect(vocabulary.region.get("romania")).toEqual({
    id: "romania",
    field: "region",
    label: "ROMANIA",
    parent: "europe",
    wordings: ["Bucharest", "Romania"],
  });
  expect(vocabulary.region.get("world")?.wordings).toEqual([]);
  expect(vocabulary.population.size).toBe(0);
});

test("a claim's own groups are those without a child among them", () => {
  expect(ownGroupsOf(["europe", "romania", "world"], vocabulary.region)).toEqual(["romania"]);
  expect(ownGroupsOf(["europe", "world"], vocabulary.region)).toEqual(["europe"]);
  expect(ownGroupsOf(["NOT_STATED"], vocabulary.region)).toEqual(["NOT_STATED"]);
});
