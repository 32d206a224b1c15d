/** Questions to the full-text index, and the places that show why something was found. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { highlightsIn } from "./highlights.ts";
import { forgivenEdits, SEARCH_FIELDS, type SearchField, searchQuery, searchWords } from "./search-query.ts";

const queryOf = (text: string, fields: readonly SearchField[]): string | null => searchQuery(searchWords(text), fields);

describe("searchQuery", () => {
  test("every word is required; only the last one may be unfinished", () => {
    const query = queryOf("poor migrant", [{ name: "statement", boost: 1 }]);
    expect(query).toBe(
      "+(statement:poor^4 statement:poor~1^0.25) " +
        "+(statement:migrant^4 statement:migrant*^1.5 statement:migrant~1^0.25) " +
        'statement:"poor migrant"^4',
    );
  });

  test("a text without a word asks nothing", () => {
    for (const text of ["", "  ", "!!", "()", "*", "\u0000"]) expect(queryOf(text, SEARCH_FIELDS.factor)).toBeNull();
  });

  test("nothing of what was typed can be an operator", () => {
    const shape = /^(\+?\((name:[\p{L}\p{N}]+(\*|~[12])?\^[\d.]+ ?)+\) ?)+(name:"[\p{L}\p{N} ]+"\^[\d.]+)?$/u;
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const query = queryOf(text, [{ name: "name", boost: 1 }]);
        return query === null || shape.test(query);
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(queryOf("a AND b OR NOT c TO d", [{ name: "name", boost: 1 }])).toMatch(
      /^\+\(name:b\^4\) \+\(name:c\^4\) \+\(name:d\^4/,
    );
  });

  test("a word that the index leaves out is not asked for, unless it may be the beginning of another", () => {
    const fields = [{ name: "name", boost: 1 }];
    expect(queryOf("partners or family", fields)).toBe(queryOf("partners family", fields));
    expect(queryOf("family the", fields)).toBe(
      '+(name:family^4 name:family~1^0.25) (name:the^4 name:the*^1.5) name:"family the"^4',
    );
    expect(queryOf("to be", fields)).toBe("+(name:be^4 name:be*^1.5)");
  });

  test("short words and years are taken as they are, longer ones forgive one error, long ones two", () => {
    expect(["war", "2016", "crime", "poverty", "trafficking"].map(forgivenEdits)).toEqual([0, 0, 1, 1, 2]);
  });

  test("a very long text stays a bounded question", () => {
    const words = searchWords(
      Array.from({ length: 100 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}x`).join(" "),
    );
    expect(words).toHaveLength(32);
    expect(words.every(({ edits }) => edits === 0)).toBe(true);
  });
});

describe("highlightsIn", () => {
  const marked = (text: string, field: string, own: string): readonly string[] =>
    highlightsIn(searchWords(text), [{ field, text: own }]).map(({ snippet, start, end }) => snippet.slice(start, end));

  test("accents, case, beginnings and errors are marked as they stand in the text", () => {
    expect(marked("zurich", "name", "Die Stadt Zürich")).toEqual(["Zürich"]);
    expect(marked("zu\u0308rich", "name", "Zu\u0308rich")).toEqual(["Zu\u0308rich"]);
    expect(marked("crim fam", "name", "Criminal family members")).toEqual(["family"]);
    expect(marked("povrety", "name", "Deep poverty")).toEqual(["poverty"]);
    expect(marked("corupti", "name", "Police corruption")).toEqual(["corruption"]);
    expect(marked("poverty", "name", "🙂 poverty 🙂")).toEqual(["poverty"]);
  });

  test("the word itself is marked before its beginning, and the first field before the others", () => {
    expect(marked("trafficker", "name", "Traffickers and the trafficker")).toEqual(["trafficker"]);
    const both = highlightsIn(searchWords("poverty"), [
      { field: "name", text: "Poverty" },
      { field: "description", text: "poverty" },
    ]);
    expect(both.map(({ field }) => field)).toEqual(["name"]);
  });

  test("a snippet of a long text is short, holds the whole place and splits no letter", () => {
    const long = `${"🙂 lorem ipsum ".repeat(40)}poverty${" dolor 🙂".repeat(40)}`;
    for (const text of [long, `x${long}`, `xx${long}`]) {
      const [highlight] = highlightsIn(searchWords("poverty"), [{ field: "statement", text }]);
      expect(highlight?.snippet.length).toBeLessThanOrEqual(160);
      expect(highlight?.snippet.slice(highlight.start, highlight.end)).toBe("poverty");
      expect(highlight?.snippet).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test("no place is ever outside its snippet, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ maxLength: 20 }), (text, asked) =>
        highlightsIn(searchWords(asked), [{ field: "f", text }]).every(
          ({ snippet, start, end }) => snippet.length <= 160 && start >= 0 && start < end && end <= snippet.length,
        ),
      ),
      { seed: 7, numRuns: 500 },
    );
    expect(highlightsIn(searchWords("lorem"), [{ field: "f", text: null }])).toEqual([]);
    expect(highlightsIn(searchWords("a"), [{ field: "f", text: `a${"b".repeat(500)}` }])[0]?.snippet).toHaveLength(160);
  });
});
