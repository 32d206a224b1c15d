/** The one way to the database lets nothing through that a reader may not do, and ends what nobody waits for. */
import { connect as connectSocket } from "node:net";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { parseStatement, readStatements } from "../../server/src/db/cypher-files.ts";
import { createDriver } from "../../server/src/db/driver.ts";
import { createDatabase } from "../../server/src/db/run-cypher.ts";
import { AppError } from "../../server/src/errors.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const CYPHER = fileURLToPath(new URL("../../cypher", import.meta.url));

/** Runs far longer than any limit, and returns one row. */
const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(*) AS n ORDER BY n LIMIT 1";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

describe("the way to the database", () => {
  const scratch = (text: string) => {
    const { uri, user, password, database } = inject("database");
    const driver = createDriver({ uri, user, password });
    const statement = parseStatement("scratch.cypher", `// Tries something.\n// ->\n// access: read\n${text}`);
    return {
      database: createDatabase(driver, new Map([["scratch", statement]]), database),
      close: () => driver.close(),
    };
  };

  test.each([
    "CREATE (:Factor {id: 'x'})",
    "MATCH (f:Factor) SET f.name = 'x'",
    "MATCH (f:Factor) DETACH DELETE f",
    "MERGE (:Factor {id: 'poverty-2'})",
    "CREATE INDEX nothing FOR (n:Nothing) ON (n.id)",
    "DROP CONSTRAINT factorId",
    "CREATE USER somebody SET PASSWORD 'abcdefgh'",
    "CALL db.createLabel('Nothing')",
    "MATCH (f:Factor) CALL (f) { SET f.name = 'x' } IN TRANSACTIONS",
    "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
  ])("a read refuses %s", async (text) => {
    const { database, close } = scratch(text);
    const refused = text.startsWith("LOAD CSV")
      ? "Neo.ClientError.Statement.ExternalResourceFailed"
      : "Neo.ClientError.Statement.AccessMode";
    try {
      await expect(database.read("scratch")).rejects.toMatchObject({ code: "INTERNAL", cause: { code: refused } });
    } finally {
      await close();
    }
  });

  test("a whole number that cannot be shown exactly is refused, and the largest that can is right", async () => {
    const exact = scratch("RETURN 9007199254740991 AS most, -9007199254740991 AS least");
    const beyond = scratch("RETURN [{count: 9007199254740993}] AS counts");
    try {
      const [row] = await exact.database.read("scratch");
      expect(row).toEqual({ most: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER });
      await expect(beyond.database.read("scratch")).rejects.toMatchObject({
        code: "INTERNAL",
        details: { value: "9007199254740993" },
      });
    } finally {
      await Promise.all([exact.close(), beyond.close()]);
    }
  });

  test("what was refused has changed nothing", async () => {
    const { data } = await server.query<{ dataset: { counts: unknown } }>(
      '{ dataset { counts { factors } } poverty: factor(id: "poverty") { name } }',
    );
    expect(data).toEqual({ dataset: { counts: { factors: 204 } }, poverty: { name: "Poverty" } });
  });

  test("a read whose asker has gone while the database is lost ends at once", async () => {
    const driver = createDriver({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x" });
    const statement = parseStatement("scratch.cypher", "// Tries something.\n// ->\n// access: read\nRETURN 1");
    const lost = createDatabase(driver, new Map([["scratch", statement]]), "neo4j");
    try {
      await expect(lost.read("scratch", {}, { signal: AbortSignal.timeout(300) })).rejects.toBeInstanceOf(AppError);
      await expect(lost.read("scratch", {}, { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(AppError);
    } finally {
      await driver.close();
    }
  });

  test("a read that takes longer than it may is ended and named", async () => {
    const { database, close } = scratch(ENDLESS);
    try {
      await expect(database.read("scratch")).rejects.toMatchObject({ code: "QUERY_TIMEOUT", retriable: false });
    } finally {
      await close();
    }
  });

  test("over HTTP that is an answer with an error, not a failure of the server", async () => {
    const { uri, user, password, database: name } = inject("database");
    const driver = createDriver({ uri, user, password });
    const statements = new Map(readStatements(CYPHER));
    const endless = statements.get("find-factors");
    if (!endless) throw new Error("There is no such statement.");
    statements.set("find-factors", { ...endless, text: ENDLESS });
    const slow = await startTestServer(inject("database"), {
      // Nothing is kept, so that a factor is read by the statement.
      queries: createQueries(createDatabase(driver, statements, name), 0),
    });
    try {
      const { status, data, errors } = await slow.query('{ factor(id: "poverty") { name } }');
      expect(status).toBe(200);
      expect(data).toEqual({ factor: null });
      expect(errors[0]?.extensions).toMatchObject({
        ...{ code: "QUERY_TIMEOUT", retriable: false },
        details: { statement: "find-factors" },
      });
    } finally {
      await slow.stop();
      await driver.close();
    }
  });

  test("the work of a client that has gone is ended in the database", async () => {
    const { uri, user, password, database } = inject("database");
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true });
    const running = async (): Promise<number> => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery, metaData WHERE metaData.statement = 'search-records' RETURN count(*) AS n",
        {},
        { database },
      );
      return Number(records[0]?.get("n"));
    };
    const text = "abcdefgh bcdefghi cdefghij defghijk efghijkl fghijklm ghijklmn hijklmno";
    const body = JSON.stringify({
      query: `{ ${Array.from({ length: 20 }, (_, index) => `s${index}: search(text: "${text} ${index}") { totalCount }`).join(" ")} }`,
    });
    try {
      const { hostname, port } = new URL(server.url);
      const before = server.ran().length;
      const loggedBefore = server.logged().length;
      const socket = connectSocket(Number(port), hostname);
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
      );
      await vi.waitFor(() => expect(server.ran().length).toBeGreaterThan(before + 1), { timeout: 30_000, interval: 5 });
      socket.destroy();
      await vi.waitFor(() => expect(server.logged().slice(loggedBefore)).toContain("client has gone"), {
        timeout: 30_000,
      });
      await vi.waitFor(async () => expect(await running()).toBe(0), { timeout: 30_000 });
      const errors = server
        .logged()
        .slice(loggedBefore)
        .split("\n")
        .filter((line) => line.includes('"level":50'));
      expect(errors).toEqual([]);
    } finally {
      await driver.close();
    }
  });
});
