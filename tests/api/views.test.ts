/** Views are stored under ids that their content makes, only in their published form, and only by this site's own pages. */
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { AppError } from "../../server/src/errors.ts";
import { readViewSchema } from "../../server/src/http/view-document.ts";
import { MOST_VIEW_BYTES } from "../../server/src/http/view-route.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { connect } from "../support/connect.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer(inject("database"));
});
afterAll(() => server.stop());

type Stored = Readonly<{
  id: string;
  view: unknown;
  dataVersion: string;
  createdAt: string;
  errors?: readonly Readonly<{ message: string; extensions: Readonly<{ code: string; hint?: string }> }>[];
}>;

const post = async (
  body: string,
  headers: Readonly<Record<string, string>> = { "content-type": "application/json" },
  { url } = server,
) => {
  const response = await fetch(`${url}/views`, { method: "POST", headers, body });
  return { response, stored: (await response.json()) as Stored };
};
const store = (view: unknown, from = server) => post(JSON.stringify({ view }), undefined, from);
const get = async (id: string) => {
  const response = await fetch(`${server.url}/views/${id}`);
  return { response, stored: (await response.json()) as Stored };
};

const VIEW = {
  version: 1,
  page: "table",
  scope: { kind: "around", of: ["factor:poverty"], hops: 2, direction: "IN" },
  filter: { signs: ["POSITIVE"], minWorks: 2 },
  stack: {
    order: [{ name: "Naïve 'name'); MATCH (n) DETACH DELETE n //", fields: ["signs", "minWorks"] }],
    fades: true,
  },
  moved: [{ id: "factor:poverty", x: -10, y: 20 }],
  evidence: { tab: "claims", without: null, chosen: ["a"] },
};

test("a view is stored once, whatever the order of its fields, and given back under its id", async () => {
  const first = await store(VIEW);
  expect([200, 201]).toContain(first.response.status);
  expect(first.stored.id).toMatch(/^[a-z2-7]{12}$/);
  expect(first.response.headers.get("location")).toBe(`/views/${first.stored.id}`);
  const shuffled = Object.fromEntries(Object.entries({ ...VIEW, added: null }).reverse());
  const again = await store(shuffled);
  expect(again.response.status).toBe(200);
  expect(again.stored).toEqual(first.stored);
  const found = await get(first.stored.id);
  expect(found.stored).toEqual(first.stored);
  expect(found.stored.view).toEqual(VIEW);
  expect(found.response.headers.get("cache-control")).toContain("immutable");
  const { data } = await server.query<{ dataset: { version: string } }>("{ dataset { version } }");
  expect(found.stored.dataVersion).toBe(data.dataset.version);
  expect((await store({ ...VIEW, page: "network" })).stored.id).not.toBe(first.stored.id);
});

test("the published form is served", async () => {
  const text = await (await fetch(`${server.url}/views/schema.graphql`)).text();
  expect(text).toBe(readViewSchema());
});

describe("what is refused", () => {
  test.each<[what: string, view: unknown, words: string]>([
    ["nothing", undefined, "view"],
    ["a query string", "?v=1&best=40", "view"],
    ["another version", { version: 2 }, "version 1"],
    ["no version", {}, "version"],
    ["a field that is not known", { version: 1, script: "x" }, "script"],
    ["a wrong value of the filter", { version: 1, filter: { signs: ["GOOD"] } }, "view.filter.signs.0"],
    ["a place that is no number", { version: 1, moved: [{ id: "a", x: "1", y: 2 }] }, "view.moved.0.x"],
    ["settings of a page within settings", { version: 1, gaps: { a: { b: 1 } } }, "view.gaps"],
    ["settings of a page that are a text", { version: 1, evidence: "all" }, "view.evidence"],
    ["a list instead of a view", [VIEW], "view"],
    ["a scope of no known kind", { version: 1, scope: { kind: "orbit" } }, "view.scope.kind"],
  ])("%s, naming the field and the way out", async (_what, view, words) => {
    const { response, stored } = await store(view);
    expect(response.status).toBe(400);
    expect(stored.errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
    expect(stored.errors?.[0]?.message).toContain(words);
    expect(stored.errors?.[0]?.extensions.hint).toContain("/views/schema.graphql");
  });

  test("names that mean something to the language are no fields", async () => {
    const { response } = await post('{"view": {"version": 1, "__proto__": {"page": "table"}, "constructor": 1}}');
    expect(response.status).toBe(400);
    const empty: Readonly<Record<string, unknown>> = {};
    expect(empty.page).toBeUndefined();
  });

  test("other fields beside the view, and bodies that are no object", async () => {
    for (const body of ['{"view": {"version": 1}, "id": "aaaaaaaaaaaa"}', "[]", "{}", "7"]) {
      const { response, stored } = await post(body);
      expect([response.status, stored.errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    }
  });

  test("more than 64 KB", async () => {
    const added = Array.from({ length: 6_000 }, (_, index) => `factor:number-${index}`);
    const body = JSON.stringify({ view: { version: 1, added } });
    expect(body.length).toBeGreaterThan(MOST_VIEW_BYTES);
    const { response, stored } = await post(body);
    expect([response.status, stored.errors?.[0]?.extensions.code]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "what a form of another site could send: %s",
    async (type) => {
      const { response } = await post(JSON.stringify({ view: VIEW }), { "content-type": type });
      expect(response.status).toBe(415);
    },
  );

  test("pages of other sites, which get no leave to send JSON", async () => {
    const preflight = await fetch(`${server.url}/views`, {
      method: "OPTIONS",
      headers: {
        origin: "https://elsewhere.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type",
      },
    });
    expect(preflight.headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each([
    ["of the right form", "aaaaaaaaaaaa"],
    ["too short", "short"],
    ["in capitals", "AAAAAAAAAAAA"],
    ["with a condition in it", "%27%20OR%201=1"],
    ["very long", "a".repeat(5_000)],
  ])("an id %s under which nothing is stored", async (_what, id) => {
    const { response, stored } = await get(id);
    expect([response.status, stored.errors?.[0]?.extensions.code]).toEqual([404, "NOT_FOUND"]);
  });

  test("more views than one client may store in a minute, but never reading them", async () => {
    const strict = await startTestServer(inject("database"), { limits: { viewsPerMinute: 1 } });
    onTestFinished(strict.stop);
    const { stored } = await store(VIEW, strict);
    const { response } = await store(VIEW, strict);
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await fetch(`${strict.url}/views/${stored.id}`)).status).toBe(200);
  });

  test("everything, when the database takes no writes: said as such, while reading goes on", async () => {
    const { database, close } = connect(inject("database"));
    onTestFinished(close);
    const write = async (): Promise<never> => {
      throw new AppError("FORBIDDEN", { message: "The database of this server takes no writes." });
    };
    const readOnly = await startTestServer(inject("database"), { queries: createQueries({ ...database, write }) });
    onTestFinished(readOnly.stop);
    const { response, stored } = await store({ version: 1, seed: 77 }, readOnly);
    expect([response.status, stored.errors?.[0]?.extensions.code]).toEqual([403, "FORBIDDEN"]);
    const known = await store(VIEW);
    expect((await fetch(`${readOnly.url}/views/${known.stored.id}`)).status).toBe(200);
  });
});
