/** A new data version ends what was kept for the former one, without a restart. */
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import { importDataset } from "../../server/src/import/import-dataset.ts";
import { sampleFiles, sampleWith } from "../../server/src/import/test-samples.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { type Connection, connect } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";
import { sendRaw } from "../support/raw-request.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let database: TestDatabase;
let connection: Connection;
let server: TestServer;

beforeAll(async () => {
  database = await startTestDatabase();
  connection = connect(database);
  await defineSchema(connection.database);
  server = await startTestServer(database);
});

afterAll(async () => {
  await server.stop();
  await connection.close();
  await database.stop();
});

const BEFORE = sampleFiles();
const AFTER = sampleWith("factors.csv", "Poverty,Want of money.", "Poverty in the changed dataset,Want of money.");

const QUERY = '{ dataset { version } factor(id: "factor:poverty") { name } network { dataVersion factors { name } } }';

const ask = async (headers: Readonly<Record<string, string>> = {}) => {
  const url = `${server.url}/graphql?query=${encodeURIComponent(QUERY)}`;
  const answer = await sendRaw({ url, headers: { "apollo-require-preflight": "1", ...headers } });
  return { ...answer, etag: String(answer.headers.etag), text: String(answer.bytes) };
};

const bring = (files: typeof BEFORE) =>
  importDataset({
    database: connection.database,
    from: { zip: zipSync(Object.fromEntries(files)) },
    dataDir: database.dataDir,
  });

test("while nothing is imported, that is said and nothing is kept", async () => {
  // The very first statement may take longer than it may, while the database warms up.
  await vi.waitFor(async () => expect((await ask()).text).toContain("DATABASE_UNAVAILABLE"), { timeout: 60_000 });
  const { status, headers } = await ask();
  expect([status, headers.etag, headers["cache-control"]]).toEqual([200, undefined, "no-store"]);
});

test("an import changes the answer and its tag; former data brought back have a tag of their own", async () => {
  const { version } = await bring(BEFORE);
  await vi.waitFor(async () => expect((await ask()).text).toContain(version), { timeout: 10_000 });
  const former = await ask();
  expect((await ask({ "if-none-match": former.etag })).status).toBe(304);

  const next = await bring(AFTER);
  await vi.waitFor(async () => expect((await ask()).etag).toContain(next.version), { timeout: 10_000, interval: 20 });
  const now = await ask({ "if-none-match": former.etag });
  expect(now.status).toBe(200);
  expect(now.text).toContain("Poverty in the changed dataset");
  expect(now.text).not.toContain(version);

  await bring(BEFORE);
  await vi.waitFor(async () => expect((await ask()).etag).toContain(version), { timeout: 10_000 });
  const back = await ask({ "if-none-match": former.etag });
  expect(back.status).toBe(200);
  expect(back.text).toBe(former.text);
  expect(back.etag).not.toBe(former.etag);
});

test("a question whose rows are replaced under its hands is put once more, to the new data", async () => {
  const { version } = await bring(AFTER);
  let isBehind = true;
  // Says once that other data are live than those that are read then: what an import leaves for a moment.
  const behind: Connection["database"] = {
    ...connection.database,
    read: async (name, parameters, asker) => {
      const rows = await connection.database.read(name, parameters, asker);
      if (name !== "read-data-version" || !isBehind) return rows;
      isBehind = false;
      return [{ version: "0123456789abcdef", importedAt: "2026-01-01T00:00:00.000Z" }];
    },
  };
  const late = await startTestServer(database, { queries: createQueries(behind) });
  try {
    const answer = await sendRaw({
      url: `${late.url}/graphql?query=${encodeURIComponent("{ network { dataVersion sentence factors { name } } }")}`,
      headers: { "apollo-require-preflight": "1" },
    });
    const { data, errors } = JSON.parse(String(answer.bytes));
    expect(errors).toBeUndefined();
    expect(data.network.dataVersion).toBe(version);
    // It was asked under one version and made from another, so it is nobody else's.
    expect(answer.headers.etag).toBeUndefined();
  } finally {
    await late.stop();
  }
});
