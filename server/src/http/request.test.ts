/** What the log says of a request, over real HTTP. */
import type { AddressInfo } from "node:net";
import express, { Router } from "express";
import pino from "pino";
import { afterEach, expect, test } from "vitest";
import { type AnsweredRequest, nameRequests, noteFacts, requestIdOf } from "./request.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Line = Readonly<{ requestId: string; method: string; path: string; status: number; codes?: readonly string[] }>;

/** Serves a route mounted at /graphql; `lines` gives each line of the log as it comes. */
const serveLogged = async (): Promise<
  Readonly<{ url: string; line: Promise<Line>; answered: Promise<AnsweredRequest> }>
> => {
  let told: (line: Line) => void = () => undefined;
  const line = new Promise<Line>((resolve) => {
    told = resolve;
  });
  const app = express();
  let answer: (answered: AnsweredRequest) => void = () => undefined;
  const answered = new Promise<AnsweredRequest>((resolve) => {
    answer = resolve;
  });
  app.use(nameRequests(pino({}, { write: (text: string) => told(JSON.parse(text)) }), answer));
  app.use(
    "/graphql",
    Router().post("/", (_, response) => {
      noteFacts(response, { operation: "Network", cost: 40 });
      noteFacts(response, { codes: ["QUERY_TIMEOUT", "QUERY_TIMEOUT"] });
      response.json({ id: requestIdOf(response) });
    }),
  );
  const server = app.listen(0, "127.0.0.1");
  stops.push(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return { line, answered, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

test("the log names the whole path of a mounted route, without what was asked, under the answer's own id", async () => {
  const { url, line } = await serveLogged();
  const response = await fetch(`${url}/graphql?text=debt`, { method: "POST" });
  const { id } = (await response.json()) as Readonly<{ id: string }>;
  expect(response.headers.get("X-Request-Id")).toBe(id);
  expect(await line).toMatchObject({ requestId: id, method: "POST", path: "/graphql", status: 200 });
});

test("the line says which operation was answered and with which codes, and watchers hear the same", async () => {
  const { url, line, answered } = await serveLogged();
  await fetch(`${url}/graphql`, { method: "POST" });
  expect(await line).toMatchObject({
    operation: "Network",
    cost: 40,
    codes: ["QUERY_TIMEOUT"],
    ms: expect.any(Number),
  });
  expect(await answered).toMatchObject({
    ...{ method: "POST", path: "/graphql", status: 200, operation: "Network", cost: 40 },
    codes: ["QUERY_TIMEOUT", "QUERY_TIMEOUT"],
    seconds: expect.any(Number),
  });
});

test.each(["a", "3f0a-11", "atlas.proxy_7", "x".repeat(64)])(
  "the sender's own name %s is taken over",
  async (given) => {
    const { url, line } = await serveLogged();
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "X-Request-Id": given } });
    expect(response.headers.get("X-Request-Id")).toBe(given);
    expect((await line).requestId).toBe(given);
  },
);

test.each(["x".repeat(65), "two words", 'quote"d', "<script>", "a,b", "\u00e9"])(
  "a name such as %j is not taken over: one is made",
  async (given) => {
    const { url, line } = await serveLogged();
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "X-Request-Id": given } });
    expect(response.headers.get("X-Request-Id")).toMatch(/^[0-9a-f-]{36}$/);
    expect((await line).requestId).toBe(response.headers.get("X-Request-Id"));
  },
);
