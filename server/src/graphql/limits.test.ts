/** The depth that a question is measured to have. */
import { buildSchema, getIntrospectionQuery, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { depthRule, MAX_DEPTH, queriesOnlyRule } from "./limits.ts";

const schema = buildSchema(
  "type Query { a: Query b: Int } type Mutation { x: Int } schema { query: Query mutation: Mutation }",
);
const nested = (depth: number, inner = "b"): string => "a { ".repeat(depth - 1) + inner + " }".repeat(depth - 1);
const faults = (query: string): readonly unknown[] =>
  validate(schema, parse(query), [depthRule, queriesOnlyRule]).map(
    ({ extensions }) => extensions.details ?? "no query",
  );

test("twelve fields deep is answered, thirteen is not", () => {
  expect(faults(`{ ${nested(MAX_DEPTH)} }`)).toEqual([]);
  expect(faults(`{ ${nested(MAX_DEPTH + 1)} }`)).toEqual([{ found: 13, allowed: 12 }]);
});

test("fragments hide no depth, wherever they stand", () => {
  const hidden = `query { ...f } fragment f on Query { ${nested(6, "...g")} } fragment g on Query { ${nested(8)} }`;
  expect(faults(hidden)).toEqual([{ found: 13, allowed: 12 }]);
  expect(faults(`{ ... on Query { ${nested(13)} } }`)).toEqual([{ found: 13, allowed: 12 }]);
});

test("each operation is measured, and the deepest way counts", () => {
  expect(faults(`query A { b ${nested(14)} } query B { b }`)).toEqual([{ found: 14, allowed: 12 }]);
});

test("a fragment that holds itself comes to an end", () => {
  expect(faults("{ ...f } fragment f on Query { a { ...f } }")).toEqual([]);
});

test("asking about the schema is exempt", () => {
  expect(faults(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true }))).toEqual([]);
  expect(faults(`{ ${nested(12, "__typename")} }`)).toEqual([]);
});

test("only queries are answered", () => {
  expect(faults("mutation { x }")).toEqual(["no query"]);
});
