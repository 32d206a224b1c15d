/** The twelve usual attacks on a GraphQL server, each with the answer it gets; none costs a statement of the database. */
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";

type Sent = Readonly<{
  errors: readonly Readonly<{ message: string; extensions: Readonly<{ code: string; hint?: string }> }>[];
}>;
type Answered = Readonly<{
  status: number;
  headers: Headers;
  text: string;
  message: string;
  code: string;
  hint: string;
}>;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

const many = (count: number, each: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => each(index)).join(" ");

const read = async (response: Response): Promise<Answered> => {
  const text = await response.text();
  expect(response.headers.get("content-type")).toMatch(/^application\/(graphql-response\+)?json/);
  expect(text).not.toMatch(/node_modules|file:\/\/|\.ts:\d|\n\s+at |Neo\.|Neo4jError/);
  const [error] = (JSON.parse(text) as Sent).errors ?? [];
  const { code = "", hint = "" } = error?.extensions ?? {};
  return { status: response.status, headers: response.headers, text, message: error?.message ?? "", code, hint };
};

const send = async (init: RequestInit, search = ""): Promise<Answered> =>
  read(await fetch(`${server.url}/graphql${search}`, init));

const post = (body: unknown): Promise<Answered> =>
  send({ method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

const ask = (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answered> =>
  post({ query, variables });

describe("too much in one question", () => {
  test.each([
    ["1. aliases", `{ ${many(101, (index) => `a${index}: __typename`)} }`, "101 fields a name"],
    ["2. directives", `{ __typename ${many(50, () => "@skip(if: false)")} }`, "50 directives"],
    ["2. directives that there are not", `{ __typename ${many(50, (index) => `@aa${index}`)} }`, "50 directives"],
    [
      "3. depth",
      `{ claim(id: "c0001") { ${"link { claims { nodes { ".repeat(5)} id ${"} } } ".repeat(5)} } }`,
      "17 fields deep",
    ],
    [
      "4. a bomb of fragments",
      `{ dataset { ...f0 } } ${many(20, (index) => `fragment f${index} on Dataset { ${index < 19 ? `...f${index + 1} ...f${index + 1}` : "id"} }`)}`,
      "524,289 fields",
    ],
    ["9. one field again and again", `{ dataset { ${"version ".repeat(1_500)} } }`, "1,501 fields"],
    [
      "9. one field again and again at the root",
      `{ ${'claim(id: "c0001") { id } '.repeat(25)} }`,
      "25 fields at its root",
    ],
    [
      "pages within pages",
      "{ factors(first: 100) { nodes { claims(first: 100) { nodes { source { claims(first: 100) { nodes { id } } } } } } } }",
      "1,010,100 things",
    ],
    [
      "the whole network with everything below",
      "{ network(limit: 5000) { links { claims(first: 100) { nodes { id } } } } }",
      "20,000",
    ],
  ])("%s: 400, in words that say what to do", async (_, query, found) => {
    const before = server.ran().length;
    const answer = await ask(query);
    expect(answer).toMatchObject({ status: 400, code: "OPERATION_LIMIT_EXCEEDED" });
    expect(answer.message).toContain(found);
    expect(answer.hint).toMatch(/question|page/);
    expect((JSON.parse(answer.text) as Sent).errors.length).toBeLessThanOrEqual(6);
    // A look at the data version, once a second at most, is all that any request may cost.
    expect(
      server
        .ran()
        .slice(before)
        .filter((name) => name !== "read-data-version"),
    ).toEqual([]);
  });

  test("2,600 words: 400, not read to the end", async () => {
    const answer = await ask(`{ dataset { ${"id ".repeat(2_600)} } }`);
    expect(answer).toMatchObject({ status: 400, code: "GRAPHQL_PARSE_FAILED" });
  });

  test("fifty wrong variables: 400, and only a few are named", async () => {
    const names = Array.from({ length: 50 }, (_, index) => `v${index}`);
    const declared = names.map((name) => `$${name}: ID!`).join(", ");
    const used = names.map((name) => `$${name}`).join(", ");
    const query = `query (${declared}) { factors(filter: { factors: [${used}] }) { totalCount } }`;
    const answer = await ask(query, Object.fromEntries(names.map((name) => [name, {}])));
    expect(answer.status).toBe(400);
    const codes = (JSON.parse(answer.text) as Sent).errors.map(({ extensions }) => extensions.code);
    expect(codes).toEqual(new Array(6).fill("BAD_USER_INPUT"));
  });

  test("5. many questions in one request: 400", async () => {
    const answer = await post(Array.from({ length: 10 }, () => ({ query: "{ __typename }" })));
    expect(answer).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("6. the schema in circles: 400", async () => {
    const circles = `{ __schema { types { ${"fields { type { ".repeat(6)} name ${"} } ".repeat(6)} } } }`;
    expect(await ask(circles)).toMatchObject({ status: 400, code: "GRAPHQL_VALIDATION_FAILED" });
  });

  test("11. a body of a megabyte: 413 as JSON", async () => {
    const answer = await ask("{ __typename }", { x: "y".repeat(1_000_000) });
    expect(answer).toMatchObject({ status: 413, code: "PAYLOAD_TOO_LARGE" });
  });
});

describe("questions that a foreign page could send in a reader's name", () => {
  const search = (query: string) => `?query=${encodeURIComponent(query)}`;

  test.each(["mutation { x }", "subscription { x }", "query A { __typename } mutation B { x }&operationName=B"])(
    "7. %s by GET: 405, and POST is named",
    async (text) => {
      const [query = "", more = ""] = text.split("&");
      const answer = await send({ headers: { "apollo-require-preflight": "1" } }, `${search(query)}&${more}`);
      expect(answer.status).toBe(405);
      expect(answer.headers.get("allow")).toBe("POST");
      expect(answer.code).toBe("GRAPHQL_VALIDATION_FAILED");
    },
  );

  test("7. a mutation by POST: 400, for there are none", async () => {
    expect(await ask("mutation { x }")).toMatchObject({ status: 400, code: "GRAPHQL_VALIDATION_FAILED" });
  });

  test.each([
    ["application/x-www-form-urlencoded", "query=%7B__typename%7D"],
    ["text/plain", '{"query":"{ __typename }"}'],
    [
      "multipart/form-data; boundary=x",
      '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--',
    ],
  ])("8. a form as %s: 400", async (type, body) => {
    expect(await send({ method: "POST", headers: { "content-type": type }, body })).toMatchObject({
      ...{ status: 400, code: "BAD_USER_INPUT" },
    });
  });

  test("8. a plain GET: 400, unless it says that it is meant", async () => {
    expect(await send({}, search("{ __typename }"))).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    expect((await send({ headers: { "x-apollo-operation-name": "A" } }, search("{ __typename }"))).status).toBe(200);
  });
});

test("10. suggestions stay on, as decided: the schema is public, and analysts learn from them", async () => {
  const answer = await ask("{ dataset { versoin } }");
  expect(answer).toMatchObject({ status: 400, code: "GRAPHQL_VALIDATION_FAILED" });
  expect(answer.message).toContain('Did you mean "version"');
});

test("12. headers that never end: the connection is closed after ten seconds", async () => {
  const { hostname, port } = new URL(server.url);
  const began = Date.now();
  const socket = connect(Number(port), hostname);
  const closed = new Promise<void>((resolve) => {
    socket.on("close", () => resolve());
    socket.on("error", () => resolve());
    socket.resume();
  });
  socket.write("POST /graphql HTTP/1.1\r\nhost: x\r\n");
  const drip = setInterval(() => socket.write("x-more: y\r\n"), 1_000);
  await closed;
  clearInterval(drip);
  const seconds = (Date.now() - began) / 1_000;
  expect(seconds).toBeGreaterThan(8);
  // Eleven on an idle machine; by itself Node would look only after thirty.
  expect(seconds).toBeLessThan(20);
});

test("every answer to a question that could be read says what it counts, the refused ones too", async () => {
  const costOf = ({ text }: Answered) => (JSON.parse(text) as { extensions?: { cost?: unknown } }).extensions?.cost;
  expect(costOf(await ask("{ factors(first: 30) { totalCount } }"))).toEqual({ requested: 30, limit: 10_000 });
  expect(costOf(await ask("{ network(limit: 5000) { links { id } } }"))).toEqual({ requested: 20_000, limit: 10_000 });
  expect(costOf(await ask("{ factors(first: 0) { totalCount } }"))).toEqual({ requested: 1, limit: 10_000 });
  expect(costOf(await ask("{ nope }"))).toBeUndefined();
  expect(costOf(await ask("{"))).toBeUndefined();
});
