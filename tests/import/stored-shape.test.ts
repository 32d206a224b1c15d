/** What an import stores beside the rows of a dataset, and how a database of an older program gets it. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { completeDataset } from "../../server/src/import/complete-dataset.ts";
import { loadLarge } from "../bench/load-large.ts";
import { type Connection, connect } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";
import { fingerprint } from "./fingerprint.ts";

const SIZE = { factors: 300, links: 900, claims: 1_200, seed: 7 };

let server: TestDatabase;
let connection: Connection;
beforeAll(async () => {
  server = await startTestDatabase();
  connection = connect(server);
  await loadLarge(server, SIZE);
});
afterAll(async () => {
  await connection.close();
  await server.stop();
});

const LINKS = "-[link:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]-";

/** Factors in the order and with the counts that the links themselves give. */
const counted = (where: string) =>
  connection.ask(
    `MATCH (f:Factor)${LINKS}(other) WHERE ${where}
     UNWIND link.works AS work
     WITH f, count(DISTINCT work) AS works
     RETURN f.id AS id, works, COLLECT { MATCH (f)${LINKS}(other) WHERE ${where} RETURN link.claimCount } AS claims
     ORDER BY works DESC, id`,
  );

const sum = (values: unknown): number => (values as readonly number[]).reduce((total, value) => total + value, 0);

test("every factor stores its place and counts in the default network", async () => {
  const expected = await counted("NOT f.grouping AND NOT other.grouping");
  expect(expected.length).toBeGreaterThan(200);
  const stored = await connection.ask(
    "MATCH (f:Factor) WHERE f.networkRank IS NOT NULL RETURN f.id AS id, f.networkRank AS rank, f.networkWorkCount AS works, f.networkClaimCount AS claims ORDER BY rank",
  );
  expect(stored).toEqual(
    expected.map(({ id, works, claims }, index) => ({ id, rank: index + 1, works, claims: sum(claims) })),
  );
});

test("every factor stores its place in the network with groupings, where its own counts hold", async () => {
  const expected = await counted("true");
  const stored = await connection.ask(
    "MATCH (f:Factor) WHERE f.rank IS NOT NULL RETURN f.id AS id, f.rank AS rank, f.workCount AS works, f.claimCount AS claims ORDER BY rank",
  );
  expect(stored).toEqual(
    expected.map(({ id, works, claims }, index) => ({ id, rank: index + 1, works, claims: sum(claims) })),
  );
});

test("a dataset that an older program stored is completed in place, once, and keeps its version", async () => {
  const before = await fingerprint(connection.ask);
  await connection.ask("MATCH (f:Factor) REMOVE f.rank, f.networkRank, f.networkClaimCount, f.networkWorkCount");
  await connection.ask(
    "MATCH (d:Dataset) REMOVE d.shape, d.linkedFactors, d.networkFactors, d.networkLinks, d.networkLinksOnOneWork",
  );
  expect(await fingerprint(connection.ask)).not.toEqual(before);
  expect(await completeDataset(connection.database)).toBe(true);
  expect(await fingerprint(connection.ask)).toEqual(before);
  expect(await completeDataset(connection.database)).toBe(false);
});
