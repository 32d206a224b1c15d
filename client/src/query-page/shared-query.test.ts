/** An address holds a query: whole, whoever wrote it, and safe wherever links are pasted. */
import { describe, expect, test } from "vitest";
import { isSameQuery, printSharedQuery, readSharedQuery } from "./shared-query.ts";

const QUERIES = [
  { query: "{ dataset { version } }", variables: "" },
  { query: "query Q($a: ID!) {\n  factor(id: $a) { name }\n}", variables: '{ "a": "factor:poverty" }' },
  {
    query: '# 100 % & more = *bold* (a) \'b\' "c" + d\n{ search(text: "côté 中 😀") { totalCount } }',
    variables: '{"t":"a&b=c#d"}',
  },
];

describe("a query in an address", () => {
  test.each(QUERIES)("comes back as it was: $query", (shared) => {
    expect(readSharedQuery(printSharedQuery(shared))).toEqual(shared);
  });

  test.each(QUERIES)("has no character that ends a link in prose, Markdown or mail: $query", (shared) => {
    expect(printSharedQuery(shared)).toMatch(/^#[\w.%&=+-]+$/);
  });

  test("is read from links made with other encoders, such as encodeURIComponent", () => {
    const query = 'query { search(text: "a + b\'s (c)") { totalCount } }';
    expect(readSharedQuery(`#query=${encodeURIComponent(query)}`)).toEqual({ query, variables: "" });
  });

  test.each(["", "#", "#other=1", "#query=", "#query=%20%0A", "#variables={}", "#/docs"])(
    "is not found in %j",
    (hash) => {
      expect(readSharedQuery(hash)).toBeNull();
    },
  );

  test("may be damaged without harm: what can be read is shown", () => {
    expect(readSharedQuery("#query=%E0%A4%A{&variables=%")).toMatchObject({ variables: "%" });
  });
});

test("space around queries and variables, and variables left out, make no other query", () => {
  expect(isSameQuery({ query: " { a }\n", variables: null }, { query: "{ a }", variables: "" })).toBe(true);
  expect(isSameQuery({ query: "{ a }", variables: "{}" }, { query: "{ a }", variables: "" })).toBe(false);
  expect(isSameQuery({ query: "{ a }" }, { query: "{ b }" })).toBe(false);
});
