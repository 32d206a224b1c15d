/** A question that was answered is answered again from memory: the same bytes, no statement, and nothing let through. */
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { type RawAnswer, type RawRequest, sendRaw } from "../support/raw-request.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const JSON_BODY = { "content-type": "application/json" };
const PREFLIGHTED = { "apollo-require-preflight": "1" };

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
  // The first time a statement runs it is planned, which on a busy machine can take longer than it may.
  await vi.waitFor(async () => expect((await server.query(ask())).errors).toEqual([]), { timeout: 60_000 });
});

afterAll(() => server.stop());

const post = (query: string, headers: RawRequest["headers"] = {}, url = server.url): Promise<RawAnswer> =>
  sendRaw({
    url: `${url}/graphql`,
    method: "POST",
    headers: { ...JSON_BODY, ...headers },
    body: JSON.stringify({ query }),
  });

const addressOf = (query: string): string => `${server.url}/graphql?query=${encodeURIComponent(query)}`;

const get = (query: string, headers: RawRequest["headers"] = {}, method = "GET"): Promise<RawAnswer> =>
  sendRaw({ url: addressOf(query), method, headers: { ...PREFLIGHTED, ...headers } });

/** The statements that ran for an answer, beside a look at the data version. */
const costOf = ({ headers }: RawAnswer, from: TestServer = server): readonly string[] =>
  from.ran(String(headers["x-request-id"])).filter((name) => name !== "read-data-version");

/** A question that nobody else puts, whose answer is worth compressing, and that takes a statement whatever rows are kept. */
let asked = 0;
const ask = (fields = "id statement source { title }"): string => {
  asked += 1;
  return `{ search(text: "poverty") { totalCount } claims(first: 20) { q${asked}: totalCount nodes { ${fields} } } }`;
};

const unpack: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
};

