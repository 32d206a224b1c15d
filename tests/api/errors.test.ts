/** What goes wrong is said with a code of the closed list, in words, and without a look inside. */
import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { ERROR_CODES } from "../../server/src/errors.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

const post = (body: string, headers: Readonly<Record<string, string>> = { "content-type": "application/json" }) =>
  fetch(`${server.url}/graphql`, { method: "POST", headers, body });

type Sent = Readonly<{ errors: readonly { message: string; extensions: Record<string, unknown> }[] }>;

const first = async (response: Response) => {
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  const text = await response.text();
  expectNothingInside(text);
  const [error] = (JSON.parse(text) as Sent).errors;
  expect(ERROR_CODES).toContain(error?.extensions.code);
  return { status: response.status, message: error?.message ?? "", ...error?.extensions };
};

/** No stack, no file, no statement and no word of the database's own. */
const expectNothingInside = (text: string): void => {
  expect(text).not.toMatch(/node_modules|file:\/\/|\.ts:\d|\.js:\d|\n\s+at |\bat \w+ \(|Neo\.|Neo4jError|MATCH \(/);
};

describe("questions that cannot be answered", () => {
  test.each([
    ["{ dataset { version }", "GRAPHQL_PARSE_FAILED"],
    ["", "BAD_USER_INPUT"],
    ["{ dataset { nope } }", "GRAPHQL_VALIDATION_FAILED"],
    ["mutation { x }", "GRAPHQL_VALIDATION_FAILED"],
    ["query A { dataset { id } } query B { dataset { id } }", "BAD_USER_INPUT"],
    [`{ ${"a: dataset { id } ".repeat(400)} }`, "GRAPHQL_PARSE_FAILED"],
    [
      `{ factor(id: 1) { ${"claims { nodes { subject { ".repeat(4)} id ${"} } } ".repeat(4)} } }`,
      "OPERATION_LIMIT_EXCEEDED",
    ],
  ])("%#: the status is 400 and the code fits", async (query, code) => {
    expect(await first(await post(JSON.stringify({ query })))).toMatchObject({ status: 400, code, retriable: false });
  });

  test("fragments that multiply are refused before they are expanded", async () => {
    const bomb = Array.from(
      { length: 20 },
      (_, index) => `fragment f${index} on Dataset { ${index < 19 ? `...f${index + 1} ...f${index + 1}` : "id"} }`,
    );
    const sent = await first(await post(JSON.stringify({ query: `{ dataset { ...f0 } } ${bomb.join(" ")}` })));
    expect(sent).toMatchObject({ status: 400, code: "OPERATION_LIMIT_EXCEEDED" });
  });

  test("a fragment that holds itself is named as such", async () => {
    const query = "{ dataset { ...f } } fragment f on Dataset { ...f }";
    expect(await first(await post(JSON.stringify({ query })))).toMatchObject({
      status: 400,
      code: "GRAPHQL_VALIDATION_FAILED",
    });
  });

  test("at most five faults are named", async () => {
    const query = `{ dataset { ${Array.from({ length: 50 }, (_, index) => `x${index}`).join(" ")} } }`;
    const { errors } = (await (await post(JSON.stringify({ query }))).json()) as Sent;
    expect(errors.length).toBeLessThanOrEqual(6);
  });

  test.each([
    ["{ factors(filter: {kinds: [PERSON]}) { totalCount } }", "kinds"],
    ["{ factors(filter: {kinds: [OUTCOME], minWorks: 1.5}) { totalCount } }", "minWorks"],
    ['{ factors(first: "many") { totalCount } }', "first"],
    ["{ claims(orderBy: {field: BEAUTY}) { totalCount } }", "field"],
  ])("%s names the argument %s, as a variable too", async (query, argument) => {
    expect(await first(await post(JSON.stringify({ query })))).toMatchObject({
      ...{ status: 400, code: "BAD_USER_INPUT" },
      details: { argument },
    });
  });

  test.each([
    ["claims(filter: {regions: []})", "filter.regions"],
    ['claims(filter: {regions: ["atlantis"]})', "filter.regions"],
    ['claims(filter: {factors: ["claim:c0001"]})', "filter.factors"],
    ["claims(filter: {publishedFrom: 2020, publishedTo: 2010})", "filter.publishedFrom"],
    ['claims(filter: {text: "!!"})', "filter.text"],
    ["factors(filter: {kinds: []})", "filter.kinds"],
    ["factors(filter: {minWorks: -1})", "filter.minWorks"],
    ["sources(filter: {works: []})", "filter.works"],
  ])("%s is refused and says which argument is wrong", async (field, argument) => {
    const { errors, data, status } = await server.query(`{ ${field} { totalCount } }`);
    expect(status).toBe(200);
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", details: { argument } });
    expect(errors[0]?.message).toContain(argument);
    expect(errors[0]?.extensions.hint).toBeTruthy();
  });

  test("more than 250 ids are refused", async () => {
    const ids = Array.from({ length: 251 }, (_, index) => `factor:f${index}`);
    const { errors } = await server.query("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids });
    expect(errors[0]?.extensions).toMatchObject({ code: "BAD_USER_INPUT", details: { argument: "ids" } });
  });

  test("a misspelt field is answered with the one that was meant", async () => {
    const { errors } = await server.query("{ dataset { versoin } }");
    expect(errors[0]?.message).toContain('Did you mean "version"');
  });

  test("the schema may be asked for, however deep that goes", async () => {
    const { errors, data } = await server.query<{ __schema: { types: unknown[] } }>(getIntrospectionQuery());
    expect(errors).toEqual([]);
    expect(data.__schema.types.length).toBeGreaterThan(50);
  });
});

describe("requests that cannot be read", () => {
  test.each([
    ["{", "entity.parse.failed"],
    ['"text"', "entity.parse.failed"],
    ["nothing", "entity.parse.failed"],
  ])("the body %j is answered with 400 as JSON", async (body, reason) => {
    expect(await first(await post(body))).toMatchObject({ status: 400, code: "BAD_USER_INPUT", details: { reason } });
  });

  test.each([
    "{}",
    "[]",
    '[{"query":"{ dataset { id } }"}]',
    '{"query": 5}',
    '{"query":"{dataset{id}}","variables":"x"}',
  ])("the body %j is answered with 400 as JSON", async (body) => {
    expect(await first(await post(body))).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("a body of more than 256 KB is answered with 413, whatever it holds", async () => {
    const big = JSON.stringify({ query: "{ dataset { id } }", variables: { x: "y".repeat(257 * 1024) } });
    expect(await first(await post(big))).toMatchObject({ status: 413, code: "PAYLOAD_TOO_LARGE" });
    const justRight = JSON.stringify({ query: "{ dataset { id } }", variables: { x: "y".repeat(200 * 1024) } });
    expect((await post(justRight)).status).toBe(200);
  });

  test("a form, as a foreign page could send it, is refused", async () => {
    expect(await first(await post("query={dataset{id}}", { "content-type": "text/plain" }))).toMatchObject({
      ...{ status: 400, code: "BAD_USER_INPUT" },
    });
    const get = await fetch(`${server.url}/graphql?query={dataset{id}}`);
    expect(await first(get)).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    const meant = await fetch(`${server.url}/graphql?query={dataset{id}}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(meant.status).toBe(200);
  });

  test("a body in an unknown character set or compression is refused", async () => {
    expect(await first(await post("{}", { "content-type": "application/json; charset=klingon" }))).toMatchObject({
      status: 415,
      code: "BAD_USER_INPUT",
    });
    expect(
      await first(await post("{}", { "content-type": "application/json", "content-encoding": "x-nothing" })),
    ).toMatchObject({ status: 415, code: "BAD_USER_INPUT" });
  });
});

describe("faults of ours", () => {
  const broken = async (uri: string) => {
    const { user, password, database } = inject("database");
    return startTestServer({ uri, user, password, database });
  };

  test("a database that is not there is said so, may be asked again, and shows on /readyz", async () => {
    const lost = await broken("bolt://127.0.0.1:1");
    try {
      const { errors, data } = await lost.query("{ dataset { version } }");
      expect(data).toBeNull();
      expect(errors[0]?.extensions).toMatchObject({ code: "DATABASE_UNAVAILABLE", retriable: true });
      expectNothingInside(JSON.stringify(errors));
      expect((await fetch(`${lost.url}/readyz`)).status).toBe(503);
      expect((await fetch(`${lost.url}/healthz`)).status).toBe(200);
    } finally {
      await lost.stop();
    }
  });

  test("an unknown error shows a reference, and the log tells the story behind it", async () => {
    const { uri, user, password } = inject("database");
    const odd = await startTestServer({ uri, user, password, database: "no-such-database" });
    try {
      const { errors, requestId } = await odd.query("{ dataset { version } }");
      expect(errors[0]).toMatchObject({
        message: "Something went wrong here.",
        extensions: { code: "INTERNAL", retriable: false, reference: requestId },
      });
      expectNothingInside(JSON.stringify(errors));
      const line = odd
        .logged()
        .split("\n")
        .find((one) => one.includes(requestId) && one.includes("an unknown error"));
      expect(line).toContain("no-such-database");
    } finally {
      await odd.stop();
    }
  });
});
