/** What is served beside the questions: health, the schema, the explorer's files, and a clear answer elsewhere. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import {
  buildClientSchema,
  buildSchema,
  type GraphQLSchema,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from "graphql";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { readSchemaText } from "../../server/src/graphql/schema.ts";
import { sendRaw } from "../support/raw-request.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
let clientFolder: string;

beforeAll(async () => {
  clientFolder = await mkdtemp(join(tmpdir(), "factor-atlas-client-"));
  server = await startTestServer(inject("database"), { clientFolder });
});

afterAll(async () => {
  await server.stop();
  await rm(clientFolder, { recursive: true, force: true });
});

const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers });

describe("health", () => {
  test("/healthz and /readyz say that the program lives and which data it answers from", async () => {
    expect(await (await get("/healthz")).json()).toEqual({ alive: true });
    // The first connection may take longer than the answer may.
    await vi.waitFor(async () => expect((await get("/readyz")).status).toBe(200), { timeout: 60_000, interval: 500 });
    const ready = await get("/readyz");
    const { data } = await server.query<{ dataset: { version: string } }>("{ dataset { version } }");
    expect(await ready.json()).toEqual({ ready: true, dataVersion: data.dataset.version });
  });

  test("many questions for readiness in a moment cost one statement", async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const before = server.ran().length;
    await Promise.all(Array.from({ length: 20 }, () => get("/readyz")));
    expect(server.ran().length).toBe(before);
  });

  test("a server that is stopping says so, and still answers", async () => {
    const stopping = await startTestServer(inject("database"));
    try {
      stopping.drain();
      expect((await fetch(`${stopping.url}/readyz`)).status).toBe(503);
      expect((await fetch(`${stopping.url}/healthz`)).status).toBe(200);
      expect((await stopping.query("{ dataset { version } }")).errors).toEqual([]);
    } finally {
      await stopping.stop();
    }
  });
});

describe("the schema", () => {
  test("is served word by word", async () => {
    const response = await get("/schema.graphql");
    const text = await response.text();
    expect(text).toBe(readSchemaText());
    expect(buildSchema(text).getQueryType()?.name).toBe("Query");
  });

  test("is served as introspection gives it, for tools that read that", async () => {
    const response = await get("/schema.json");
    expect(response.headers.get("content-type")).toContain("application/json");
    const introspection = (await response.json()) as IntrospectionQuery;
    const printed = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));
    expect(printed(buildClientSchema(introspection))).toBe(printed(buildSchema(readSchemaText())));
  });

  test.each(["/schema.graphql", "/schema.json"])("at %s is not sent again to whoever has it", async (path) => {
    const url = `${server.url}${path}`;
    const plain = await sendRaw({ url });
    const tag = plain.headers.etag ?? "";
    expect(tag).toMatch(/^"[0-9a-f]{16}"$/);
    for (const [encoding, unpack] of [
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const) {
      const packed = await sendRaw({ url, headers: { "accept-encoding": encoding } });
      expect([packed.headers["content-encoding"], packed.headers.etag]).toEqual([encoding, `W/${tag}`]);
      expect(unpack(packed.bytes)).toEqual(plain.bytes);
      expect(packed.bytes.length).toBeLessThan(plain.bytes.length / 3);
    }
    for (const method of ["GET", "HEAD"]) {
      const again = await sendRaw({ url, method, headers: { "if-none-match": `W/${tag}` } });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    }
  });
});

describe("the explorer's files", () => {
  test("a client that is not built is said so in words, and the API answers all the same", async () => {
    for (const path of ["/", "/graphiql", "/graphiql/"]) {
      const response = await get(path);
      expect(response.status).toBe(503);
      expect(response.headers.get("content-type")).toContain("text/plain");
      expect(await response.text()).toContain("npm start");
    }
    expect((await server.query("{ dataset { id } }")).errors).toEqual([]);
  });

  test("the page is always fresh, hashed files are kept for ever, deep links lead to the page", async () => {
    await mkdir(join(clientFolder, "assets"));
    await writeFile(join(clientFolder, "index.html"), "<!doctype html><title>Atlas</title>");
    await writeFile(join(clientFolder, "assets", "index-abc123.js"), "export {};");
    await writeFile(join(clientFolder, "icon.svg"), "<svg/>");
    for (const path of ["/", "/?view=x#y", "/index.html"]) {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toContain("text/html");
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect(await page.text()).toContain("<title>Atlas</title>");
    }
    const script = await get("/assets/index-abc123.js");
    expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(script.headers.get("content-type")).toContain("javascript");
    expect((await get("/icon.svg")).headers.get("cache-control")).toBe("no-cache");
  });

  test("the query page has its own file, with and without a slash at the end", async () => {
    await writeFile(join(clientFolder, "graphiql.html"), "<!doctype html><title>Query page</title>");
    for (const path of ["/graphiql", "/graphiql/", "/graphiql?x=y"]) {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get("content-type")).toContain("text/html");
      expect(page.headers.get("cache-control")).toBe("no-cache");
      expect(await page.text()).toContain("<title>Query page</title>");
    }
  });

  test.each([
    "/assets/none.js",
    "/../package.json",
    "/%2e%2e/package.json",
    "/.env",
    "/graphiql/none",
    "/assets/graphiql-none.js",
    "/api",
    "/%E0%A4%A",
    "/assets/",
  ])("%s is nothing, said as JSON", async (path) => {
    const response = await get(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(["NOT_FOUND", "BAD_USER_INPUT"]).toContain(errors[0]?.extensions.code);
  });
});

test("a browser at a wrong address reads a page without scripts, with the ways on; whoever wants JSON gets that", async () => {
  const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";
  const page = await get("/wrong&amp<i>", { accept: browser });
  expect([page.status, page.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
  expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  const text = await page.text();
  expect(text).toContain('<a href="/">');
  expect(text).not.toMatch(/<script|<i>/);
  for (const accept of ["*/*", "application/json", "application/json, text/html;q=0.5"]) {
    const { errors } = (await (await get("/wrong", { accept })).json()) as {
      errors: { extensions: { code: string } }[];
    };
    expect(errors[0]?.extensions.code).toBe("NOT_FOUND");
  }
});

test("every answer forbids foreign scripts and guessing of types, and has its own name", async () => {
  const answers = await Promise.all(
    ["/", "/graphiql", "/healthz", "/schema.graphql", "/nothing"].map((path) => get(path)),
  );
  for (const { headers } of answers) {
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).not.toMatch(/https?:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  }
  expect(new Set(answers.map(({ headers }) => headers.get("x-request-id"))).size).toBe(answers.length);
});

test("large answers are compressed for whoever can read that", async () => {
  const response = await get("/schema.graphql", { "accept-encoding": "gzip" });
  expect(response.headers.get("content-encoding")).toBe("gzip");
});
