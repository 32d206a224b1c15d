/** How sources, sides and works are worded in the details. */
import { describe, expect, test } from "vitest";
import { sideWords } from "../../words/closed-lists.ts";
import { sourceWords } from "../../words/sources.ts";
import { groupLinks } from "./factor-links.tsx";
import { tallyRows } from "./work-tally.tsx";

describe("a source in one line", () => {
  test.each([
    [{ title: "Roots", authors: "A. Author", publisher: "P", year: 2016 }, "A. Author (2016), Roots"],
    [{ title: "Roots", authors: null, publisher: "P", year: null }, "P (n.d.), Roots"],
    [{ title: "Roots", authors: null, publisher: null, year: null }, "Roots (n.d.)"],
  ])("%o", (source, words) => {
    expect(sourceWords(source)).toBe(words);
  });
});

test("the overlap of sides is named as such", () => {
  expect([sideWords(["PERPETRATOR", "VICTIM", "BOTH"]), sideWords(["VICTIM"]), sideWords([])]).toEqual([
    "On both sides",
    "Victim side",
    "On neither side",
  ]);
});

test("works behind a link are counted by what they say, and positions that no work takes are left out", () => {
  const rows = tallyRows({ supporting: 4, opposing: 1, undirected: 0, sign: "POSITIVE" });
  expect(rows.map(({ words }) => words)).toEqual(["4 works claim more", "1 work says otherwise or found no effect"]);
});

const end = (id: string) => ({ id, name: id, kind: "OUTCOME" as const });
const row = (id: string, from: string, to: string, family: "INFLUENCE" | "ASSOCIATION") => ({
  id,
  from: end(from),
  to: end(to),
  family,
  sign: "POSITIVE" as const,
  claimCount: 1,
  workCount: 1,
  sourceCount: 1,
  statedCount: 1,
  supporting: 1,
  opposing: 0,
  undirected: 0,
  contested: false,
  bestAccess: "ABSTRACT" as const,
  years: { from: null, to: null, undated: 1 },
});

test("links of a factor stand under the words that read from it", () => {
  const groups = groupLinks("x", [
    row("1", "x", "a", "INFLUENCE"),
    row("2", "b", "x", "INFLUENCE"),
    row("3", "c", "x", "ASSOCIATION"),
    row("4", "x", "d", "INFLUENCE"),
  ]);
  expect(groups.map(({ verb, rows }) => [verb, rows.map(({ other }) => other.id)])).toEqual([
    ["is claimed to increase", ["a", "d"]],
    ["is claimed to be increased by", ["b"]],
    ["is claimed to go together with", ["c"]],
  ]);
});
