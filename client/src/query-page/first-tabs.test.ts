/** The tabs a reader finds: examples at first, their own from then on, and always the query of the address. */
import { expect, test } from "vitest";
import { firstTabs } from "./first-tabs.ts";

const named = (name: string) => ({ query: `query ${name} { dataset { id } }`, variables: `{"of":"${name}"}` });
const EXAMPLES = ["A", "B", "C", "D", "E"].map(named);
const SHARED = named("Shared");

test("a first visit opens some examples, and begins with the first", () => {
  const tabs = firstTabs(false, null, EXAMPLES);
  expect(tabs.defaultTabs).toEqual(EXAMPLES.slice(0, 3));
  expect(tabs).toMatchObject({ initialQuery: EXAMPLES[0]?.query, initialVariables: '{"of":"A"}' });
});

test("a first visit by a shared link begins with that query, before the examples", () => {
  const tabs = firstTabs(false, SHARED, EXAMPLES);
  expect(tabs.defaultTabs).toEqual([SHARED, ...EXAMPLES.slice(0, 3)]);
  expect(tabs.initialQuery).toBe(SHARED.query);
});

test("whoever left tabs finds them again, untouched by examples", () => {
  expect(firstTabs(true, null, EXAMPLES)).toEqual({});
});

test("a shared link joins the tabs that were left", () => {
  expect(firstTabs(true, SHARED, EXAMPLES)).toEqual({ initialQuery: SHARED.query, initialVariables: SHARED.variables });
});

test("without examples there is a query to begin with", () => {
  expect(firstTabs(false, null, []).defaultTabs).toEqual([
    { query: expect.stringContaining("dataset"), variables: "" },
  ]);
});
