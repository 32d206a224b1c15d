/** A page of another origin may ask and read what is public, in a real browser too, and nothing else. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { connectBrowser, type TestBrowser, type Visit } from "../support/browser.ts";
import type {} from "../support/global-explorer.ts";
import { sendRaw } from "../support/raw-request.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const ELSEWHERE = { origin: "https://notebook.example" };
const QUERY = "{ dataset { id version } }";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"), { limits: { requestsPerMinute: 1_000 } });
});

afterAll(() => server.stop());

const preflight = (path: string, method: string, headers: string) =>
  sendRaw({
    url: `${server.url}${path}`,
    method: "OPTIONS",
    headers: {
      ...ELSEWHERE,
      "access-control-request-method": method,
      "access-control-request-headers": headers,
    },
  });

describe("another origin", () => {
  test.each([
    ["/graphql", "POST", "content-type,authorization"],
    ["/graphql", "GET", "apollo-require-preflight,if-none-match"],
    ["/export/network.csv", "POST", "content-type"],
    ["/schema.json", "GET", "if-none-match"],
  ])("is told beforehand that it may ask %s by %s with %s, and may remember it", async (path, method, headers) => {
    const { status, headers: told } = await preflight(path, method, headers);
    expect(status).toBe(204);
    expect(told["access-control-allow-origin"]).toBe("*");
    expect(told["access-control-allow-credentials"]).toBeUndefined();
    expect(told["access-control-allow-methods"]?.split(",")).toContain(method);
    const allowed = told["access-control-allow-headers"]?.toLowerCase().split(",") ?? [];
    expect(allowed).toEqual(expect.arrayContaining(headers.split(",")));
    expect(Number(told["access-control-max-age"])).toBeGreaterThan(0);
    // A preflight asks nothing, so it takes nothing from what a client may ask for.
    expect(told["ratelimit-limit"]).toBeUndefined();
  });

  test("may read answers, refusals and what their headers tell", async () => {
    const post = (body: string) =>
      sendRaw({
        url: `${server.url}/graphql`,
        method: "POST",
        headers: { ...ELSEWHERE, "content-type": "application/json" },
        body,
      });
    const answers = [await post(JSON.stringify({ query: QUERY })), await post("{")];
    answers.push(await sendRaw({ url: `${server.url}/schema.graphql`, headers: ELSEWHERE }));
    answers.push(await sendRaw({ url: `${server.url}/export/network.json?filter=nonsense`, headers: ELSEWHERE }));
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 200, 400]);
    for (const { headers } of answers) {
      expect(headers["access-control-allow-origin"]).toBe("*");
      const exposed = headers["access-control-expose-headers"]?.toLowerCase().split(",") ?? [];
      expect(exposed).toEqual(
        expect.arrayContaining([
          ...["etag", "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"],
          ...["retry-after", "x-request-id", "content-disposition"],
        ]),
      );
    }
  });

  test.each(["/", "/healthz", "/readyz", "/graphiql", "/assets/x.js"])("may not read %s", async (path) => {
    const { headers } = await sendRaw({ url: `${server.url}${path}`, headers: ELSEWHERE });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("is not answered when it has not been told beforehand that it may ask", async () => {
    const url = `${server.url}/graphql?query=${encodeURIComponent(QUERY)}`;
    expect((await sendRaw({ url, headers: ELSEWHERE })).status).toBe(400);
    const headers = { ...ELSEWHERE, "content-type": "text/plain" };
    const body = JSON.stringify({ query: QUERY });
    expect((await sendRaw({ url: `${server.url}/graphql`, method: "POST", headers, body })).status).toBe(400);
  });
});

describe("a page in Chromium, served from another port", () => {
  let elsewhere: Server;
  let browser: TestBrowser;
  let visit: Visit;

  beforeAll(async () => {
    elsewhere = createServer((_, response) => {
      response.setHeader("content-type", "text/html").end("<!doctype html><title>Notebook</title>");
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
    browser = await connectBrowser(inject("explorer").browser);
    visit = await browser.visit(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`);
  });

  afterAll(async () => {
    await visit.close();
    await browser.stop();
    await new Promise((resolve) => elsewhere.close(resolve));
  });

  type Ask = Readonly<{
    path: string;
    method?: string;
    headers?: Record<string, string>;
    body?: string;
    mode?: "no-cors";
  }>;

  const ask = (init: Ask) =>
    visit.page.evaluate(
      async ({ url, path, ...rest }) => {
        const response = await fetch(`${url}${path}`, rest);
        const headers = Object.fromEntries(response.headers);
        return { status: response.status, type: response.type, headers, text: await response.text() };
      },
      { url: server.url, ...init },
    );

  test("asks by POST and reads the answer and its headers", async () => {
    const headers = { "content-type": "application/json" };
    const {
      status,
      text,
      headers: told,
    } = await ask({
      ...{ path: "/graphql", method: "POST", headers },
      body: JSON.stringify({ query: QUERY }),
    });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toHaveProperty("data.dataset.version");
    expect(told).toHaveProperty("x-request-id");
    expect(told).toHaveProperty("ratelimit-remaining");
  });

  test("asks by GET, and under the condition that it has changed", async () => {
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    const headers = { "apollo-require-preflight": "1" };
    const first = await ask({ path, headers });
    expect(first.status).toBe(200);
    const etag = first.headers.etag ?? "";
    expect(etag).toContain(JSON.parse(first.text).data.dataset.version);
    const again = await ask({ path, headers: { ...headers, "if-none-match": etag } });
    expect([again.status, again.text]).toEqual([304, ""]);
  });

  test("cannot ask without having been allowed to", async () => {
    const path = `/graphql?query=${encodeURIComponent(QUERY)}`;
    expect((await ask({ path })).status).toBe(400);
    // Such as a form would send it: the browser hides the refusal as well.
    const form: Ask = { path: "/graphql", method: "POST", mode: "no-cors", body: JSON.stringify({ query: QUERY }) };
    await expect(ask(form)).rejects.toThrow("Failed to fetch");
    await expect(ask({ path: "/healthz" })).rejects.toThrow("Failed to fetch");
  });

  test("reads the schema and an export", async () => {
    expect(JSON.parse((await ask({ path: "/schema.json" })).text)).toHaveProperty("__schema.types");
    const file = await ask({ path: "/export/network.csv" });
    expect(file.status).toBe(200);
    expect(file.headers["content-disposition"]).toContain("attachment");
  });
});
