/** What the database itself sees of our reads: for whom they run, as what, where, and until when. */
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { parseStatement } from "../../server/src/db/cypher-files.ts";
import { createDriver } from "../../server/src/db/driver.ts";
import { createDatabase, type Database, EXPORT_TIMEOUT_MS } from "../../server/src/db/run-cypher.ts";
import { type Connection, connect } from "../support/connect.ts";
import { type Relay, startRelay } from "../support/relay.ts";
import { startTestServer } from "../support/server.ts";

/** Runs far longer than any limit, and returns one row. */
const ENDLESS =
  "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a WHERE a < 0 RETURN count(*) AS n ORDER BY n LIMIT 1";

let relay: Relay;
let onlooker: Connection;

beforeAll(async () => {
  relay = await startRelay(inject("database"));
  onlooker = connect(inject("database"));
});

afterAll(async () => {
  await onlooker.close();
  await relay.close();
});

/** A way to the database that knows one statement, `name`. */
const knowing = (name: string, text: string): Readonly<{ database: Database; close: () => Promise<void> }> => {
  const driver = createDriver(relay.address);
  const statement = parseStatement(`${name}.cypher`, `// Tries something.\n// ->\n// access: read\n${text}`);
  return {
    database: createDatabase(driver, new Map([[name, statement]]), relay.address.database),
    close: () => driver.close(),
  };
};

const seen = (statement: string) =>
  onlooker.ask(
    "SHOW TRANSACTIONS YIELD database, metaData, status WHERE metaData.statement = $statement RETURN database, metaData",
    { statement },
  );

/** What was sent since `start`, as text in which names and short words can be found. */
const sentSince = (start: number): string => relay.heard().subarray(start).toString("latin1");

/** A whole number as Bolt writes it when it needs 16 bits, or 32. */
const packed = (value: number): string => {
  const bytes = value < 32_768 ? Buffer.alloc(3, 0xc9) : Buffer.alloc(5, 0xca);
  if (bytes.length === 3) bytes.writeInt16BE(value, 1);
  else bytes.writeInt32BE(value, 1);
  return bytes.toString("latin1");
};

describe("the transaction of a read", () => {
  test("names statement and request, runs in the database of the settings, and is gone when nobody waits", async () => {
    const { database, close } = knowing("try-endlessly", ENDLESS);
    const leaving = new AbortController();
    try {
      const reading = database.read("try-endlessly", {}, { requestId: "who-asks", signal: leaving.signal });
      const ended = expect(reading).rejects.toThrow();
      await vi.waitFor(
        async () =>
          expect(await seen("try-endlessly")).toEqual([
            {
              database: relay.address.database,
              metaData: expect.objectContaining({ statement: "try-endlessly", requestId: "who-asks" }),
            },
          ]),
        { timeout: 30_000, interval: 20 },
      );
      leaving.abort(new Error("gone"));
      await ended;
      await vi.waitFor(async () => expect(await seen("try-endlessly")).toEqual([]), { timeout: 30_000 });
    } finally {
      await close();
    }
  });

  test.each([
    ["a question", {}, 5_000],
    ["an export", { timeoutMs: EXPORT_TIMEOUT_MS }, 300_000],
    ["whoever asks for a day", { timeoutMs: 86_400_000 }, 300_000],
  ])("is sent as a read with the time of %s", async (_, asker, timeout) => {
    const { database, close } = knowing("try-once", "RETURN 1 AS n");
    const start = relay.heard().length;
    try {
      expect(await database.read("try-once", {}, { requestId: "who-asks", ...asker })).toEqual([{ n: 1 }]);
      const sent = sentSince(start);
      expect(sent).toContain(`tx_timeout${packed(timeout)}`);
      // One letter, read, with the byte before each that tells its length.
      expect(sent).toContain("\x84mode\x81r");
      expect(sent).toContain(
        `\x82db${String.fromCharCode(0x80 + relay.address.database.length)}${relay.address.database}`,
      );
      expect(sent).toContain("tx_metadata");
    } finally {
      await close();
    }
  });

  test("is begun and ended by the statement itself, and by the driver where the connection was lost on the way", async () => {
    const { database, close } = knowing("try-again", "RETURN 1 AS n");
    const [begin, commit] = ["\xb1\x11", "\xb0\x12"];
    try {
      const first = relay.heard().length;
      expect(await database.read("try-again")).toEqual([{ n: 1 }]);
      expect(sentSince(first)).not.toContain(begin);
      expect(sentSince(first)).not.toContain(commit);
      relay.silence();
      const start = relay.heard().length;
      const reading = database.read("try-again");
      await vi.waitFor(() => expect(sentSince(start)).toContain("try-again"), { timeout: 30_000, interval: 20 });
      await relay.restore();
      expect(await reading).toEqual([{ n: 1 }]);
      expect(sentSince(start)).toContain(begin);
      expect(sentSince(start)).toContain(commit);
    } finally {
      await close();
    }
  });

  test("of a whole file streamed row by row has the same bounds", async () => {
    const { database, close } = knowing("try-rows", "UNWIND range(1, 3) AS n RETURN n ORDER BY n LIMIT 3");
    const start = relay.heard().length;
    try {
      const rows = [];
      for await (const row of database.stream("try-rows")) rows.push(row);
      expect(rows).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
      const sent = sentSince(start);
      expect(sent).toContain(`tx_timeout${packed(300_000)}`);
      expect(sent).toContain("\x84mode\x81r");
    } finally {
      await close();
    }
  });
});

test("every statement of real questions is a read with a limit and a name", async () => {
  const server = await startTestServer(relay.address);
  const count = (text: string, part: string): number => text.split(part).length - 1;
  try {
    const start = relay.heard().length;
    const { errors, statements } = await server.query(
      '{ dataset { version findings } claims(first: 2) { nodes { subject { name } source { title } } } search(text: "debt") { totalCount } }',
    );
    expect(errors).toEqual([]);
    expect(statements.length).toBeGreaterThan(4);
    const sent = sentSince(start);
    for (const part of ["tx_timeout", "tx_metadata", "\x84mode\x81r"])
      expect(count(sent, part)).toBeGreaterThanOrEqual(statements.length);
    expect(count(sent, "\x81w")).toBe(0);
  } finally {
    await server.stop();
  }
});
