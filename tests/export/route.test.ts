/** The export route over HTTP: what it answers, what it refuses, and that no failure looks like a file. */
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { setImmediate } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import type { Claim } from "../../server/src/domain/claim.ts";
import { AppError } from "../../server/src/errors.ts";
import type { Queries } from "../../server/src/queries/queries.ts";
import { importBuiltIn } from "../support/connect.ts";
import { startTestDatabase } from "../support/database.ts";
import { fetchBytes, type ServedExports, serveExports } from "./serve-export.ts";

let served: ServedExports;
beforeAll(async () => {
  served = await serveExports(inject("database"));
});
afterAll(() => served.stop());

const others: ServedExports[] = [];
afterEach(async () => {
  for (const other of others.splice(0)) await other.stop();
});

const serveOther = async (...rest: Parameters<typeof serveExports> extends [unknown, ...infer Rest] ? Rest : never) => {
  const other = await serveExports(inject("database"), ...rest);
  others.push(other);
  return other;
};

type Refusal = Readonly<{ status: number; message: string; code: string; details: Record<string, unknown> }>;

const refusalOf = async (response: Response): Promise<Refusal> => {
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: { code: string; details: Record<string, unknown> } }];
  };
  const [{ message, extensions }] = errors;
  return { status: response.status, message, code: extensions.code, details: extensions.details };
};

/** The queries, with `claims` in the place of the claims of every extract. */
const withClaims =
  (claims: (own: AsyncIterable<Claim>) => AsyncGenerator<Claim, void, undefined>) =>
  (queries: Queries): Queries => ({
    ...queries,
    readExtract: async (filter, asker) => {
      const rows = await queries.readExtract(filter, asker);
      return { ...rows, claims: () => claims(rows.claims()) };
    },
  });

