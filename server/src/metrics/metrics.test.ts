/** What the metrics say after what they were told; labels that senders could choose freely stay bounded. */
import { afterEach, describe, expect, test } from "vitest";
import { type Listening, listen } from "../http/listen.ts";
import type { AnsweredRequest } from "../http/request.ts";
import { createLog } from "../log.ts";
import { createMetrics, type Metrics } from "./metrics.ts";
import { createMetricsHandler } from "./metrics-handler.ts";

const metricsOf = (poolSize = 20): Metrics => createMetrics({ operations: new Set(["Network"]), poolSize });

/** The lines of `name`, without its help. */
const linesOf = async ({ text }: Metrics, name: string): Promise<readonly string[]> =>
  (await text()).split("\n").filter((line) => line.startsWith(name));

const answered = (facts: Partial<AnsweredRequest>): AnsweredRequest => ({
  ...{ requestId: "a", method: "POST", path: "/graphql", status: 200, codes: [], seconds: 0.02 },
  ...facts,
});

describe("requests", () => {
  test("are told apart by operation, route, method and class of status", async () => {
    const metrics = metricsOf();
    metrics.onAnswered(answered({ operation: "Network", cost: 40 }));
    metrics.onAnswered(answered({ operation: "Network", seconds: 3 }));
    metrics.onAnswered(answered({ method: "GET", path: "/export/network.json", status: "client has gone" }));
    expect(await linesOf(metrics, "factor_atlas_request_duration_seconds_count")).toEqual([
      'factor_atlas_request_duration_seconds_count{method="POST",route="/graphql",operation="Network",status="2xx"} 2',
      'factor_atlas_request_duration_seconds_count{method="GET",route="/export",operation="",status="gone"} 1',
    ]);
    expect(await linesOf(metrics, "factor_atlas_request_cost_sum")).toEqual(["factor_atlas_request_cost_sum 40"]);
  });

  test("with names, paths and methods of the sender's own invention are counted together", async () => {
    const metrics = metricsOf();
    for (let number = 0; number < 1_000; number += 1) {
      metrics.onAnswered(answered({ operation: `Mine${number}` }));
      metrics.onAnswered(answered({ path: `/nothing/${number}`, method: `M${number}`, status: 404 }));
      metrics.onAnswered(answered({ path: `/graphql${number}`, status: 404 }));
    }
    const counts = await linesOf(metrics, "factor_atlas_request_duration_seconds_count");
    expect(counts).toHaveLength(3);
    expect(counts[0]).toContain('operation="other"');
    expect(counts[1]).toContain('method="other",route="other"');
    expect(counts[2]).toContain('route="other"');
  });

  test("count answers that were kept, were made, or were known already", async () => {
    const metrics = metricsOf();
    for (const kept of ["hit", "miss", "hit", "unchanged"] as const) metrics.onAnswered(answered({ kept }));
    metrics.onAnswered(answered({}));
    metrics.watchKeptBytes(() => 4_096);
    const told = await metrics.text();
    for (const [found, count] of Object.entries({ hit: 2, miss: 1, unchanged: 1 }))
      expect(told).toContain(`factor_atlas_kept_answers_total{found="${found}"} ${count}`);
    expect(told).toContain("factor_atlas_kept_answers_bytes 4096");
  });

  test("count each error under its code", async () => {
    const metrics = metricsOf();
    metrics.onAnswered(answered({ codes: ["QUERY_TIMEOUT", "QUERY_TIMEOUT", "INTERNAL"] }));
    expect(await linesOf(metrics, "factor_atlas_errors_total")).toEqual([
      'factor_atlas_errors_total{code="QUERY_TIMEOUT"} 2',
      'factor_atlas_errors_total{code="INTERNAL"} 1',
    ]);
  });
});

