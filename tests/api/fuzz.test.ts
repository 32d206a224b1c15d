/** Whatever is asked, sent or left out, the server answers in its own words and goes on. */
import fc from "fast-check";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { readSchemaText } from "../../server/src/graphql/schema.ts";
import { askGenerated, checkAnswer } from "../support/fuzz.ts";
import { RUBBISH_TEXTS } from "../support/rubbish.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

/** The same questions in every run; `npm run test:heavy` takes others each time. */
const SEED = 20_261_122;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

test("500 questions made from the schema: none breaks the server, none shows what it is made of", async () => {
  const { statuses, codes, words } = await askGenerated(server, { runs: 500, seed: SEED });
  // The questions must be worth asking: most are answered, many are refused for a reason, hardly a field is left out.
  expect(statuses["200"]).toBeGreaterThan(200);
  expect(statuses["400"]).toBeGreaterThan(50);
  expect(codes.BAD_USER_INPUT).toBeGreaterThan(50);
  const schema = buildSchema(readSchemaText());
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const fields = new Set(types.flatMap((type) => ("getFields" in type ? Object.keys(type.getFields()) : [])));
  expect([...fields].filter((name) => words.has(name)).length).toBeGreaterThan(0.9 * fields.size);
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => !words.has(name))).toEqual([]);
});

/** Half of a pair of surrogates has no place in an address. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const headerText = fc.stringMatching(/^[\x20-\x7e]{0,60}$/);
const anyText = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.constantFrom(...RUBBISH_TEXTS));
const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.json().map((text) => Buffer.from(text)),
  fc
    .record(
      { query: fc.oneof(anyText, fc.jsonValue()), variables: fc.jsonValue(), operationName: fc.jsonValue() },
      { requiredKeys: [] },
    )
    .map((body) => Buffer.from(JSON.stringify(body))),
);
const headers = fc.record(
  {
    "content-type": fc.oneof(
      { weight: 3, arbitrary: fc.constant("application/json") },
      fc.constantFrom(
        "application/json; charset=utf-16",
        "application/graphql",
        "text/plain",
        'a/b;;c="',
        "application/json, x",
      ),
      headerText,
    ),
    accept: fc.oneof(
      fc.constantFrom("*/*", "application/graphql-response+json", "text/html", "multipart/mixed"),
      headerText,
    ),
    "accept-encoding": fc.constantFrom("gzip", "br", "identity;q=0", "x"),
    "content-encoding": fc.constantFrom("gzip", "br", "deflate", "x"),
    "if-none-match": headerText,
    authorization: fc.oneof(fc.constantFrom("Bearer", "Bearer x", "Basic eDp4"), headerText),
    "apollo-require-preflight": fc.constant("1"),
    origin: headerText,
    "x-forwarded-for": headerText,
    "x-request-id": headerText,
  },
  { requiredKeys: [] },
);

test("200 requests of bytes, JSON and headers that mean little: each is answered as JSON, none with a fault of ours", async () => {
  const requests = fc.record({
    method: fc.constantFrom("POST", "POST", "GET", "PUT", "DELETE", "OPTIONS"),
    headers,
    body: bodies,
    query: anyText,
  });
  const send = async ({
    method,
    headers: sent,
    body,
    query,
  }: Readonly<{ method: string; headers: object; body: Uint8Array; query: string }>) => {
    const search = method === "POST" ? "" : `?query=${encodeURIComponent(wellFormed(query))}`;
    const response = await fetch(`${server.url}/graphql${search}`, {
      method,
      headers: { ...sent },
      ...(method === "GET" ? {} : { body: new Uint8Array(body) }),
    });
    expect(response.status).toBeLessThan(500);
    const text = await response.text();
    if (text !== "") checkAnswer(response.status, text);
  };
  await fc.assert(fc.asyncProperty(requests, send), { numRuns: 200, seed: SEED, endOnFailure: true });
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
});

test("100 exports with filters and choices that mean little are refused in words", async () => {
  const orders = fc.record({
    format: fc.oneof(fc.constantFrom("json", "csv", "graphml"), anyText),
    filter: fc.oneof(anyText, fc.json()),
    choice: fc.oneof(fc.constantFrom("bom=1", "raw=2", "mixed", "x=1", ""), anyText),
  });
  const order = async ({ format, filter, choice }: Readonly<{ format: string; filter: string; choice: string }>) => {
    const path = `/export/network.${encodeURIComponent(wellFormed(format))}`;
    const search = `filter=${encodeURIComponent(wellFormed(filter))}&${encodeURI(wellFormed(choice))}`;
    const response = await fetch(`${server.url}${path}?${search}`);
    const text = await response.text();
    if (response.status === 200) return;
    checkAnswer(response.status, text);
  };
  await fc.assert(fc.asyncProperty(orders, order), { numRuns: 100, seed: SEED, endOnFailure: true });
});
