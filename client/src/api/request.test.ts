/** A request gives its answer or a failure in words, and never throws. */
import { expect, test } from "vitest";
import { UNREACHABLE } from "./failure.ts";
import { FacetsDocument } from "./generated.ts";
import { createRequest } from "./request.ts";

const answering = (status: number, body: string) => {
  const sent: RequestInit[] = [];
  const request = createRequest("/graphql", async (_address, options) => {
    sent.push(options ?? {});
    return new Response(body, { status });
  });
  return { request, sent };
};

test("the operation goes out by name with its variables, and its data comes back", async () => {
  const { request, sent } = answering(200, '{"data":{"facets":{"all":[]}}}');
  const reply = await request(FacetsDocument, { filter: { minWorks: 2 } });
  expect(reply).toEqual({ status: "ready", value: { facets: { all: [] } } });
  expect(JSON.parse(String(sent[0]?.body))).toMatchObject({
    operationName: "Facets",
    variables: { filter: { minWorks: 2 } },
    query: expect.stringContaining("query Facets"),
  });
});

test("a GraphQL error comes back with code, message, hint and reference", async () => {
  const error = { message: "Too long.", extensions: { code: "QUERY_TIMEOUT", hint: "Narrow it.", reference: "ab12" } };
  const { request } = answering(200, JSON.stringify({ data: { facets: null }, errors: [error] }));
  expect(await request(FacetsDocument, {})).toEqual({
    status: "failed",
    failure: { code: "QUERY_TIMEOUT", message: "Too long.", hint: "Narrow it.", reference: "ab12" },
  });
});

test("too much in a short time comes back with the wait", async () => {
  const extensions = { code: "RATE_LIMITED", hint: "Ask again in 9 seconds.", details: { retryAfterSeconds: 9 } };
  const { request } = answering(429, JSON.stringify({ errors: [{ message: "Too many.", extensions }] }));
  expect(await request(FacetsDocument, {})).toEqual({
    status: "failed",
    failure: {
      ...{ code: "RATE_LIMITED", message: "Too many.", hint: "Ask again in 9 seconds.", reference: null },
      retryAfterSeconds: 9,
    },
  });
});

test("ids that were named and are not in the dataset come back with the failure", async () => {
  const extensions = { code: "BAD_USER_INPUT", hint: "Find ids with search.", details: { unknown: ["no-such-thing"] } };
  const { request } = answering(200, JSON.stringify({ errors: [{ message: "No such factor.", extensions }] }));
  expect(await request(FacetsDocument, {})).toMatchObject({ failure: { unknown: ["no-such-thing"] } });
});

test("an error of the server itself comes back the same way", async () => {
  const { request } = answering(503, '{"error":{"code":"DATABASE_UNAVAILABLE","message":"The database is away."}}');
  expect(await request(FacetsDocument, {})).toEqual({
    status: "failed",
    failure: { code: "DATABASE_UNAVAILABLE", message: "The database is away.", hint: null, reference: null },
  });
});

test.each(["<html>502</html>", "", "[]", "null", '{"data":'])("the body %s is told as not understood", async (body) => {
  const { request } = answering(502, body);
  const reply = await request(FacetsDocument, {});
  expect(reply).toMatchObject({ status: "failed", failure: { code: "NOT_UNDERSTOOD" } });
});

test("a server that cannot be reached has its own sentence", async () => {
  const request = createRequest("/graphql", () => Promise.reject(new TypeError("fetch failed")));
  expect(await request(FacetsDocument, {})).toEqual({ status: "failed", failure: UNREACHABLE });
});

test("a request taken back is aborted, not failed", async () => {
  const controller = new AbortController();
  const request = createRequest("/graphql", async () => {
    controller.abort();
    throw new DOMException("taken back", "AbortError");
  });
  expect(await request(FacetsDocument, {}, controller.signal)).toEqual({ status: "aborted" });
});