describe("an answer", () => {
  test.each([
    ["json", "application/json; charset=utf-8", "json"],
    ["csv", "application/zip", "zip"],
    ["graphml", "application/graphml+xml", "graphml"],
    ["bib", "application/x-bibtex; charset=utf-8", "bib"],
    ["ris", "application/x-research-info-systems; charset=utf-8", "ris"],
  ])("in %s says its kind, its name and its data version", async (format, type, ending) => {
    const response = await fetch(served.address(format, {}));
    const dataVersion = await served.queries.rereadDataVersion();
    await response.arrayBuffer();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe(type);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("x-data-version")).toBe(dataVersion);
    expect(response.headers.get("content-length")).toBeNull();
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="factor-atlas-${dataVersion}-191-factors.${ending}"`,
    );
  });

  test("to the same question is the same file, byte for byte", async () => {
    for (const format of ["json", "csv", "graphml"]) {
      const first = await fetchBytes(served.address(format, { certainties: ["STATED"] }));
      expect(first.equals(await fetchBytes(served.address(format, { certainties: ["STATED"] })))).toBe(true);
    }
  });

  test("to a filter in the body is that to the same filter in the address", async () => {
    const filter = { regions: ["bulgaria"] };
    const response = await fetch(`${served.url}/export/network.json`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ filter }),
    });
    expect(await response.text()).toBe((await fetchBytes(served.address("json", filter))).toString("utf8"));
    const everything = await fetch(`${served.url}/export/network.json`, { method: "POST" });
    expect(await everything.json()).toMatchObject({ rows: { factors: 204, links: 542 } });
  });

  test("without a filter holds groupings, with one only when it says so", async () => {
    const rowsFor = async (filter?: object) =>
      JSON.parse((await fetchBytes(served.address("json", filter))).toString("utf8")).rows;
    expect(await rowsFor()).toMatchObject({ factors: 204, links: 542 });
    expect(await rowsFor({})).toMatchObject({ factors: 191, links: 494 });
    expect(await rowsFor({ includeGroupings: true })).toMatchObject({ factors: 204, links: 542, sources: 188 });
  });

  test("to HEAD has the headers and no body", async () => {
    const response = await fetch(served.address("csv", {}), { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("content-disposition")).toContain("191-factors.zip");
  });

  test("with the schema of the JSON export is that schema", async () => {
    const response = await fetch(`${served.url}/export/network.schema.json`);
    expect(response.headers.get("content-type")).toContain("application/schema+json");
    expect(await response.json()).toMatchObject({ title: "Factor Atlas network export" });
  });

  test("with a byte order mark begins every table with it, and only then", async () => {
    const { unzipSync } = await import("fflate");
    const firstBytes = async (choices: string) =>
      Object.entries(unzipSync(await fetchBytes(served.address("csv", {}, choices))))
        .filter(([name]) => name.endsWith(".csv"))
        .map(([, bytes]) => Buffer.from(bytes.subarray(0, 3)).toString("hex"));
    expect(new Set(await firstBytes("bom=1"))).toEqual(new Set(["efbbbf"]));
    expect(await firstBytes("bom=0")).not.toContain("efbbbf");
  });
});

describe("a refusal", () => {
  test("of an unknown format names those there are", async () => {
    expect(await refusalOf(await fetch(served.address("pdf")))).toMatchObject({
      ...{
        status: 404,
        code: "NOT_FOUND",
        details: { format: "pdf", formats: ["json", "csv", "graphml", "bib", "ris"] },
      },
    });
  });

  test.each([
    ["filter=%7Bnot", "filter"],
    ['filter={"colours":["RED"]}', "filter"],
    ['filter={"certainties":["MAYBE"]}', "filter.certainties.0"],
    ['filter={"regions":[]}', "filter.regions"],
    ['filter={"regions":["atlantis"]}', "filter.regions"],
    ['filter={"minWorks":-1}', "filter.minWorks"],
    ['filter={"factors":["claim:c0006"]}', "filter.factors"],
    ["filter=[]", "filter"],
    ["filter={}&filter={}", "filter"],
    ["filter=", "filter"],
    ["filters={}", "filters"],
    ["bom=yes", "bom"],
  ])("of %s names %s and comes before any file", async (query, argument) => {
    const refusal = await refusalOf(await fetch(`${served.url}/export/network.json?${query}`));
    expect(refusal).toMatchObject({ status: 400, code: "BAD_USER_INPUT", details: { argument } });
    expect(refusal.message).toContain(argument);
  });

  test.each(["[]", '"text"', '{"filters":{}}', "{broken"])("of the body %s is BAD_USER_INPUT", async (body) => {
    const response = await fetch(`${served.url}/export/network.json`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    expect(await refusalOf(response)).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("of too many rows says how many there are, before any file", async () => {
    const small = await serveOther({ maxRows: 500 });
    expect(await refusalOf(await fetch(small.address("json")))).toMatchObject({
      ...{ status: 413, code: "EXPORT_TOO_LARGE", details: { found: 2027, allowed: 500 } },
    });
    expect((await fetch(small.address("json", { regions: ["bulgaria"] }))).status).toBe(200);
  });

  test("of a third export at once says when to come again; a place is given back by whoever is done or gone", async () => {
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const busy = await serveOther(
      {},
      withClaims(async function* (own) {
        await held;
        yield* own;
      }),
    );
    const started = async (): Promise<IncomingMessage> => {
      const [response] = (await once(get(busy.address("json", {}), { agent: false }), "response")) as [IncomingMessage];
      return response;
    };
    const [first, second] = await Promise.all([started(), started()]);
    const refused = await fetch(busy.address("json", {}));
    expect(refused.headers.get("retry-after")).toBe("5");
    expect(await refusalOf(refused)).toMatchObject({ status: 429, code: "RATE_LIMITED" });
    first.destroy();
    await expect.poll(async () => (await fetch(busy.address("csv", {}), { method: "HEAD" })).status).toBe(200);
    goOn();
    second.resume();
    await once(second, "end");
    expect((await fetchBytes(busy.address("json", {}))).length).toBeGreaterThan(100_000);
  });
});

describe("a failure half way", () => {
  const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

  test.each(["json", "csv"])("of %s cuts the connection", async (format) => {
    const failing = await serveOther(
      {},
      withClaims(async function* (own) {
        let count = 0;
        for await (const claim of own) {
          count += 1;
          if (count === 600) throw new AppError("DATABASE_UNAVAILABLE", { message: "gone" });
          yield claim;
        }
      }),
    );
    await expect(textOf(failing.address(format, {}))).rejects.toThrow();
  });

  test("of the database, killed while its rows are being sent, cuts the connection", async () => {
    const own = await startTestDatabase();
    await importBuiltIn(own, own.dataDir);
    let sent = 0;
    const dying = await serveExports(
      own,
      {},
      withClaims(async function* (claims) {
        for await (const claim of claims) {
          sent += 1;
          if (sent === 400) await own.stop();
          yield claim;
        }
      }),
    );
    try {
      await expect(textOf(dying.address("json", {}))).rejects.toThrow();
      expect(sent).toBeGreaterThanOrEqual(400);
      expect(await refusalOf(await fetch(dying.address("json", {})))).toMatchObject({ status: 503 });
    } finally {
      await dying.stop();
      await own.stop();
    }
  });

  test.each(["json", "graphml", "csv"])(
    "of the data version, replaced meanwhile, never gives a whole %s",
    async (format) => {
      const replaced = await serveOther({}, (queries) => ({
        ...queries,
        checkDataVersion: () => Promise.reject(new AppError("CONFLICT", { message: "replaced", retriable: true })),
      }));
      await expect(textOf(replaced.address(format, {}))).rejects.toThrow();
      if (format === "csv") return;
      // A file of one piece has not begun when its data version is looked at again.
      const small = await fetch(replaced.address(format, { minWorks: 1000 }));
      expect(await refusalOf(small)).toMatchObject({ status: 409, code: "CONFLICT" });
      expect(small.headers.get("content-disposition")).toBeNull();
    },
  );

  test("of the reader, who goes, ends the reading of rows", async () => {
    let isClosed = false;
    const left = await serveOther(
      {},
      withClaims(async function* (own) {
        const claims: Claim[] = [];
        for await (const claim of own) claims.push(claim);
        try {
          // Without end; the pause after each round lets the program hear that the reader has gone.
          for (;;) {
            yield* claims;
            await setImmediate();
          }
        } finally {
          isClosed = true;
        }
      }),
    );
    const [response] = (await once(get(left.address("json", {}), { agent: false }), "response")) as [IncomingMessage];
    await once(response, "data");
    response.destroy();
    await expect.poll(() => isClosed, { timeout: 60_000 }).toBe(true);
  });
});
