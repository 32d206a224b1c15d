/** How many things a question is counted to ask for. */
import { buildSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { costOf } from "./cost.ts";
import { readSchemaText } from "./schema.ts";

const schema = buildSchema(readSchemaText());

const cost = (text: string, variables: Readonly<Record<string, unknown>> = {}, name?: string): number => {
  const document = parse(text);
  const operation = document.definitions.find(
    (node) => node.kind === "OperationDefinition" && (name === undefined || node.name?.value === name),
  );
  if (operation?.kind !== "OperationDefinition") throw new Error("There is no operation.");
  return costOf({ schema, document, operation, variables });
};

describe("lists count what they are asked for", () => {
  test.each([
    ["{ dataset { version counts { factors } } }", 1],
    ["{ __typename }", 1],
    ['{ claim(id: "c0001") { source { work { name } } } }', 1],
    ["{ factors { totalCount } }", 25],
    ["{ factors(first: 40) { nodes { id } edges { node { name } } } }", 40],
    ['{ search(text: "poverty") { nodes { __typename } } }', 10],
    ["{ counterparts { note } }", 10],
    ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['{ nodes(ids: "a") { id } }', 1],
    ["{ network(limit: 300) { totalLinks } }", 1],
    ["{ network { factors { name } } }", 500],
    ["{ network(limit: 300) { links { from { name } to { name } } } }", 1200],
    ['{ neighbourhood(of: "a") { factors { id } links { id } } }', 200 + 800],
    ["{ __schema { types { name fields { name } } } }", 100],
  ])("%s counts %i", (query, expected) => {
    expect(cost(query)).toBe(expected);
  });
});

describe("lists within lists multiply", () => {
  test.each([
    ["{ factors(first: 10) { nodes { claims(first: 20) { nodes { id } } } } }", 10 + 200],
    ["{ factors(first: 10) { edges { node { parts { name } } } } }", 10 + 100],
    ["{ factors(first: 10) { nodes { links(first: 5) { nodes { claims(first: 2) { totalCount } } } } } }", 160],
    ['{ search(text: "a", first: 4) { nodes { ... on Factor { claims(first: 3) { totalCount } } } } }', 4 + 12],
  ])("%s counts %i", (query, expected) => {
    expect(cost(query)).toBe(expected);
  });

  test("right below the factors and links of a network they are read as one and count a tenth", () => {
    expect(cost("{ network(limit: 100) { links { claims(first: 20) { nodes { id } } } } }")).toBe(400 + 800);
    expect(cost("{ network(limit: 100) { links { from { parts { id } } } } }")).toBe(400 + 400);
    expect(cost("{ network(limit: 100) { factors { claims(first: 10) { nodes { link { works { id } } } } } } }")).toBe(
      100 + 100 + 1000,
    );
  });
});

describe("pathways count the search besides what it finds", () => {
  const ask = (fields: string, more = ""): number => cost(`{ pathways(from: "a", to: "b"${more}) { ${fields} } }`);

  test("the search, how firmly the connection holds, and what wider settings would give", () => {
    expect(ask("verdict pathCount")).toBe(500);
    expect(ask("robustness { value }")).toBe(1000);
    expect(ask("thin { sentence } robustness { minimumCut { id } }")).toBe(1510);
  });

  test("the chains, and what stands in each", () => {
    expect(ask("paths { sign sentence }")).toBe(600);
    expect(ask("paths { factors { id } links { id } }", ", limit: 10, maxLength: 6")).toBe(510 + 70 + 60);
    expect(ask("paths { threadWorks { id } inferredSteps { id } }")).toBe(600 + 100 + 400);
    expect(ask("paths { links { claims(first: 5) { nodes { id } } } }", ", limit: 10")).toBe(510 + 40 + 20);
  });

  test("out of bounds count only the search, which does not begin", () => {
    expect(ask("paths { sign }", ", limit: 1001")).toBe(500);
  });
});

describe("arguments", () => {
  test("come from variables, from the operation's defaults, and from the schema's, in this order", () => {
    const query = "query ($first: Int = 7) { factors(first: $first) { totalCount } }";
    expect(cost(query, { first: 30 })).toBe(30);
    expect(cost(query)).toBe(7);
    expect(cost(query, { first: null })).toBe(25);
    expect(cost("query ($first: Int) { factors(first: $first) { totalCount } }")).toBe(25);
    expect(cost("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: ["a", "b"] })).toBe(2);
  });

  test("out of bounds count nothing, since the field refuses them by name before it reads", () => {
    for (const first of [-1, 101, 1e9]) expect(cost(`{ factors(first: ${first}) { nodes { id } } }`)).toBe(1);
    expect(cost("{ network(limit: 5001) { factors { id } } }")).toBe(1);
    expect(cost("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: new Array(251).fill("a") })).toBe(1);
  });
});

describe("what is counted", () => {
  test("fragments count wherever they are spread", () => {
    expect(cost("{ ...A ...A } fragment A on Query { factors(first: 9) { totalCount } }")).toBe(18);
    expect(cost("{ ... { ... on Query { factors(first: 9) { totalCount } } } }")).toBe(9);
  });

  test("every alias counts", () => {
    expect(cost("{ a: factors(first: 9) { totalCount } b: factors(first: 9) { totalCount } }")).toBe(18);
  });

  test("what is surely left out does not count, what may be left out does", () => {
    const query = "query ($no: Boolean!) { factors(first: 9) @include(if: $no) { totalCount } }";
    expect(cost(query, { no: false })).toBe(1);
    expect(cost(query, { no: true })).toBe(9);
    expect(cost(query)).toBe(9);
    expect(cost("{ ... @skip(if: true) { factors(first: 9) { totalCount } } }")).toBe(1);
  });

  test("only the operation that is asked for", () => {
    const both = "query A { factors(first: 9) { totalCount } } query B { claims(first: 3) { totalCount } }";
    expect(cost(both, {}, "B")).toBe(3);
  });
});
