/** The groups of wordings, those without a group included. */
import { describe, expect, test } from "vitest";
import type { VocabularyField } from "./closed-lists.ts";
import { createGroupFinder, ownGroups, type VocabularyTerm } from "./vocabulary-groups.ts";

const term = (
  field: VocabularyField,
  wording: string,
  group: string,
  parent: string | null = null,
): VocabularyTerm => ({
  ...{ field, wording, group, parent },
  label: group,
  ownGroup: false,
});

const TERMS = [
  term("region", "", "world"),
  term("region", "", "europe", "world"),
  term("region", "Italy", "italy", "europe"),
  term("region", "Nigeria-Italy", "italy", "europe"),
  term("region", "Nigeria-Italy", "nigeria", "world"),
  term("population", "Italy", "italians"),
];

describe("the groups of a wording", () => {
  const groupsOf = createGroupFinder(TERMS);

  test("hold its own groups and all their ancestors, sorted", () => {
    expect(groupsOf("region", "Nigeria-Italy")).toEqual(["europe", "italy", "nigeria", "world"]);
  });
  test("are those of its field", () => expect(groupsOf("population", "Italy")).toEqual(["italians"]));
  test("are NOT_STATED for a blank and for a wording unknown here", () => {
    expect(groupsOf("region", null)).toEqual(["NOT_STATED"]);
    expect(groupsOf("population", "Nobody")).toEqual(["NOT_STATED"]);
  });
  test("are found although groups lie within one another in a circle", () => {
    const circle = createGroupFinder([term("region", "X", "a", "b"), term("region", "", "b", "a")]);
    expect(circle("region", "X")).toEqual(["a", "b"]);
  });
});

describe("a wording without a group", () => {
  const own = (...wordings: readonly string[]) =>
    ownGroups(TERMS, new Map([["region", new Set(wordings)]])).map(({ wording, group }) => [wording, group]);

  test("becomes a group by its slug, labelled with itself", () => {
    expect(ownGroups(TERMS, new Map([["region", new Set(["Côte d’Ivoire", "Italy"])]]))).toEqual([
      {
        field: "region",
        wording: "Côte d’Ivoire",
        group: "cote-d-ivoire",
        label: "Côte d’Ivoire",
        parent: null,
        ownGroup: true,
      },
    ]);
  });
  test("never joins a group that is there, nor another wording with the same slug", () => {
    const groups = own("Europe", "Peru", "PERU!").map(([, group]) => group);
    expect(new Set(groups).size).toBe(3);
    expect(groups).not.toContain("europe");
    expect(groups[0]).toMatch(/^europe-[0-9a-f]{8}$/);
  });
  test("gets an id also when it has no Latin letter", () => expect(own("日本")[0]?.[1]).toMatch(/^[0-9a-f]{8}$/));
  test("keeps its id whatever the order", () => expect(own("PERU!", "Peru")).toEqual(own("Peru", "PERU!")));
});
