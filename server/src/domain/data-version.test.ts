/** The data version depends on the content and on nothing else. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { canonicalJson, dataVersion, type VersionedTables } from "./data-version.ts";

const TABLES: VersionedTables = {
  factors: [
    ["poverty", "Poverty"],
    ["debt", "Debt"],
  ],
  sources: [["s1", "Title"]],
  claims: [["c1", "Statement."]],
  counterparts: [["a", "b", ""]],
  vocabulary: [["region", "Peru", "peru"]],
};
const ABOUT = { title: "Sample", counts: { b: 2, a: [1, null, true] } };
const VERSION = dataVersion(TABLES, ABOUT);

describe("the data version", () => {
  test("is a hash of one JSON line a row, tables in their order and rows sorted", () => {
    const lines = [
      '["debt","Debt"]',
      '["poverty","Poverty"]',
      '["s1","Title"]',
      '["c1","Statement."]',
      '["a","b",""]',
      '["region","Peru","peru"]',
      String.raw`["counts","{\"a\":[1,null,true],\"b\":2}"]`,
      String.raw`["title","\"Sample\""]`,
    ];
    expect(VERSION).toBe(createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16));
  });

  test("does not change with the order of rows or of members, nor with the form of a letter", () => {
    const factors = [
      ["debt", "Debt"],
      ["poverty", "Poverty"],
    ];
    expect(dataVersion({ ...TABLES, factors }, { counts: { a: [1, null, true], b: 2 }, title: "Sample" })).toBe(
      VERSION,
    );
    const composed = { ...TABLES, sources: [["s1", "Caf\u00e9"]] };
    expect(dataVersion({ ...TABLES, sources: [["s1", "Cafe\u0301"]] }, ABOUT)).toBe(dataVersion(composed, ABOUT));
  });

  test("changes with any cell, with a row more, and with the description", () => {
    const others = [
      dataVersion({ ...TABLES, sources: [["s1", "Other title"]] }, ABOUT),
      dataVersion({ ...TABLES, counterparts: [["a", "b", "note"]] }, ABOUT),
      dataVersion({ ...TABLES, vocabulary: [] }, ABOUT),
      dataVersion(TABLES, { ...ABOUT, title: "Other" }),
      dataVersion(TABLES, null),
    ];
    expect(new Set([VERSION, ...others]).size).toBe(others.length + 1);
  });

  test("sorts by code point, which the units of UTF-16 do not", () => {
    // U+FFFD comes before U+1F600, but its one unit is larger than the first of the pair.
    const low = ["\uFFFD"];
    const high = ["\u{1F600}"];
    const lines = [JSON.stringify(low), JSON.stringify(high)];
    const empty = { factors: [], sources: [], claims: [], counterparts: [] };
    expect(dataVersion({ ...empty, vocabulary: [high, low] }, null)).toBe(
      createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16),
    );
  });
});

test("canonical JSON has sorted keys and no spaces", () => {
  expect(canonicalJson({ b: [1, { d: "x y", c: null }], a: false })).toBe('{"a":false,"b":[1,{"c":null,"d":"x y"}]}');
});
