/** Processes that end by force: no database is left behind, and no acknowledged row is lost. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { readEndpoint } from "../../server/src/launcher/managed/endpoint-file.ts";
import { javaUnder, openManaged, query, runs, startOwner, until } from "./support.ts";

const firstLine = async ({ stdout }: ChildProcess): Promise<string> => {
  if (!stdout) throw new Error("The owner has no output.");
  const [line] = await once(createInterface({ input: stdout }), "line");
  return String(line);
};

const childOf = (dataDir: string): number => readEndpoint(join(dataDir, "neo4j"))?.pid ?? 0;

describe("one data folder", () => {
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), "factor-atlas-launcher-"));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  test("an owner killed while its database starts leaves no process", async () => {
    const owner = startOwner(dataDir);
    const store = join(dataDir, "neo4j/data/databases/system");
    await until(() => existsSync(store), "the first store was being made");
    const pid = javaUnder(dataDir)[0] ?? 0;
    expect(runs(pid)).toBe(true);
    owner.kill("SIGKILL");
    await until(() => !runs(pid), "the database had ended");
  });

  test("the next start works; a database whose owner is killed ends by itself", async () => {
    const owner = startOwner(dataDir);
    const database = JSON.parse(await firstLine(owner));
    await query(database, "CREATE (:Kept {id: 'a'})");
    const pid = childOf(dataDir);
    expect(runs(pid)).toBe(true);
    owner.kill("SIGKILL");
    await until(() => !runs(pid), "the database had ended");
  });

  test("its rows stay; a database killed during writes has every acknowledged row at the next start", async () => {
    const first = await openManaged(dataDir, { attach: true });
    expect(first.origin).toBe("managed");
    expect(await query(first, "MATCH (n:Kept) RETURN n.id AS id")).toEqual([{ id: "a" }]);
    const driver = neo4j.driver(first.uri, neo4j.auth.basic(first.user, first.password), {
      maxTransactionRetryTime: 0,
    });
    onTestFinished(() => driver.close());
    const acknowledged: string[] = [];
    const write = async (writer: number): Promise<void> => {
      for (let row = 0; ; row += 1) {
        const id = `${writer}-${row}`;
        await driver.executeQuery("CREATE (:Written {id: $id})", { id });
        acknowledged.push(id);
      }
    };
    const writers = [1, 2, 3, 4].map((writer) => write(writer));
    const ends = Promise.allSettled(writers);
    await until(() => acknowledged.length >= 100, "a hundred rows were acknowledged");
    process.kill(childOf(dataDir), "SIGKILL");
    for (const end of await ends) expect(end.status).toBe("rejected");
    expect(await first.exited).toEqual({ code: null, signal: "SIGKILL", expected: false });

    const next = await openManaged(dataDir);
    const rows = await query<{ id: string }>(next, "MATCH (n:Written) RETURN n.id AS id");
    const found = new Set(rows.map(({ id }) => id));
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  });
});
