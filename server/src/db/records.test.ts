/** Driver values become plain ones, or an error where that would lose something. */
import { Record as DriverRecord } from "neo4j-driver";
import { expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { plainRow } from "./records.ts";

const row = (values: Readonly<Record<string, unknown>>): unknown =>
  plainRow(new DriverRecord(Object.keys(values), Object.values(values)));

test("columns keep their names, and whole numbers become numbers", () => {
  expect(row({ id: "poverty", works: 12n, score: 0.5, grouping: false })).toEqual({
    id: "poverty",
    works: 12,
    score: 0.5,
    grouping: false,
  });
});

test("lists and maps are made plain at every depth", () => {
  const link = { ids: ["a", "b"], years: [2014n, 2016n], evidence: [{ claims: 3n, type: null }] };
  expect(row({ link })).toEqual({
    link: { ids: ["a", "b"], years: [2014, 2016], evidence: [{ claims: 3, type: null }] },
  });
});

test("what is absent is null, also inside a map", () => {
  expect(row({ year: null, source: { url: undefined } })).toEqual({ year: null, source: { url: null } });
});

test("a row without columns is empty", () => {
  expect(row({})).toEqual({});
});

test("the largest exact numbers pass, the next ones are refused rather than rounded", () => {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  expect(row({ most, least: -most })).toEqual({ most: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER });
  for (const value of [most + 1n, -most - 1n]) {
    expect(() => row({ nested: [value] })).toThrow(AppError);
    expect(() => row({ nested: [value] })).toThrow(
      expect.objectContaining({ code: "INTERNAL", details: { value: String(value) } }),
    );
  }
});
