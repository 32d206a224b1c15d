/** Costs in statements: at most one for each level of a question, however many things lie on it. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;

/** Rows kept for all requests: what the first question of a data version reads, and no other. */
const KEPT = ["list-all-factors", "list-stored-links", "list-claim-dimensions", "list-vocabulary", "list-titles"];

beforeAll(async () => {
  server = await startTestServer(inject("database"));
  // Fills the kept rows, so that what follows counts what each question costs by itself.
  await server.query(
    "{ network(limit: 1) { totalFactors links { evidence { types { type } } } } facets { all { field } } }",
  );
});

afterAll(() => server.stop());

const cost = async (document: string): Promise<readonly string[]> => {
  const { errors, statements } = await server.query(document);
  expect(errors).toEqual([]);
  // The data version is read once a request, whatever is asked.
  expect(statements.filter((name) => name === "read-data-version").length).toBeLessThanOrEqual(1);
  return statements.filter((name) => name !== "read-data-version");
};

describe("statements", () => {
  test("100 claims with both factors, source, work and link cost one a level", async () => {
    expect(
      await cost(
        `{ claims(first: 100) { totalCount nodes { id subject { name } object { name } source { title work { name sources { id } } } link { sign } } } }`,
      ),
    ).toEqual(["list-all-claims", "find-factors", "find-sources", "find-works", "find-sources"]);
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
        "find-factors",
        "list-claims-of-factors",
        "list-counterparts",
        "list-factors",
        "list-parts",
        "list-reach",
      ].sort(),
    );
  });

  test("two different pages of the same field are two statements, not one for each factor", async () => {
    const statements = await cost(
      `{ factors(first: 50) { nodes { a: claims(first: 1) { nodes { id } } b: claims(first: 2) { nodes { id } } c: claims(first: 1) { nodes { id } } } } }`,
    );
    expect(statements).toEqual(["list-factors", "list-claims-of-factors", "list-claims-of-factors"]);
  });

  test("100 links with their claims and works cost one a level", async () => {
    const statements = await cost(
      `{ links(first: 100) { nodes { from { name } to { name } works { name } claims(first: 2) { nodes { source { title } } } } } }`,
    );
    expect(statements.length).toBe(new Set(statements).size);
    expect(statements.filter((name) => KEPT.includes(name))).toEqual([]);
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
    // Names of factors are kept by data version, so that only the first search reads them.
    await cost('{ search(text: "men") { totalCount } }');
    const statements = await cost(
      `{ search(text: "women", first: 50) { totalCount nodes { ... on Claim { subject { name } } ... on Source { work { name } } } } }`,
    );
    expect([...statements].sort()).toEqual(["find-factors", "find-works", "search-records"]);
  });

  test("the first screen costs a handful of statements", async () => {
    const statements = await cost(
      `{ dataset { version counts { factors } findings readingDepth { access } vocabulary { id } }
         network(limit: 40) { totalFactors factors { name } links { from { id } sign } } facets { all { field } } }`,
    );
    expect([...statements].sort()).toEqual(["count-findings", "list-vocabulary", "read-dataset"]);
  });
});
