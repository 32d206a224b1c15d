/** A dataset of 100,000 factors and 500,000 links: what is answered at any size is answered, rightly, in little memory. Minutes long. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadLarge } from "../bench/load-large.ts";
import { type Connection, connect } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";

const ASK = fileURLToPath(new URL("ask-large.ts", import.meta.url));
const LINK = "INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS";

type Cut = Readonly<{ factors: readonly string[]; links: readonly string[]; totalFactors: number; totalLinks: number }>;
type Answers = Readonly<{
  hub: string;
  best: Cut;
  whole: Cut;
  walks: readonly Readonly<{ totalFactors: number; totalLinks: number; factors: number; links: number }>[];
  neighbours: number;
  links: number;
  records: readonly number[];
  found: string;
  findings: Readonly<{ links: number; linksOnOneWork: number }>;
  oneSource: Cut;
  refused: readonly string[];
  grownBytes: number;
}>;

let server: TestDatabase;
let connection: Connection;
let answers: Answers;
beforeAll(async () => {
  server = await startTestDatabase();
  connection = connect(server);
  await loadLarge(server, { factors: 100_000, links: 500_000, seed: 42 });
  const { uri, user, password, database } = server;
  const address = JSON.stringify({ uri, user, password, database });
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", ASK, address], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  if (!stdout) throw new Error(stderr);
  answers = JSON.parse(stdout) as Answers;
});
afterAll(async () => {
  await connection.close();
  await server.stop();
});

const one = async (cypher: string, parameters = {}): Promise<unknown> =>
  Object.values((await connection.ask(cypher, parameters))[0] ?? {})[0];

test("the unfiltered network holds the best supported factors, the links between them and the true totals", async () => {
  const { best } = answers;
  const plain = "NOT a.grouping AND NOT b.grouping";
  const ranked = `MATCH (a:Factor)-[l:${LINK}]-(b) WHERE ${plain} UNWIND l.works AS work
    WITH a, count(DISTINCT work) AS works ORDER BY works DESC, a.id LIMIT 500 RETURN collect(a.id) AS ids`;
  expect(best.factors).toEqual(await one(ranked));
  const between = `MATCH (a:Factor)-[l:${LINK}]->(b) WHERE a.id IN $ids AND b.id IN $ids
    WITH l ORDER BY l.workCount DESC, l.id LIMIT 2000 RETURN collect(l.id) AS links`;
  expect(best.links).toEqual(await one(between, { ids: best.factors }));
  expect(best.totalLinks).toBe(await one(`MATCH (a:Factor)-[l:${LINK}]->(b) WHERE ${plain} RETURN count(l) AS n`));
  expect(best.totalFactors).toBe(
    await one(
      `MATCH (a:Factor) WHERE NOT a.grouping AND EXISTS { (a)-[:${LINK}]-(b) WHERE NOT b.grouping } RETURN count(a) AS n`,
    ),
  );
  expect(answers.whole.factors).toHaveLength(5_000);
  expect(answers.whole.totalLinks).toBe(500_000);
});

test("neighbourhoods of one to three steps have the true totals, and are cut at the limit", async () => {
  const { hub, walks } = answers;
  for (const [index, walk] of walks.entries()) {
    const reached = (await one(
      `MATCH p = (:Factor {id: $hub})-[:${LINK}]-{1,${index + 1}}(f) WHERE all(n IN nodes(p) WHERE NOT n.grouping)
       RETURN collect(DISTINCT f.id) AS ids`,
      { hub },
    )) as readonly string[];
    const ids = [...new Set([hub, ...reached])];
    expect(walk.totalFactors).toBe(ids.length);
    expect(walk.factors).toBe(Math.min(1_000, ids.length));
    const links = `UNWIND $ids AS id MATCH (a:Factor {id: id})-[l:${LINK}]->(b) WHERE b.id IN $ids RETURN count(l) AS n`;
    expect(walk.totalLinks).toBe(await one(links, { ids }));
  }
});

test("neighbours, links of a factor, records by id, search and findings are right", async () => {
  const { hub, neighbours, links, records, found, findings, best } = answers;
  expect(neighbours).toBe(
    await one(`MATCH (:Factor {id: $hub})-[:${LINK}]-(f) WHERE NOT f.grouping RETURN count(DISTINCT f) AS n`, { hub }),
  );
  expect(links).toBe(
    await one(`MATCH (:Factor {id: $hub})-[l:${LINK}]-(f) WHERE NOT f.grouping RETURN count(l) AS n`, { hub }),
  );
  expect(records).toEqual([1, 1, 1, 3]);
  expect(found).toBe(`factor:${hub}`);
  expect(findings.links).toBe(best.totalLinks);
});

test("a filter that chooses few claims still gives their links; what needs every row is refused in time", async () => {
  const plain = "NOT a.grouping AND NOT b.grouping";
  expect(answers.oneSource.totalLinks).toBe(
    await one(
      `MATCH (:Source {id: 's-7'})<-[:STATED_IN]-(c:Claim), (a:Factor)<-[:SUBJECT]-(c)-[:OBJECT]->(b:Factor) WHERE ${plain}
       RETURN count(DISTINCT a.id + b.id + c.family) AS n`,
    ),
  );
  expect(answers.refused.slice(0, 2)).toEqual(["OPERATION_LIMIT_EXCEEDED", "OPERATION_LIMIT_EXCEEDED"]);
  expect(["OPERATION_LIMIT_EXCEEDED", "QUERY_TIMEOUT"]).toContain(answers.refused[2]);
});

test("the process that answers grows by no more than 250 MB, the index of names included", () => {
  expect(answers.grownBytes).toBeLessThan(250_000_000);
});
