/** One client may ask for so much a minute; the answers say how much is left, and a refusal says when to come back. */
import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import type { ClientLimits } from "../../server/src/config.ts";
import { noTokens, openTokens } from "../../server/src/http/bearer-token.ts";
import { createLog } from "../../server/src/log.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

type Sent = Readonly<{
  data?: unknown;
  errors?: readonly Readonly<{ message: string; extensions: Readonly<Record<string, unknown>> }>[];
  extensions?: Readonly<{ cost?: Readonly<{ requested: number; limit: number | null }> }>;
}>;

type Answered = Readonly<{ status: number; headers: Headers; body: Sent }>;

let folder: string;
let tokensFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "factor-atlas-rates-"));
  tokensFile = join(folder, "tokens.txt");
  const hash = createHash("sha256").update("good").digest("hex");
  await writeFile(tokensFile, `${hash} 2999-12-31\n`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const start = async (
  limits: Partial<ClientLimits>,
  { trustProxy = 0, withTokens = false } = {},
): Promise<TestServer> => {
  const tokens = withTokens ? await openTokens(tokensFile, createLog("silent")) : noTokens;
  const server = await startTestServer(inject("database"), { limits, trustProxy, tokens });
  onTestFinished(server.stop);
  return server;
};

const ask = async (
  { url }: TestServer,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered> => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Sent };
};

const SMALL = "{ dataset { version } }";
const rate = ({ headers }: Answered) =>
  ["ratelimit-limit", "ratelimit-remaining", "retry-after"].map((name) => headers.get(name));

describe("questions a minute", () => {
  test("are counted down in the headers, then refused with the wait, as JSON", async () => {
    const server = await start({ requestsPerMinute: 2 });
    const first = await ask(server, SMALL);
    expect(first.status).toBe(200);
    expect(rate(first)).toEqual(["2", "1", null]);
    expect(Number(first.headers.get("ratelimit-reset"))).toBeGreaterThan(0);
    expect(Number(first.headers.get("ratelimit-reset"))).toBeLessThanOrEqual(60);
    expect(rate(await ask(server, SMALL))).toEqual(["2", "0", null]);
    const third = await ask(server, SMALL);
    expect(third.status).toBe(429);
    const wait = Number(third.headers.get("retry-after"));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(60);
    expect(third.body.errors?.[0]?.extensions).toMatchObject({
      code: "RATE_LIMITED",
      retriable: true,
      details: { rate: "requests", limit: 2, retryAfterSeconds: wait },
    });
    expect(third.body.errors?.[0]?.extensions.hint).toContain(`Ask again in ${wait} second`);
    expect(server.ran().length).toBeGreaterThan(0);
  });

  test("count those that are refused, whatever is wrong with them", async () => {
    const server = await start({ requestsPerMinute: 3 });
    expect((await ask(server, "{ nope }")).status).toBe(400);
    expect((await ask(server, "{")).status).toBe(400);
    expect((await fetch(`${server.url}/graphql`, { method: "POST", body: "x" })).status).toBe(400);
    expect((await ask(server, SMALL)).status).toBe(429);
  });

  test("do not count files, health and schema", async () => {
    const server = await start({ requestsPerMinute: 1, exportsPerMinute: 1 });
    for (const path of ["/healthz", "/schema.graphql", "/export/network.schema.json", "/nothing", "/healthz"]) {
      const { headers, status } = await fetch(`${server.url}${path}`);
      expect(status).not.toBe(429);
      expect(headers.get("ratelimit-limit")).toBeNull();
    }
    expect((await ask(server, SMALL)).status).toBe(200);
  });

  test("are each client's own; behind a proxy the client is whom the proxy names", async () => {
    const behind = await start({ requestsPerMinute: 1 }, { trustProxy: 1 });
    const from = (address: string) => ask(behind, SMALL, { "x-forwarded-for": address });
    expect((await from("203.0.113.1")).status).toBe(200);
    expect((await from("203.0.113.2")).status).toBe(200);
    expect((await from("203.0.113.1")).status).toBe(429);
    expect((await from("2001:db8::1")).status).toBe(200);
    expect((await from("2001:db8::2")).status).toBe(429);
    const direct = await start({ requestsPerMinute: 1 });
    expect((await ask(direct, SMALL, { "x-forwarded-for": "203.0.113.1" })).status).toBe(200);
    expect((await ask(direct, SMALL, { "x-forwarded-for": "203.0.113.2" })).status).toBe(429);
  });

  test("have no limit where it is set to 0", async () => {
    const server = await start({});
    const answer = await ask(server, SMALL);
    expect(answer.headers.get("ratelimit-limit")).toBeNull();
  });
});

