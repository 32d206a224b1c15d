/** Cursors: every row once, and none that belongs elsewhere. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";
import { walk } from "../support/walk.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

const firstCursor = async (field: string): Promise<string> => {
  const { data } = await server.query<{ list: { edges: { cursor: string }[] } }>(
    `{ list: ${field} { edges { cursor } } }`,
  );
  return data.list.edges[0]?.cursor ?? "";
};

const errorOf = async (document: string, variables = {}) => {
  const { errors } = await server.query(document, variables);
  return errors.map(({ extensions: { code, details } }) => [code, details?.argument]);
};

test("pages of 100 through all 705 claims give each once, whatever the page size", async () => {
  const whole = await walk<{ id: string }>(server, { list: "claims", selection: "id" });
  const small = await walk<{ id: string }>(server, { list: "claims", selection: "id", first: 37 });
  expect(whole.pages).toBe(8);
  expect(new Set(whole.nodes.map(({ id }) => id)).size).toBe(705);
  expect(small.nodes).toEqual(whole.nodes);
});

test("a cursor goes on in its own list only", async () => {
  const cursor = await firstCursor("claims(first: 1)");
  const going = "query ($after: Cursor) { claims(after: $after) { totalCount } }";
  expect(await errorOf(going, { after: cursor })).toEqual([]);
  for (const other of [
    "claims(filter: { certainties: [STATED] }, after: $after)",
    "claims(orderBy: { field: YEAR }, after: $after)",
    "claims(orderBy: { field: ID, direction: DESC }, after: $after)",
    "factors(after: $after)",
    "sources(after: $after)",
    'search(text: "poverty", after: $after)',
  ])
    expect(await errorOf(`query ($after: Cursor) { ${other} { totalCount } }`, { after: cursor }), other).toEqual([
      ["CURSOR_STALE", "after"],
    ]);
});

test("a cursor of one factor's claims is none of another's", async () => {
  const { data } = await server.query<{ factor: { claims: { edges: { cursor: string }[] } } }>(
    '{ factor(id: "poverty") { claims(first: 1) { edges { cursor } } } }',
  );
  const after = data.factor.claims.edges[0]?.cursor;
  const of = (id: string) => `query ($after: Cursor) { factor(id: "${id}") { claims(after: $after) { totalCount } } }`;
  expect(await errorOf(of("poverty"), { after })).toEqual([]);
  expect(await errorOf(of("corruption"), { after })).toEqual([["CURSOR_STALE", "after"]]);
});

test("a cursor of another data version is stale, and says what to do", async () => {
  const cursor = await firstCursor("claims(first: 1)");
  const [, ...rest] = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as readonly unknown[];
  const older = Buffer.from(JSON.stringify(["0000000000000000", ...rest])).toString("base64url");
  const { errors } = await server.query("query ($after: Cursor) { claims(after: $after) { totalCount } }", {
    after: older,
  });
  expect(errors[0]?.extensions).toMatchObject({ code: "CURSOR_STALE", retriable: false });
  expect(errors[0]?.extensions.hint).toContain("begin again");
});

test.each(["", "x", "eyJhIjoxfQ", "W10", "null", "🙂", "a".repeat(10_000)])(
  "%j is refused as a cursor",
  async (after) => {
    expect(await errorOf("query ($after: Cursor) { claims(after: $after) { totalCount } }", { after })).toEqual([
      ["BAD_USER_INPUT", "after"],
    ]);
  },
);

test.each([0, -1, 101, 2_147_483_647, null])("a page of %j is refused", async (first) => {
  for (const list of ["claims", "factors", "sources", "links"])
    expect(await errorOf(`query ($first: Int) { ${list}(first: $first) { totalCount } }`, { first })).toEqual([
      ["BAD_USER_INPUT", "first"],
    ]);
  expect(
    await errorOf('query ($first: Int) { factor(id: "poverty") { claims(first: $first) { totalCount } } }', { first }),
  ).toEqual([["BAD_USER_INPUT", "first"]]);
});
