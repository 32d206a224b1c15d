/** Costs in statements: none where the records are kept, else at most one for each level of a question, however many things lie on it. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createQueries } from "../../server/src/queries/queries.ts";
import { type Connection, connect } from "../support/connect.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

/** Fewer rows than the dataset has, so that it counts as too large to be kept. */
const TOO_FEW_ROWS = 180;

let keeping: TestServer;
let server: TestServer;
let connection: Connection;

beforeAll(async () => {
  connection = connect(inject("database"));
  keeping = await startTestServer(inject("database"));
  server = await startTestServer(inject("database"), {
    queries: createQueries(connection.database, TOO_FEW_ROWS),
  });
  // Reads what is read once a data version, so that what follows counts what each question costs by itself.
  for (const one of [keeping, server])
    await one.query(
      '{ search(text: "men") { totalCount } claim(id: "c0001") { id } dataset { version findings vocabulary { id } } }',
    );
});

afterAll(async () => {
  await keeping.stop();
  await server.stop();
  await connection.close();
});

const cost = async (document: string, asked: TestServer = server): Promise<readonly string[]> => {
  const { errors, statements } = await asked.query(document);
  expect(errors).toEqual([]);
  // The data version is read once a request, whatever is asked.
  expect(statements.filter((name) => name === "read-data-version").length).toBeLessThanOrEqual(1);
  return statements.filter((name) => name !== "read-data-version");
};

describe("of a dataset too large to be kept", () => {
  test("100 claims with both factors, source, work and link cost one a level", async () => {
    expect(
      await cost(
        `{ claims(first: 100) { totalCount nodes { id subject { name } object { name } source { title work { name sources { id } } } link { sign } } } }`,
      ),
    ).toEqual(["list-all-claims", "find-factors", "find-sources", "find-links", "find-works", "find-sources"]);
  });

  test("100 factors with their claims, and those claims' sources, cost one a level", async () => {
    expect(
      await cost(
        `{ factors(first: 100) { nodes { claims(first: 3) { totalCount nodes { statement source { title } } } } } }`,
      ),
    ).toEqual(["list-factors", "list-claims-of-factors", "find-sources"]);
  });

  test("every field of 100 factors costs one statement", async () => {
    const statements = await cost(
      `{ factors(first: 100) { nodes { claims(first: 1) { totalCount } counterparts { note } partOf { id } parts { id }
        reach { factor { id } } preventionLevel links(first: 2) { nodes { from { id } to { id } } } } } }`,
    );
    expect([...statements].sort()).toEqual(
      [
        "list-claims-of-factors",
        "list-counterparts",
        "list-factors",
        "list-links-of-factors",
        "list-parts",
        "list-reach",
        "find-factors",
      ].sort(),
    );
  });

  test("two different pages of the same field are two statements, not one for each factor", async () => {
    const statements = await cost(
      `{ factors(first: 50) { nodes { a: claims(first: 1) { nodes { id } } b: claims(first: 2) { nodes { id } } c: claims(first: 1) { nodes { id } } } } }`,
    );
    expect(statements).toEqual(["list-factors", "list-claims-of-factors", "list-claims-of-factors"]);
  });

  test("things by id cost one statement a type, asked for together or apart", async () => {
    expect(
      [
        ...(await cost(
          `{ nodes(ids: ["factor:poverty", "factor:corruption", "claim:c0001", "claim:c0002", "source:osce-cthb-background"]) { id }
             a: factor(id: "poverty") { name } b: node(id: "claim:c0003") { id } c: source(id: "ti-2011-corruption") { id } }`,
        )),
      ].sort(),
    ).toEqual(["find-claims", "find-factors", "find-sources"]);
  });

  test("counterparts with both ends and their basis cost one a type", async () => {
    expect(
      await cost("{ counterparts { perpetratorFactor { name } victimFactor { name } basis { statement } } }"),
    ).toEqual(["list-counterparts", "find-factors", "find-claims"]);
  });

  test("a search costs one statement, and its results' own fields one a level", async () => {
    const statements = await cost(
      `{ search(text: "women", first: 50) { totalCount nodes { ... on Claim { subject { name } } ... on Source { work { name } } } } }`,
    );
    expect([...statements].sort()).toEqual(["find-factors", "find-works", "search-records"]);
  });
});

describe("of a dataset that is kept", () => {
  test.each([
    `{ claims(first: 100, filter: { text: "poverty" }) { totalCount nodes { id subject { name } object { name } source { title work { name sources { id } } } link { sign } } } }`,
    `{ factors(first: 100) { nodes { claims(first: 1) { totalCount } counterparts { note } partOf { id } parts { id }
       reach { factor { id } } preventionLevel links(first: 2) { nodes { from { id } to { id } } } } } }`,
    `{ links(first: 100) { nodes { from { name } to { name } works { name } claims(first: 2) { nodes { source { title } } } } } }`,
    `{ nodes(ids: ["factor:poverty", "claim:c0001", "source:osce-cthb-background"]) { id } counterparts { basis { statement } } }`,
    `{ dataset { version counts { factors } findings readingDepth { access } vocabulary { id } }
       network(limit: 40) { totalFactors factors { name } links { from { id } sign } } facets { all { field } } }`,
  ])("%s costs no statement", async (document) => {
    expect(await cost(document, keeping)).toEqual([]);
  });

  test("a search costs the one that asks the index", async () => {
    const document = `{ search(text: "women", first: 50) { totalCount nodes { ... on Claim { subject { name } } ... on Source { work { name } } } } }`;
    expect(await cost(document, keeping)).toEqual(["search-records"]);
  });
});
