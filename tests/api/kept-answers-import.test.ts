/** A new data version ends what was kept for the former one, within a second and without a start. */
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import { importDataset } from "../../server/src/import/import-dataset.ts";
import { BUILT_IN, type Connection, connect } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";
import { sendRaw } from "../support/raw-request.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let database: TestDatabase;
let connection: Connection;
let server: TestServer;
let changed: string;

beforeAll(async () => {
  database = await startTestDatabase();
  connection = connect(database);
  await defineSchema(connection.database);
  server = await startTestServer(database);
  changed = await mkdtemp(join(tmpdir(), "factor-atlas-changed-"));
  await cp(BUILT_IN, changed, { recursive: true });
  const factors = await readFile(join(changed, "factors.csv"), "utf8");
  await writeFile(join(changed, "factors.csv"), factors.replace(",Poverty,", ",Poverty in the changed dataset,"));
});

afterAll(async () => {
  await server.stop();
  await connection.close();
  await database.stop();
  await rm(changed, { recursive: true, force: true });
});

const QUERY = '{ dataset { version } factor(id: "factor:poverty") { name } network { dataVersion factors { name } } }';

const ask = async (headers: Readonly<Record<string, string>> = {}) => {
  const url = `${server.url}/graphql?query=${encodeURIComponent(QUERY)}`;
  const answer = await sendRaw({ url, headers: { "apollo-require-preflight": "1", ...headers } });
  return { ...answer, etag: String(answer.headers.etag), text: String(answer.bytes) };
};

const bring = (path: string) =>
  importDataset({ database: connection.database, from: { path }, dataDir: database.dataDir });

test("while nothing is imported, that is said and nothing is kept", async () => {
  // The very first statement may take longer than it may, while the database warms up.
  await vi.waitFor(async () => expect((await ask()).text).toContain("DATABASE_UNAVAILABLE"), { timeout: 60_000 });
  const { status, headers } = await ask();
  expect([status, headers.etag, headers["cache-control"]]).toEqual([200, undefined, "no-store"]);
});

test("an import changes the answer and its tag within a second; former data brought back have a tag of their own", async () => {
  const { version } = await bring(BUILT_IN);
  await vi.waitFor(async () => expect((await ask()).text).toContain(version), { timeout: 10_000 });
  const former = await ask();
  expect((await ask({ "if-none-match": former.etag })).status).toBe(304);

  const next = await bring(changed);
  const began = performance.now();
  await vi.waitFor(async () => expect((await ask()).etag).toContain(next.version), { timeout: 10_000, interval: 20 });
  // The bound is a second; how long one question takes on a busy machine comes on top.
  expect(performance.now() - began).toBeLessThan(5_000);
  const now = await ask({ "if-none-match": former.etag });
  expect(now.status).toBe(200);
  expect(now.text).toContain("Poverty in the changed dataset");
  expect(now.text).not.toContain(version);

  await bring(BUILT_IN);
  await vi.waitFor(async () => expect((await ask()).etag).toContain(version), { timeout: 10_000 });
  const back = await ask({ "if-none-match": former.etag });
  expect(back.status).toBe(200);
  expect(back.text).toBe(former.text);
  expect(back.etag).not.toBe(former.etag);
});

test("questions put while an import ends are answered, each wholly from one version", async () => {
  const answers: string[] = [];
  const importing = bring(changed);
  let isOver = false;
  void importing.finally(() => {
    isOver = true;
  });
  for (let at = 0; !isOver; at += 1) {
    const query = `{ network(filter: { minWorks: ${(at % 7) + 1} }) { dataVersion sentence factors { id name } } }`;
    const answer = await server.query<{ network: { dataVersion: string } }>(query);
    expect(answer.errors).toEqual([]);
    answers.push(answer.data.network.dataVersion);
  }
  const { version } = await importing;
  await vi.waitFor(
    async () => {
      const query = "{ network(filter: { minWorks: 9 }) { dataVersion factors { id } } }";
      const { data, errors } = await server.query<{ network: { dataVersion: string } }>(query);
      expect(errors).toEqual([]);
      expect(data.network.dataVersion).toBe(version);
    },
    { timeout: 10_000 },
  );
  expect(answers.length).toBeGreaterThan(0);
});