describe("things a minute", () => {
  const FORTY = "{ factors(first: 40) { nodes { id } } }";

  test("are paid by what a question may bring, and refused before anything is read", async () => {
    const server = await start({ costPerMinute: 100 });
    const read = () => server.ran().filter((name) => name !== "read-data-version").length;
    expect((await ask(server, FORTY)).status).toBe(200);
    expect((await ask(server, `${FORTY} # other`)).status).toBe(200);
    const before = read();
    const third = await ask(server, `${FORTY} # third`);
    expect(third.status).toBe(429);
    expect(read()).toBe(before);
    expect(rate(third).slice(0, 2)).toEqual(["100", "0"]);
    expect(third.body.errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", details: { rate: "cost" } });
    const wait = Number(third.headers.get("retry-after"));
    expect(third.body.errors?.[0]?.extensions).toMatchObject({ details: { retryAfterSeconds: wait } });
    expect(third.body.extensions?.cost).toEqual({ requested: 40, limit: 10_000 });
  });

  test("are not paid by a question whose answer is kept", async () => {
    const server = await start({ costPerMinute: 100 });
    for (let time = 0; time < 4; time += 1) expect((await ask(server, FORTY)).status).toBe(200);
  });

  test("are paid by a question that is refused for its cost, too", async () => {
    const server = await start({ costPerMinute: 100, maxCost: 60 });
    expect((await ask(server, "{ network(limit: 5000) { links { id } } }")).body.errors?.[0]?.extensions.code).toBe(
      "OPERATION_LIMIT_EXCEEDED",
    );
    expect((await ask(server, FORTY)).status).toBe(200);
    expect((await ask(server, SMALL)).status).toBe(429);
  });
});

describe("exports a minute", () => {
  test("are counted by themselves", async () => {
    const server = await start({ exportsPerMinute: 1, requestsPerMinute: 1 });
    const first = await fetch(`${server.url}/export/network.csv`);
    expect(first.status).toBe(200);
    expect(first.headers.get("ratelimit-remaining")).toBe("0");
    await first.arrayBuffer();
    const second = await fetch(`${server.url}/export/network.csv`);
    expect(second.status).toBe(429);
    expect(Number(second.headers.get("retry-after"))).toBeGreaterThan(0);
    const { errors } = (await second.json()) as Sent;
    expect(errors?.[0]?.extensions).toMatchObject({ code: "RATE_LIMITED", details: { rate: "exports", limit: 1 } });
    expect((await ask(server, SMALL)).status).toBe(200);
  });
});

describe("a token", () => {
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  test("lifts every limit fivefold", async () => {
    const server = await start({ requestsPerMinute: 2, maxCost: 20 }, { withTokens: true });
    const dear = "{ factors(first: 100) { nodes { id } } }";
    const anonymous = await ask(server, dear);
    expect(anonymous.status).toBe(400);
    expect(anonymous.body.extensions?.cost).toEqual({ requested: 100, limit: 20 });
    const holder = await ask(server, dear, bearer("good"));
    expect(holder.status).toBe(200);
    expect(holder.body.extensions?.cost).toEqual({ requested: 100, limit: 100 });
    expect(rate(holder)).toEqual(["10", "9", null]);
  });

  test("that is not good is refused with 401, says why, and pays as an anonymous question does", async () => {
    const server = await start({ requestsPerMinute: 2 }, { withTokens: true });
    const first = await ask(server, SMALL, bearer("wrong"));
    expect(first.status).toBe(401);
    expect(first.headers.get("www-authenticate")).toMatch(/^Bearer realm="Factor Atlas", error="invalid_token"/);
    expect(first.body.errors?.[0]?.extensions).toMatchObject({
      code: "UNAUTHENTICATED",
      details: { reason: "unknown" },
    });
    expect((await fetch(`${server.url}/export/network.csv`, { headers: bearer("wrong") })).status).toBe(401);
    expect((await ask(server, SMALL, bearer("wrong"))).status).toBe(429);
    expect((await ask(server, SMALL, bearer("good"))).status).toBe(200);
    expect(server.logged()).not.toMatch(/wrong|good/);
  });
});
