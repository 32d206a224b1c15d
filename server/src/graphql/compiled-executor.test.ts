/** A compiled question is answered like the reference; only known ones are compiled. */
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema, getOperationAST, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { createExecutor, type Executor } from "./compiled-executor.ts";

const TYPES = `
  enum Mood { CALM LOUD }
  interface Thing { id: ID! }
  type Stone implements Thing { id: ID! weight: Int }
  type Bird implements Thing { id: ID! mood: Mood! songs(first: Int = 2): [String!]! mate: Bird lost: Int! }
  type Query { things: [Thing]! bird(id: ID!): Bird sum(numbers: [Int!]!): Int mood(is: Mood = CALM): Mood fails: Bird }
`;

const refuse = (code: "QUERY_TIMEOUT" | "BAD_USER_INPUT") => (): never => {
  throw new AppError(code, { message: "Not today." });
};

const RESOLVERS = {
  Mood: { CALM: "calm", LOUD: "loud" },
  Thing: { __resolveType: ({ type }: { type: string }) => type },
  Bird: {
    mood: async () => "loud",
    songs: (_: unknown, { first }: { first: number }) => ["ti", "ta", "to"].slice(0, first),
    mate: ({ id }: { id: string }) => (id === "2" ? null : { id: "2" }),
    lost: refuse("QUERY_TIMEOUT"),
  },
  Query: {
    things: async () => [{ type: "Stone", id: "s", weight: null }, null, { type: "Bird", id: "1" }],
    bird: async (_: unknown, { id }: { id: string }) => (id === "none" ? null : { id }),
    sum: (_: unknown, { numbers }: { numbers: readonly number[] }) => numbers.reduce((a, b) => a + b, 0),
    mood: (_: unknown, { is }: { is: string }) => is,
    fails: refuse("BAD_USER_INPUT"),
  },
};

const schema = (): GraphQLSchema => makeExecutableSchema({ typeDefs: TYPES, resolvers: RESOLVERS });

const ask = (executor: Executor, source: string, variables: Record<string, unknown> = {}, operationName?: string) => {
  const document = parse(source);
  const operation = getOperationAST(document, operationName);
  const asked = {
    ...{ source, document, queryHash: source, context: {}, request: { variables, operationName } },
    ...{ operation, operationName: operation?.name?.value ?? null },
  };
  return executor(asked as unknown as Parameters<Executor>[0]);
};

type Question = Readonly<{ what: string; source: string; variables?: Record<string, unknown> }>;

const QUESTIONS: readonly Question[] = [
  {
    what: "lists with nulls, interfaces and fragments",
    source:
      "{ things { __typename id ... on Bird { ...Song } ... on Stone { weight } } } fragment Song on Bird { mood songs }",
  },
  {
    what: "aliases and arguments",
    source: '{ a: bird(id: "1") { one: songs(first: 1) all: songs(first: 3) } b: bird(id: "none") { id } }',
  },
  {
    what: "variables and their defaults",
    source: "query ($n: [Int!]!, $m: Mood = LOUD) { sum(numbers: $n) mood(is: $m) }",
    variables: { n: [1, 2] },
  },
  {
    what: "a null that climbs to the nearest field that takes it",
    source: '{ bird(id: "1") { id mate { id lost } } }',
  },
  { what: "an error beside data", source: "{ fails { id } mood }" },
  {
    what: "fields that are left out",
    source: "query ($yes: Boolean!) { mood @include(if: $yes) sum(numbers: [1]) @skip(if: $yes) }",
    variables: { yes: true },
  },
  {
    what: "fields that are kept",
    source: "query ($yes: Boolean!) { mood @include(if: $yes) sum(numbers: [1]) @skip(if: $yes) }",
    variables: { yes: false },
  },
  {
    what: "a variable of the wrong type",
    source: "query ($n: [Int!]!) { sum(numbers: $n) }",
    variables: { n: ["x", 2.5] },
  },
  { what: "a variable that is missing", source: "query ($n: [Int!]!) { sum(numbers: $n) }" },
  { what: "an enum value that is not there", source: "query ($m: Mood) { mood(is: $m) }", variables: { m: "SAD" } },
];

describe("a compiled question is answered as the reference answers it", () => {
  test.each(QUESTIONS)("$what", async ({ source, variables }) => {
    const built = schema();
    const plain = await ask(createExecutor(built, []), source, variables);
    const compiled = await ask(createExecutor(built, [source]), source, variables);
    expect(JSON.parse(JSON.stringify(compiled))).toEqual(JSON.parse(JSON.stringify(plain)));
    const causes = (errors: typeof plain.errors) => errors?.map(({ originalError }) => originalError);
    expect(causes(compiled.errors)).toEqual(causes(plain.errors));
  });
});

describe("what is compiled", () => {
  const isCompiled = async (known: readonly string[], source: string): Promise<boolean> => {
    const { data } = await ask(createExecutor(schema(), known), source);
    // The reference gives objects without a prototype; compiled functions give ordinary ones.
    return Object.getPrototypeOf(data) !== null;
  };

  test("is a known text in any layout", async () => {
    expect(await isCompiled(["{ mood things { id } }"], "{ mood,\n things { # all\n id } }")).toBe(true);
  });

  test("is no text that nobody knows, and no part of a known one", async () => {
    expect(await isCompiled(["{ mood things { id } }"], "{ mood }")).toBe(false);
    expect(await isCompiled([], "{ mood }")).toBe(false);
  });

  test("is each operation of a text by itself", async () => {
    const source = "query A { mood } query B { sum(numbers: [1, 2]) }";
    const executor = createExecutor(schema(), [source]);
    expect((await ask(executor, source, {}, "A")).data).toEqual({ mood: "CALM" });
    expect((await ask(executor, source, {}, "B")).data).toEqual({ sum: 3 });
    expect((await ask(executor, source)).errors?.[0]?.message).toMatch(/operation name/);
  });
});
