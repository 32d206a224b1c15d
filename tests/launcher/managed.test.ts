/** A managed Neo4j from its start to its stop, and who may reach it in between. */
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readEndpoint } from "../../server/src/launcher/managed/endpoint-file.ts";
import { REMOVED_PROCEDURES } from "../../server/src/launcher/managed/neo4j-settings.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";
import { openManaged, query, runs, scratchFolder } from "./support.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.stop());

/** Addresses (hex, as the kernel prints them) on which a process listens. */
const listening = (pid: number): readonly string[] => {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      } catch {
        // Closed between listing and reading.
        return undefined;
      }
    }),
  );
  const LISTEN = "0A";
  return ["tcp", "tcp6"].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === LISTEN && sockets.has(fields[9]))
      .map((fields) => fields[1] ?? ""),
  );
};

const childOf = ({ dataDir }: TestDatabase): number => readEndpoint(join(dataDir, "neo4j"))?.pid ?? 0;

test("it answers a query through the driver", async () => {
  expect(database).toMatchObject({ origin: "managed", user: "neo4j", database: "neo4j" });
  expect(await query(database, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
});

test("it is the pinned Neo4j Community", async () => {
  const rows = await query(
    database,
    "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions, edition",
  );
  expect(rows).toEqual([{ versions: ["5.26.30"], edition: "community" }]);
});

test("it listens on one address only, and that is a loopback address", () => {
  const port = Number(new URL(database.uri).port);
  const hexPort = port.toString(16).toUpperCase().padStart(4, "0");
  const loopback = ["0100007F", "0000000000000000FFFF00000100007F"].map((address) => `${address}:${hexPort}`);
  const found = listening(childOf(database));
  expect(found).toHaveLength(1);
  expect(loopback).toContain(found[0]);
});

test("neither the password nor the notes beside the data are anybody else's to read", () => {
  const home = join(database.dataDir, "neo4j");
  expect(statSync(home).mode & 0o777).toBe(0o700);
  for (const name of ["password", "endpoint.json"]) expect(statSync(join(home, name)).mode & 0o777).toBe(0o600);
  const childArguments = readFileSync(`/proc/${childOf(database)}/cmdline`, "utf8");
  expect(childArguments).not.toContain(database.password);
  expect(readFileSync(join(home, "conf/java.args"), "utf8")).not.toContain(database.password);
});

test.each(REMOVED_PROCEDURES)("the procedure %s is gone", async (name) => {
  await expect(query(database, `CALL ${name}`)).rejects.toMatchObject({
    code: "Neo.ClientError.Procedure.ProcedureNotFound",
  });
});

test("the memory that statements may take is bounded, for each and for all together", async () => {
  const rows = await query<{ name: string; value: string }>(
    database,
    "SHOW SETTINGS YIELD name, value WHERE name STARTS WITH 'db.memory.transaction.' OR name STARTS WITH 'dbms.memory.transaction.' RETURN name, value",
  );
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  expect(values.get("db.memory.transaction.max")).toBe("512.00MiB");
  expect(values.get("dbms.memory.transaction.total.max")).toBe("768.00MiB");
});

test("LOAD CSV reaches no address, not even one on this machine", async () => {
  let hits = 0;
  const server = createServer((_, response) => {
    hits += 1;
    response.end("a,b\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    for (const host of ["127.0.0.1", "localhost"]) {
      const reading = query(database, "LOAD CSV FROM $url AS row RETURN row", { url: `http://${host}:${port}/` });
      await expect(reading).rejects.toThrow(/block/i);
    }
    expect(hits).toBe(0);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});

test("LOAD CSV reads no file", async () => {
  const url = pathToFileURL(join(database.dataDir, "neo4j/password")).href;
  await expect(query(database, "LOAD CSV FROM $url AS row RETURN row", { url })).rejects.toThrow(/allow_csv_import/);
});

// Two wrong attempts and no more on one database: Neo4j locks an account out for a while after three.
test.each([
  ["nobody", neo4j.auth.basic("", "")],
  ["neo4j with the factory password", neo4j.auth.basic("neo4j", "neo4j")],
])("%s may not sign in", async (_, account) => {
  const driver = neo4j.driver(database.uri, account);
  try {
    await expect(driver.executeQuery("RETURN 1")).rejects.toMatchObject({
      code: "Neo.ClientError.Security.Unauthorized",
    });
  } finally {
    await driver.close();
  }
});

test("stopping ends the process, and the rows are there at the next start", async () => {
  const dataDir = scratchFolder();
  const first = await openManaged(dataDir);
  await query(first, "CREATE (:Kept {id: 'a'})");
  const pid = readEndpoint(join(dataDir, "neo4j"))?.pid ?? 0;
  expect(runs(pid)).toBe(true);
  await first.stop();
  expect(runs(pid)).toBe(false);
  expect(await first.exited).toEqual({ code: 0, signal: null, expected: true });
  expect(existsSync(join(dataDir, "neo4j/endpoint.json"))).toBe(false);
  await first.stop();

  const second = await openManaged(dataDir);
  expect(second.password).toBe(first.password);
  expect(await query(second, "MATCH (n:Kept) RETURN n.id AS id")).toEqual([{ id: "a" }]);
});
