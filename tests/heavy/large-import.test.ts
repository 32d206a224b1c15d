/** How much one import takes, and that too much is refused without a trace. Minutes long. */
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import { importDataset } from "../../server/src/import/import-dataset.ts";
import { MAX_ROWS } from "../../server/src/import/limits.ts";
import { TABLES } from "../../server/src/import/tables.ts";
import { fingerprint } from "../import/fingerprint.ts";
import { BUILT_IN, type Connection, connect } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";

let server: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  server = await startTestDatabase();
  connection = connect(server);
  await defineSchema(connection.database);
});
afterAll(async () => {
  await connection.close();
  await server.stop();
});

const FACTORS = 1_000;
const SOURCES = 2_000;

const table = (name: keyof typeof TABLES, rows: readonly string[]): Uint8Array =>
  new TextEncoder().encode([TABLES[name].columns.join(","), ...rows, ""].join("\r\n"));

const each = (count: number, row: (i: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => row(i));

/** A dataset of so many claims, each a link of its own. */
const madeUp = (claims: number): Uint8Array => {
  const statement = "Words that stand for a claim and are as long as a shorter one is.";
  const claim = (i: number): string => {
    const subject = i % FACTORS;
    const object = (subject + 1 + (Math.floor(i / FACTORS) % (FACTORS - 1))) % FACTORS;
    return `c${i},s${i % SOURCES},f${subject},increases,f${object},+,stated,p. ${i},${statement},Europe,,,,,,,,`;
  };
  const files = {
    "factors.csv": table(
      "factors",
      each(FACTORS, (i) => `f${i},trend,social,external,,Factor ${i},A factor.`),
    ),
    "sources.csv": table(
      "sources",
      each(SOURCES, (i) => `s${i},Title ${i},,,2020,report,Work ${i},abstract,https://example.org,`),
    ),
    "claims.csv": table("claims", each(claims, claim)),
  };
  return zipSync(files, { level: 1 });
};

const bring = (zip: Uint8Array) =>
  importDataset({ database: connection.database, from: { zip }, dataDir: server.dataDir });

test("25,000 claims are imported in one go", async () => {
  const { counts } = await bring(madeUp(25_000));
  expect(counts).toMatchObject({ claims: 25_000, links: 25_000 });
  const [row] = await connection.ask("MATCH (:Factor)-[l:INFLUENCES]->(:Factor) RETURN count(l) AS links");
  expect(row?.links).toBe(25_000);
});

test("more than the managed database can hold in one transaction is refused, and the former dataset is whole", async () => {
  await importDataset({ database: connection.database, from: { path: BUILT_IN }, dataDir: server.dataDir });
  const before = await fingerprint(connection.ask);
  await expect(bring(madeUp(MAX_ROWS))).rejects.toMatchObject({ code: "OPERATION_LIMIT_EXCEEDED" });
  expect(await fingerprint(connection.ask)).toEqual(before);
});