describe("the same question to the same data", () => {
  test("costs no statement the second time, and gives the same bytes", async () => {
    const query = ask();
    const first = await post(query);
    expect(costOf(first)).toEqual(["search-records"]);
    const again = await post(query);
    expect(again.status).toBe(200);
    expect(again.bytes).toEqual(first.bytes);
    expect(again.headers["content-type"]).toBe(first.headers["content-type"]);
    expect(again.headers["x-request-id"]).not.toBe(first.headers["x-request-id"]);
    expect(costOf(again)).toEqual([]);
  });

  test("has another answer for other variables and another operation", async () => {
    const query = `query A($id: ID!) { factor(id: $id) { id name } } query B($id: ID!) { factor(id: $id) { id } }`;
    const send = async (operationName: string, id: string) => {
      const body = JSON.stringify({ query, operationName, variables: { id } });
      const { bytes } = await sendRaw({ url: `${server.url}/graphql`, method: "POST", headers: JSON_BODY, body });
      return String(bytes);
    };
    const cases = [
      ["A", "factor:poverty"],
      ["A", "factor:corruption"],
      ["B", "factor:poverty"],
    ] as const;
    const first = [];
    for (const [name, id] of cases) first.push(await send(name, id));
    expect(new Set(first).size).toBe(3);
    for (const [at, [name, id]] of cases.entries()) expect(await send(name, id)).toBe(first[at]);
  });

  test.each(["br", "gzip", "identity"])("is the same in %s, when it is made and when it is kept", async (encoding) => {
    const query = ask();
    const answers = [
      await post(query, { "accept-encoding": encoding }),
      await post(query, { "accept-encoding": encoding }),
      await get(query, { "accept-encoding": encoding }),
      await get(query, { "accept-encoding": encoding }),
    ];
    const plain = (await post(query)).bytes;
    expect(JSON.parse(String(plain))).toHaveProperty("data.claims.nodes.length", 20);
    for (const { headers, bytes } of answers) {
      expect(headers["content-encoding"]).toBe(encoding === "identity" ? undefined : encoding);
      expect(Number(headers["content-length"])).toBe(bytes.length);
      expect(headers.vary).toMatch(/\bAccept\b.*\bAccept-Encoding\b/i);
      expect(unpack[encoding]?.(bytes)).toEqual(plain);
    }
  });

  test.each([
    ["gzip, deflate, br", "br"],
    ["gzip;q=1, br;q=0.5", "gzip"],
    ["br;q=0, *", "gzip"],
    ["*", "br"],
    ["deflate", undefined],
    ["identity;q=1, gzip;q=0.5", undefined],
    ["", undefined],
  ])("is sent to whoever accepts %j in what they prefer", async (accepted, encoding) => {
    const query = ask();
    for (const _ of ["made", "kept"])
      expect((await post(query, { "accept-encoding": accepted })).headers["content-encoding"]).toBe(encoding);
  });

  test("is not compressed when it is short", async () => {
    for (const _ of ["made", "kept"]) {
      const { headers } = await post("{ dataset { id } }", { "accept-encoding": "br" });
      expect(headers["content-encoding"]).toBeUndefined();
    }
  });

  test("is sent in the type that the client accepts", async () => {
    const query = ask();
    for (const _ of ["made", "kept"])
      for (const accept of ["application/json", "application/graphql-response+json"]) {
        const { headers } = await post(query, { accept });
        expect(headers["content-type"]).toContain(accept);
      }
    expect((await post(query, { accept: "image/png" })).status).toBe(406);
  });

  test("put by many at once is worked out once", async () => {
    const query = `{ search(text: "romania") { totalCount } network(filter: { regions: ["romania"] }) { sentence links { id } } }`;
    const answers = await Promise.all(Array.from({ length: 12 }, () => post(query)));
    expect(new Set(answers.map(({ bytes }) => String(bytes))).size).toBe(1);
    const statements = answers.flatMap((answer) => costOf(answer));
    expect(statements.filter((name) => name === "search-records")).toHaveLength(1);
  });

  test("is answered to all others when the first who put it goes", async () => {
    const leaving = new AbortController();
    const body = JSON.stringify({ query: `{ facets(filter: { regions: ["bulgaria"] }) { all { field } } }` });
    const send = (signal?: AbortSignal) =>
      sendRaw({
        ...{ url: `${server.url}/graphql`, method: "POST", headers: JSON_BODY, body },
        ...(signal ? { signal } : {}),
      });
    const first = send(leaving.signal).catch((error: unknown) => error);
    const others = [send(), send(), send()];
    leaving.abort();
    expect(await first).toBeInstanceOf(Error);
    for (const { status, bytes } of await Promise.all(others)) {
      expect(status).toBe(200);
      expect(JSON.parse(String(bytes))).not.toHaveProperty("errors");
    }
  });
});

describe("a client that has the answer", () => {
  const hasStatement = async (query: string, headers: RawRequest["headers"], method?: string) => {
    const answer = await get(query, headers, method);
    expect(costOf(answer)).toEqual([]);
    return answer;
  };

  test("is told so with 304, by GET and HEAD, whatever the encoding it has it in", async () => {
    const query = ask();
    const plain = await get(query);
    const packed = await get(query, { "accept-encoding": "br" });
    const tag = String(plain.headers.etag);
    expect(tag).toMatch(/^"[0-9a-f]{16}-[\w-]{22}"$/);
    expect(packed.headers.etag).toBe(`W/${tag}`);
    expect(plain.headers["cache-control"]).toBe("no-cache");
    for (const known of [tag, `W/${tag}`, `"other", W/${tag}`, "*"])
      for (const method of ["GET", "HEAD"]) {
        const { status, headers, bytes } = await hasStatement(query, { "if-none-match": known }, method);
        expect([status, bytes.length, headers.etag]).toEqual([304, 0, `W/${tag}`]);
      }
    expect((await get(query, { "if-none-match": '"other"' })).status).toBe(200);
    const { data } = JSON.parse(String((await post("{ dataset { version } }")).bytes));
    expect(tag).toContain(data.dataset.version);
  });

  test("hears of its length and tag by HEAD, without the bytes", async () => {
    const query = ask();
    const head = await get(query, {}, "HEAD");
    const whole = await get(query);
    expect(head.status).toBe(200);
    expect(head.bytes.length).toBe(0);
    for (const name of ["etag", "content-length", "content-type"]) expect(head.headers[name]).toBe(whole.headers[name]);
  });

  test("is sent it again by POST, which knows no conditions", async () => {
    const query = ask();
    const { headers } = await post(query);
    expect(headers.etag).toBeUndefined();
    expect((await post(query, { "if-none-match": "*" })).status).toBe(200);
  });

  test("has another tag for another question, another type and the same question in other words", async () => {
    const query = ask();
    const tags = [
      await get(query),
      await get(`${query} `),
      await get(query, { accept: "application/graphql-response+json" }),
    ].map(({ headers }) => headers.etag);
    expect(new Set(tags).size).toBe(3);
  });
});