describe("the database", () => {
  test("shows statements by name and end, and those under way", async () => {
    const { database, ...metrics } = metricsOf();
    const end = database.statement("find-factors", "a");
    database.statement("find-claims", undefined);
    expect(await linesOf({ database, ...metrics }, "factor_atlas_statements_running")).toEqual([
      "factor_atlas_statements_running 2",
    ]);
    end("QUERY_TIMEOUT");
    const told = await metrics.text();
    expect(told).toContain("factor_atlas_statements_running 1");
    expect(told).toContain(
      'factor_atlas_statement_duration_seconds_count{statement="find-factors",end="QUERY_TIMEOUT"} 1',
    );
  });

  test("shows connections in use, free and waited for, never more than there are", async () => {
    const metrics = metricsOf(2);
    const name = "factor_atlas_database_connections";
    const states = (inUse: number, free: number, waitedFor: number) => [
      `${name}{state="in_use"} ${inUse}`,
      `${name}{state="free"} ${free}`,
      `${name}{state="waited_for"} ${waitedFor}`,
    ];
    expect(await linesOf(metrics, name)).toEqual(states(0, 2, 0));
    const ends = [1, 2, 3].map(() => metrics.database.connection());
    expect(await linesOf(metrics, name)).toEqual(states(2, 0, 1));
    for (const end of ends) end();
    expect(await linesOf(metrics, name)).toEqual(states(0, 2, 0));
  });
});

test("exports show their bytes, how many run and how they ended", async () => {
  const metrics = metricsOf();
  const { wrote, ended } = metrics.onExport("csv");
  wrote(500);
  wrote(24);
  expect(await linesOf(metrics, "factor_atlas_exports_running")).toEqual(["factor_atlas_exports_running 1"]);
  ended("stalled");
  const told = await metrics.text();
  expect(told).toContain("factor_atlas_exports_running 0");
  expect(told).toContain('factor_atlas_export_bytes_total{format="csv"} 524');
  expect(told).toContain('factor_atlas_exports_total{format="csv",end="stalled"} 1');
});

test("the data version is the live one alone, and missing while it cannot be read", async () => {
  const metrics = metricsOf();
  const answers = ["aaaa", "bbbb", undefined];
  metrics.watchDataVersion(async () => {
    const version = answers.shift();
    if (version === undefined) throw new Error("The database does not answer.");
    return version;
  });
  const name = "factor_atlas_data_version_info";
  expect(await linesOf(metrics, name)).toEqual([`${name}{version="aaaa"} 1`]);
  expect(await linesOf(metrics, name)).toEqual([`${name}{version="bbbb"} 1`]);
  expect(await linesOf(metrics, name)).toEqual([]);
});

test("the process tells its CPU, memory and how late its event loop runs", async () => {
  const told = await metricsOf().text();
  for (const name of ["process_cpu_seconds_total", "process_resident_memory_bytes", "nodejs_eventloop_lag_p99_seconds"])
    expect(told).toMatch(new RegExp(`^${name} `, "m"));
});

describe("the address", () => {
  const open: Listening[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close(0)));
  });
  const serve = async (metrics: Pick<Metrics, "text" | "contentType">): Promise<string> => {
    const place = { host: "127.0.0.1", port: 0 };
    const listening = await listen(createMetricsHandler(metrics, createLog("silent")), place);
    open.push(listening);
    return listening.url;
  };

  test("answers in Prometheus' text form, uncompressed, whatever the collector accepts", async () => {
    const response = await fetch(`${await serve(metricsOf())}/metrics`, { headers: { "Accept-Encoding": "gzip, br" } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(response.headers.get("content-encoding")).toBeNull();
    expect(await response.text()).toContain("# TYPE factor_atlas_request_duration_seconds histogram");
  });

  test.each([
    ["/", "GET"],
    ["/graphql", "GET"],
    ["/metrics/x", "GET"],
    ["/metrics", "POST"],
  ])("has nothing else: %s by %s is not found", async (path, method) => {
    expect((await fetch(`${await serve(metricsOf())}${path}`, { method })).status).toBe(404);
  });

  test("says that something failed without saying what", async () => {
    const url = await serve({ contentType: "text/plain", text: () => Promise.reject(new Error("the pool is gone")) });
    const response = await fetch(`${url}/metrics`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("pool");
  });
});
