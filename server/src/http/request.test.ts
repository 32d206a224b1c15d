/** What the log says of a request, over real HTTP. */
import type { AddressInfo } from "node:net";
import express, { Router } from "express";
import pino from "pino";
import { afterEach, expect, test } from "vitest";
import { nameRequests, requestIdOf } from "./request.ts";

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

type Line = Readonly<{ requestId: string; method: string; path: string; status: number }>;

/** Serves a route mounted at /graphql; `lines` gives each line of the log as it comes. */
const serveLogged = async (): Promise<Readonly<{ url: string; line: Promise<Line> }>> => {
  let told: (line: Line) => void = () => undefined;
  const line = new Promise<Line>((resolve) => {
    told = resolve;
  });
  const app = express();
  app.use(nameRequests(pino({}, { write: (text: string) => told(JSON.parse(text)) })));
  app.use(
    "/graphql",
    Router().post("/", (_, response) => {
      response.json({ id: requestIdOf(response) });
    }),
  );
  const server = app.listen(0, "127.0.0.1");
  stops.push(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, line };
};

test("the log names the whole path of a mounted route, without what was asked, under the answer's own id", async () => {
  const { url, line } = await serveLogged();
  const response = await fetch(`${url}/graphql?text=debt`, { method: "POST" });
  const { id } = (await response.json()) as Readonly<{ id: string }>;
  expect(response.headers.get("X-Request-Id")).toBe(id);
  expect(await line).toMatchObject({ requestId: id, method: "POST", path: "/graphql", status: 200 });
});
