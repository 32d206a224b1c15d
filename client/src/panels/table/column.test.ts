/** Rows are sorted by what a column says it is sorted by. */
import { expect, test } from "vitest";
import { type Column, orderOf, sortingOf, sortRows } from "./column.ts";
import { LINK_COLUMNS, spanWords } from "./columns.tsx";

type Row = Readonly<{ name: string; works: number }>;

const COLUMNS: readonly Column<Row>[] = [
  { id: "name", name: "Name", show: ({ name }) => name, sortBy: ({ name }) => name },
  { id: "works", name: "Works", show: ({ works }) => works, sortBy: ({ works }) => works },
  { id: "fixed", name: "Fixed", show: () => "" },
];
const ROWS: readonly Row[] = [
  { name: "beta", works: 10 },
  { name: "Alpha", works: 9 },
  { name: "gamma", works: 10 },
];
const sorted = (column: string, direction: "ascending" | "descending") =>
  sortRows(ROWS, COLUMNS, { column, direction }).map(({ name }) => name);

test("names are sorted by alphabet, whatever their case", () => {
  expect(sorted("name", "ascending")).toEqual(["Alpha", "beta", "gamma"]);
});

test("numbers are sorted as numbers, and ties keep their order", () => {
  expect(sorted("works", "descending")).toEqual(["beta", "gamma", "Alpha"]);
});

test("a column that cannot be sorted moves nothing", () => {
  expect(sortRows(ROWS, COLUMNS, { column: "fixed", direction: "ascending" })).toBe(ROWS);
});

test.each([
  [{ from: 2007, to: 2021, undated: 1 }, "2007 to 2021"],
  [{ from: 2016, to: 2016, undated: 0 }, "2016"],
  [{ from: null, to: null, undated: 2 }, "n.d."],
])("years %o read %s", (years, words) => {
  expect(spanWords(years)).toBe(words);
});

test("a pressed header asks the server for its order, and the header shows it", () => {
  const order = orderOf({ column: "years", direction: "ascending" }, LINK_COLUMNS);
  expect(order).toEqual({ field: "LATEST_YEAR", direction: "ASC" });
  expect(order && sortingOf(order, LINK_COLUMNS)).toEqual({ column: "years", direction: "ascending" });
});

test("a column that the server cannot order by asks for nothing", () => {
  expect(orderOf({ column: "verb", direction: "ascending" }, LINK_COLUMNS)).toBeNull();
});
