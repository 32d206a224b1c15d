/** A Neo4j that somebody else runs: taken as it is, or refused in one sentence. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, inject, test } from "vitest";
import type { DatabaseConfig } from "../../server/src/config.ts";
import { openDatabase } from "../../server/src/launcher/database.ts";
import type { DatabaseHandle } from "../../server/src/launcher/database-handle.ts";
import type {} from "../support/global-database.ts";
import { query, scratchFolder } from "./support.ts";

type External = Extract<DatabaseConfig, { kind: "external" }>;

const open = (external: Omit<External, "kind">): Promise<DatabaseHandle> =>
  openDatabase({ database: { kind: "external", ...external }, dataDir: scratchFolder() }, () => undefined);

const nobody = { uri: "bolt://127.0.0.1:9", user: "neo4j", password: "secret-word", database: "neo4j" };

test("a server that is named is used as it is, by either scheme, and is not stopped with the handle", async () => {
  const { uri, user, password, database } = inject("database");
  for (const address of [uri, uri.replace("bolt:", "neo4j:")]) {
    const handle = await open({ uri: address, user, password, database });
    expect(handle).toMatchObject({ origin: "external", uri: address });
    await handle.stop();
  }
  expect(await query({ uri, user, password, database }, "RETURN 1 AS one")).toEqual([{ one: 1 }]);

  await expect(open({ uri, user, password, database: "elsewhere" })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: `The Neo4j at ${uri} has no database named elsewhere.`,
    details: { reason: "UNKNOWN_DATABASE", setting: "NEO4J_DATABASE" },
  });
  await expect(open({ uri, user, password: "wrong", database })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: `The Neo4j at ${uri} does not accept the password of the user neo4j.`,
    details: { reason: "WRONG_PASSWORD", setting: "NEO4J_PASSWORD" },
  });
});

test.each(["bolt", "neo4j"])("an address where nothing answers is told (%s)", async (scheme) => {
  const uri = nobody.uri.replace("bolt", scheme);
  await expect(open({ ...nobody, uri })).rejects.toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: `No Neo4j could be reached at ${uri}.`,
    retriable: true,
    details: { reason: "UNREACHABLE" },
  });
});

test("a web server at the address is told from a Neo4j", async () => {
  const server = createServer((_, response) => response.end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const uri = `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    await expect(open({ ...nobody, uri })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { reason: "NOT_NEO4J", setting: "NEO4J_URI" },
    });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

test("the password is in no error", async () => {
  const failure = await open(nobody).catch((error: unknown) => error);
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(nobody.password);
});
