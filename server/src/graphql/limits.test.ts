/** How large a question is measured to be, and what is refused. */
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "./known-operations.ts";
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_FIELDS,
  MAX_ROOT_FIELDS,
  MAX_TOKENS,
  queriesOnlyRule,
  sizeRule,
} from "./limits.ts";
import { readSchemaText } from "./schema.ts";

const schema = buildSchema(
  "type Query { a: Query b: Int } type Mutation { x: Int } schema { query: Query mutation: Mutation }",
);
const nested = (depth: number, inner = "b"): string => "a { ".repeat(depth - 1) + inner + " }".repeat(depth - 1);
const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(" ");
const errors = (query: string) => validate(schema, parse(query), [sizeRule, queriesOnlyRule]);
const faults = (query: string): readonly unknown[] =>
  errors(query).map(({ extensions }) => {
    const { found, allowed } = (extensions.details ?? {}) as Readonly<Record<string, number>>;
    return extensions.details ? { found, allowed } : "no query";
  });
const limits = (query: string): readonly unknown[] =>
  errors(query).map(({ extensions }) => (extensions.details as Readonly<Record<string, unknown>>).limit);

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

const WHOLE_SCHEMA = getIntrospectionQuery({
  descriptions: true,
  directiveIsRepeatable: true,
  inputValueDeprecation: true,
  oneOf: true,
  schemaDescription: true,
  specifiedByUrl: true,
});

test("asking about the schema may go as deep as it needs to", () => {
  expect(faults(WHOLE_SCHEMA)).toEqual([]);
  expect(faults(`{ ${nested(12, "__typename")} }`)).toEqual([]);
});

test("only queries are answered", () => {
  expect(faults("mutation { x }")).toEqual(["no query"]);
});

describe("what there may be only so much of", () => {
  test.each([
    ["fields", MAX_FIELDS, (count: number) => `{ a { ${many(count - 1, () => "b")} } }`],
    ["rootFields", MAX_ROOT_FIELDS, (count: number) => `{ ${many(count, () => "b")} }`],
    ["aliases", MAX_ALIASES, (count: number) => `{ a { ${many(count, (index) => `x${index}: __typename`)} } }`],
    ["directives", MAX_DIRECTIVES, (count: number) => `{ b ${many(count, () => "@skip(if: false)")} }`],
    ["directives", MAX_DIRECTIVES, (count: number) => `query ${many(count, (index) => `@x${index}`)} { b }`],
  ])("%s: %i are answered, one more is not, and the error says how to go on", (limit, most, query) => {
    expect(errors(query(most))).toEqual([]);
    const [error, ...others] = errors(query(most + 1));
    expect(others).toEqual([]);
    expect(error?.extensions).toMatchObject({
      validationErrorCode: "OPERATION_LIMIT_EXCEEDED",
      details: { limit, found: most + 1, allowed: most },
    });
    expect(error?.message).toContain(String(most + 1));
    expect(error?.message).toContain(`at most ${most}`);
    expect(String(error?.extensions.hint)).toMatch(/question/);
  });

  test("fragments count with all that they stand for", () => {
    const two = "fragment f on Query { a { b } a { b } }";
    expect(limits(`{ ${many(10, () => "...f")} } ${two}`)).toEqual([]);
    expect(limits(`{ ${many(11, () => "...f")} } ${two}`)).toEqual(["rootFields"]);
    expect(limits(`{ a { ${many(124, () => "...f")} } } ${two}`)).toEqual([]);
    expect(limits(`{ a { ${many(125, () => "...f")} } } ${two}`)).toEqual(["fields"]);
  });

  test("fragments that multiply are counted without being written out", () => {
    const bomb = many(
      200,
      (index) => `fragment f${index} on Query { ${index < 199 ? `...f${index + 1} ...f${index + 1}` : "b"} }`,
    );
    expect(faults(`{ a { ...f0 } } ${bomb}`)).toEqual([{ found: Number.MAX_SAFE_INTEGER, allowed: MAX_FIELDS }]);
  });

  test("aliases and directives of fragments and of operations that are not asked for count as well", () => {
    const aliases = many(16, (index) => `x${index}: b`);
    expect(limits(`query A { b } query B { ${aliases} } fragment f on Query { ${aliases} }`)).toEqual(["aliases"]);
  });
});

describe("what the explorer and the documents ask", () => {
  const ours = buildSchema(readSchemaText());

  test.each([...CLIENT_OPERATIONS, ...EXAMPLE_QUERIES.map(({ query }) => query), WHOLE_SCHEMA])(
    "%#: passes",
    (text) => {
      const document = parse(text, { maxTokens: MAX_TOKENS });
      expect(validate(ours, document, [...specifiedRules, sizeRule, queriesOnlyRule])).toEqual([]);
    },
  );
});