describe("what is not kept", () => {
  test("is an answer with an error, whole or in part", async () => {
    const query = `{ search(text: "debt") { totalCount } claims(filter: { text: "!!" }) { totalCount } }`;
    for (const _ of ["first", "again"]) {
      const answer = await post(query);
      expect(JSON.parse(String(answer.bytes)).errors).toHaveLength(1);
      expect(answer.headers["cache-control"]).toBe("no-store");
      expect(costOf(answer)).toContain("search-records");
    }
    const { status, headers } = await get("{ dataset { nope } }", { "if-none-match": "*" });
    expect([status, headers.etag, headers["cache-control"]]).toEqual([400, undefined, "no-store"]);
  });

  test("is an answer too large for its share of the memory; it is sent all the same", async () => {
    const small = await startTestServer(inject("database"), { keptBytes: 64 * 1024 });
    try {
      const large =
        '{ search(text: "debt") { totalCount } claims(first: 100) { nodes { id statement locator source { title } } } }';
      const [one, two] = [await post(large, {}, small.url), await post(large, {}, small.url)];
      expect(one.bytes.length).toBeGreaterThan(8 * 1024);
      expect(two.bytes).toEqual(one.bytes);
      expect(costOf(two, small)).toEqual(["search-records"]);
      const packed = await post(large, { "accept-encoding": "gzip" }, small.url);
      expect(gunzipSync(packed.bytes)).toEqual(one.bytes);
      const short = "{ claims(first: 2) { nodes { id } } }";
      await post(short, {}, small.url);
      expect(costOf(await post(short, {}, small.url), small)).toEqual([]);
    } finally {
      await small.stop();
    }
  });
});

describe("an answer that is kept", () => {
  test("is not given to a page that could not ask for it", async () => {
    const query = ask();
    const kept = await get(query);
    expect(kept.status).toBe(200);
    const tag = String(kept.headers.etag);
    const url = addressOf(query);
    const refusals = [
      await sendRaw({ url }),
      await sendRaw({ url, headers: { "if-none-match": tag } }),
      await sendRaw({ url, headers: { "content-type": "text/plain", "if-none-match": tag } }),
      await sendRaw({ url, headers: { "apollo-require-preflight": "" } }),
      await sendRaw({ url, method: "HEAD" }),
    ];
    await post(query);
    const body = JSON.stringify({ query });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
      refusals.push(
        await sendRaw({ url: `${server.url}/graphql`, method: "POST", headers: { "content-type": type }, body }),
      );
    expect(refusals.map(({ status }) => status)).toEqual(refusals.map(() => 400));
  });

  test("is not given to a method that nobody may use", async () => {
    const query = ask();
    await post(query);
    for (const method of ["PUT", "DELETE", "PATCH"]) {
      const body = JSON.stringify({ query });
      const answer = await sendRaw({ url: `${server.url}/graphql`, method, headers: JSON_BODY, body });
      expect([answer.status, answer.headers.allow]).toEqual([405, "GET, POST"]);
    }
  });
});
