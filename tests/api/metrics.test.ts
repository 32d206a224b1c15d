/** What the metrics and the log tell of real questions to a real database. */
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { POOL_SIZE } from "../../server/src/db/driver.ts";
import { knownOperationNames } from "../../server/src/graphql/operation-names.ts";
import { createMetrics, type Metrics } from "../../server/src/metrics/metrics.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let metrics: Metrics;
let server: TestServer;

beforeAll(async () => {
  metrics = createMetrics({ operations: knownOperationNames(), poolSize: POOL_SIZE });
  server = await startTestServer(inject("database"), { metrics });
});

afterAll(() => server.stop());

/** Sums the samples of `name` whose labels include all of `labels`. */
const figure = async (name: string, labels: Readonly<Record<string, string>> = {}): Promise<number> => {
  const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
  return (await metrics.text())
    .split("\n")
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .filter((line) => wanted.every((label) => line.includes(label)))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(" ") + 1)), 0);
};

/** How much `name` rises by what `work` does; an answer is counted after its last byte has left. */
const rise = async (
  name: string,
  labels: Readonly<Record<string, string>>,
  work: () => Promise<unknown>,
): Promise<number> => {
  const before = await figure(name, labels);
  await work();
  await vi.waitFor(async () => expect(await figure(name, labels)).toBeGreaterThan(before), { timeout: 30_000 });
  return (await figure(name, labels)) - before;
};

type Line = Readonly<Record<string, unknown>>;

const linesOf = async (requestId: string): Promise<readonly Line[]> => {
  const lines = (): readonly Line[] =>
    server
      .logged()
      .split("\n")
      .filter((line) => line.includes(requestId))
      .map((line) => JSON.parse(line) as Line);
  await vi.waitFor(() => expect(lines().map(({ msg }) => msg)).toContain("answered"), { timeout: 30_000 });
  return lines();
};

const requests = "factor_atlas_request_duration_seconds_count";

describe("metrics", () => {
  test("know the explorer's own operations, and count everything else as one", async () => {
    const own = () => server.query("query NetworkTotals { network(limit: 1) { totalLinks } }");
    expect(await rise(requests, { operation: "NetworkTotals", status: "2xx" }, own)).toBe(1);
    const others = async () => {
      await server.query("query Whatever { dataset { id } }");
      await server.query("{ dataset { id } }");
      await vi.waitFor(async () => expect(await figure(requests, { operation: "other" })).toBeGreaterThanOrEqual(2));
    };
    expect(await rise(requests, { operation: "other" }, others)).toBe(2);
    expect(await metrics.text()).not.toContain("Whatever");
  });

  test("count the statements of a question, and what each question was reckoned to cost", async () => {
    // Each time another question, since an answer that is kept costs neither.
    const asked = (first: number) => () =>
      server.query(`query Search { search(text: "debt", first: ${first}) { totalCount } }`);
    const labels = { statement: "search-records", end: "ok" };
    expect(await rise("factor_atlas_statement_duration_seconds_count", labels, asked(3))).toBe(1);
    expect(await rise("factor_atlas_request_cost_count", {}, asked(4))).toBe(1);
    expect(await figure("factor_atlas_database_connections", { state: "free" })).toBe(POOL_SIZE);
  });

  test.each([
    ["{ dataset { nope } }", "GRAPHQL_VALIDATION_FAILED", "4xx"],
    ["{ dataset {", "GRAPHQL_PARSE_FAILED", "4xx"],
    ["{ factors(filter: {kinds: []}) { totalCount } }", "BAD_USER_INPUT", "2xx"],
  ])("count the code of %s once", async (document, code, status) => {
    expect(await rise("factor_atlas_errors_total", { code }, () => server.query(document))).toBe(1);
    expect(await figure(requests, { status })).toBeGreaterThan(0);
  });

  test.each([
    ["{", "/graphql"],
    ['{"query": 5}', "/graphql"],
  ])("count the code of the body %s, which never becomes a question", async (body, path) => {
    const send = () =>
      fetch(`${server.url}${path}`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(await rise("factor_atlas_errors_total", { code: "BAD_USER_INPUT" }, send)).toBe(1);
  });

  test("tell whether an answer was made, kept, or known to its sender still", async () => {
    const document = 'query Search { search(text: "corruption", first: 4) { totalCount } }';
    const address = `${server.url}/graphql?query=${encodeURIComponent(document)}`;
    const headers = { "apollo-require-preflight": "1" };
    let etag = "";
    // On a busy machine the data version may come too late for an answer to be kept; then a later one is.
    const rises = async (found: string, ask: () => Promise<unknown>): Promise<void> => {
      const before = await figure("factor_atlas_kept_answers_total", { found });
      const isTold = async (): Promise<void> => {
        await ask();
        expect(await figure("factor_atlas_kept_answers_total", { found })).toBeGreaterThan(before);
      };
      await vi.waitFor(isTold, { timeout: 60_000, interval: 100 });
    };
    let asked = 0;
    await rises("miss", () => {
      asked += 1;
      return server.query(`query Search { search(text: "corruption ${asked}") { totalCount } }`);
    });
    await rises("hit", async () => {
      etag = (await fetch(address, { headers })).headers.get("etag") ?? etag;
    });
    await rises("unchanged", () => fetch(address, { headers: { ...headers, "if-none-match": etag } }));
    expect(await figure(requests, { operation: "Search", status: "3xx" })).toBeGreaterThan(0);
  });

  test("count the bytes of a whole file, and that it was complete", async () => {
    let bytes = 0;
    const take = async () => {
      const response = await fetch(`${server.url}/export/network.json`, { headers: { "accept-encoding": "identity" } });
      bytes = (await response.arrayBuffer()).byteLength;
    };
    expect(await rise("factor_atlas_export_bytes_total", { format: "json" }, take)).toBe(bytes);
    expect(bytes).toBeGreaterThan(100_000);
    expect(await figure("factor_atlas_exports_total", { format: "json", end: "complete" })).toBe(1);
    expect(await figure("factor_atlas_exports_running")).toBe(0);
  });
});

describe("the log", () => {
  test("names operation and codes of an answer, and not a word of what was searched for", async () => {
    const text = "a-word-nobody-else-searches";
    const { requestId } = await server.query("query Search($text: String!) { search(text: $text) { totalCount } }", {
      text,
    });
    expect(await linesOf(requestId)).toContainEqual(
      expect.objectContaining({ msg: "answered", operation: "Search", status: 200, path: "/graphql" }),
    );
    const { requestId: refused } = await server.query("query Refused { factors(filter: {kinds: []}) { totalCount } }");
    expect(await linesOf(refused)).toContainEqual(
      expect.objectContaining({ msg: "answered", operation: "Refused", codes: ["BAD_USER_INPUT"] }),
    );
    await fetch(`${server.url}/nothing?text=${text}`, { headers: { authorization: `Bearer ${text}`, cookie: text } });
    expect(server.logged()).not.toContain(text);
  });
});
