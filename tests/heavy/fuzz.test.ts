/** Five thousand generated questions, other ones each time; a failure names the seed that leads to it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { importBuiltIn } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";
import { askGenerated } from "../support/fuzz.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let database: TestDatabase;
let server: TestServer;

beforeAll(async () => {
  database = await startTestDatabase();
  await importBuiltIn(database, database.dataDir);
  server = await startTestServer(database);
});

afterAll(async () => {
  await server.stop();
  await database.stop();
});

test("5,000 questions made from the schema: none breaks the server, none shows what it is made of", async () => {
  const seed = Date.now() % 2 ** 31;
  const { statuses } = await askGenerated(server, { runs: 5_000, seed });
  expect(statuses["200"]).toBeGreaterThan(2_000);
});
