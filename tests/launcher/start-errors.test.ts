/** What can be wrong with a data folder or a port, brought about for real, and what is then said or mended. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { failToOpen, javaUnder, openManaged, query, scratchFolder } from "./support.ts";

test("a data folder that cannot be written is refused before anything is prepared", async () => {
  const dataDir = scratchFolder();
  writeFileSync(join(dataDir, "neo4j"), "a file where the folder should be");
  const { error, steps } = await failToOpen(dataDir);
  expect(error).toMatchObject({
    code: "BAD_USER_INPUT",
    hint: expect.stringContaining("DATA_DIR"),
    details: { reason: "DATA_DIR_NOT_WRITABLE", setting: "DATA_DIR" },
  });
  expect(steps).toEqual([]);
});

test("a Bolt port that is taken is named", async () => {
  const holder = createServer();
  const port = await new Promise<number>((resolve) => {
    holder.listen(0, "127.0.0.1", () => resolve((holder.address() as { port: number }).port));
  });
  try {
    const { error } = await failToOpen(scratchFolder(), { port });
    expect(error).toMatchObject({
      message: expect.stringContaining(`Port ${port} of 127.0.0.1`),
      details: { reason: "PORT_IN_USE", port },
    });
  } finally {
    await new Promise((resolve) => holder.close(resolve));
  }
});

/** Makes the last writer of a stopped store look newer: each entry of its checkpoint log begins with the writer's version. */
const ageStore = (dataDir: string): void => {
  const file = join(dataDir, "neo4j/data/transactions/system/checkpoint.0");
  const bytes = readFileSync(file);
  const [HEADER, ENTRY, NEO4J_2026] = [128, 232, 32];
  const entries = Array.from({ length: (bytes.length - HEADER) / ENTRY }, (_, index) => HEADER + index * ENTRY);
  expect(entries.length).toBeGreaterThan(0);
  for (const at of entries) bytes[at] = NEO4J_2026;
  writeFileSync(file, bytes);
};

describe("one data folder", () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), "factor-atlas-launcher-"));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test("a start that takes too long is given up", async () => {
    const { error } = await failToOpen(dataDir, { startTimeoutMs: 1 });
    expect(error).toMatchObject({ retriable: true, details: { reason: "START_TIMEOUT", timeoutMs: 1 } });
  });

  test("a start that is cancelled ends its process and raises the caller's reason", async () => {
    const stopping = new AbortController();
    const opening = failToOpen(dataDir, { signal: stopping.signal });
    const reason = new Error("stopped by hand");
    setTimeout(() => stopping.abort(reason), 1_000);
    expect((await opening).error).toBe(reason);
    expect(javaUnder(dataDir)).toEqual([]);
  });

  test("a later start on the same folder works", async () => {
    const database = await openManaged(dataDir);
    expect(await query(database, "CREATE (n:Kept {id: 'a'}) RETURN n.id AS id")).toEqual([{ id: "a" }]);
  });

  test("a password file that does not fit the store is mended, and the rows stay", async () => {
    writeFileSync(join(dataDir, "neo4j/password"), "another-password\n", { mode: 0o600 });
    const database = await openManaged(dataDir);
    expect(database.password).toBe("another-password");
    expect(await query(database, "MATCH (n:Kept) RETURN n.id AS id")).toEqual([{ id: "a" }]);
  });

  test("a database that a newer Neo4j wrote is not touched, and said to be newer", async () => {
    ageStore(dataDir);
    const { error } = await failToOpen(dataDir);
    expect(error).toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringContaining("written by a newer Neo4j"),
      details: { reason: "NEWER_STORE", setting: "DATA_DIR" },
    });
  });
});
