/** A compiled question is answered letter by letter as the reference implementation answers it. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createContext } from "../../server/src/graphql/context.ts";
import { createGraphqlServer } from "../../server/src/graphql/graphql-server.ts";
import { createLog } from "../../server/src/log.ts";
import { createQueries, type Queries } from "../../server/src/queries/queries.ts";
import { type Connection, connect } from "../support/connect.ts";
import { type KnownQuestion, knownQuestions } from "../support/known-questions.ts";

const log = createLog("silent");
const compiling = createGraphqlServer(log);
const plain = createGraphqlServer(log, []);
let connection: Connection;
let queries: Queries;

beforeAll(async () => {
  connection = connect(inject("database"));
  queries = createQueries(connection.database);
  await Promise.all([compiling.start(), plain.start()]);
});
afterAll(async () => {
  await Promise.all([compiling.stop(), plain.stop()]);
  await connection.close();
});

const answer = async (engine: typeof plain, { query, variables }: KnownQuestion) => {
  const contextValue = createContext(queries, { requestId: "parity" });
  const { body } = await engine.executeOperation({ query, variables: { ...variables } }, { contextValue });
  if (body.kind !== "single") throw new Error("The answer came in parts.");
  return {
    text: JSON.stringify(body.singleResult),
    isPlain: Object.getPrototypeOf(body.singleResult.data ?? {}) === null,
  };
};

describe("compiled and plain answers are the same text", () => {
  test.each(knownQuestions())("$name $variables", async (question) => {
    const [expected, compiled] = [await answer(plain, question), await answer(compiling, question)];
    expect(compiled.text).toBe(expected.text);
    expect(expected.text).toMatch(/^\{/);
  });
});

test("the explorer's operations are answered by compiled functions, others by the reference", async () => {
  const known = knownQuestions().find(({ name }) => name === "Network") as KnownQuestion;
  expect(await answer(plain, known)).toMatchObject({ isPlain: true });
  expect(await answer(compiling, known)).toMatchObject({ isPlain: false });
  const other = { ...known, query: known.query.replace("totalFactors", "factorsInAll: totalFactors") };
  expect(await answer(compiling, other)).toMatchObject({ isPlain: true });
});
