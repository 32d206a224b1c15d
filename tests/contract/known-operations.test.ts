/** The operations known beforehand are what the client sends and what docs/api holds, and the schema allows each of them. */
import { buildSchema, type DocumentNode, parse, print, validate } from "graphql";
import { describe, expect, test } from "vitest";
import * as client from "../../client/src/api/generated.ts";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "../../server/src/graphql/known-operations.ts";
import { projectFiles, textOf } from "../support/project-files.ts";

const schema = buildSchema(textOf("server/src/graphql/schema.graphql"));
const isDocument = (value: unknown): value is DocumentNode => (value as DocumentNode).kind === "Document";
const operationsOf = ({ definitions }: DocumentNode) =>
  definitions.filter((definition) => definition.kind === "OperationDefinition");

test("every operation of the client is known letter by letter as the client sends it", () => {
  const sent = Object.values(client)
    .filter(isDocument)
    .filter((document) => operationsOf(document).length > 0);
  expect(sent.length).toBeGreaterThan(10);
  expect(CLIENT_OPERATIONS).toEqual(sent.map(print));
});

test("every example of docs/api is known, in the order of its files", () => {
  const files = projectFiles.filter((path) => /^docs\/api\/[^/]+\.graphql$/.test(path));
  expect(files.length).toBeGreaterThan(0);
  expect(EXAMPLE_QUERIES.map(({ id }) => `docs/api/${id}.graphql`)).toEqual(files);
});

describe.each(EXAMPLE_QUERIES)("$id", ({ id, question, title, query, variables }) => {
  test("is one named query that the schema allows", () => {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    expect(operationsOf(document).map(({ operation }) => operation)).toEqual(["query"]);
    expect(operationsOf(document)[0]?.name?.value).toMatch(/^[A-Z]\w+$/);
  });

  test("names a value for each variable that has none of its own, and no other", () => {
    const [operation] = operationsOf(parse(query));
    const declared = operation?.variableDefinitions ?? [];
    const names = declared.map(({ variable }) => variable.name.value);
    const needed = declared
      .filter(({ type }) => type.kind === "NonNullType")
      .map(({ variable }) => variable.name.value);
    const given = Object.keys(JSON.parse(variables));
    expect(names).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(needed));
  });

  test("has a title that asks or says something, and the number of its question in its name", () => {
    expect(title).toMatch(/^[A-Z].*[?.]$/);
    expect(question === null || (question >= 1 && question <= 20)).toBe(true);
    if (question !== null) expect(Number(id.slice(0, 2))).toBe(question);
    else expect(id.slice(0, 2) === "00" || Number(id.slice(0, 2)) > 20).toBe(true);
  });
});
