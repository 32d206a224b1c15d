/** Two processes and one data folder: the second is refused, or joins when it asks to. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEndpoint, writeEndpoint } from "../../server/src/launcher/managed/endpoint-file.ts";
import { failToOpen, openManaged, query, scratchFolder } from "./support.ts";

test("a second start on the same data is refused, one that asks to attach shares it, and a stale note misleads nobody", async () => {
  const dataDir = scratchFolder();
  // Whoever asks to attach where nothing runs starts a database.
  const first = await openManaged(dataDir, { attach: true });
  expect(first.origin).toBe("managed");
  const { error } = await failToOpen(dataDir);
  expect(error).toMatchObject({
    code: "DATABASE_UNAVAILABLE",
    message: expect.stringContaining("already in use by another process"),
    hint: expect.stringContaining("DATA_DIR"),
    details: { reason: "DATA_DIR_LOCKED", owner: process.pid },
  });
  expect(await query(first, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  expect(readEndpoint(join(dataDir, "neo4j"))?.uri).toBe(first.uri);

  // One that asks to attach works on the same rows, and does not stop the first.
  const second = await openManaged(dataDir, { attach: true });
  expect(second).toMatchObject({ origin: "attached", uri: first.uri, password: first.password });
  await query(second, "CREATE (:Shared {id: 'a'})");
  await second.stop();
  expect(await query(first, "MATCH (n:Shared) RETURN n.id AS id")).toEqual([{ id: "a" }]);

  // A note about a process that is gone, or that is no database, is passed over. This test's own process is alive, but
  // nothing listens at the address.
  await first.stop();
  writeEndpoint(join(dataDir, "neo4j"), { uri: first.uri, pid: process.pid, owner: process.pid });
  const third = await openManaged(dataDir, { attach: true });
  expect(third.origin).toBe("managed");
  await third.stop();
  writeFileSync(join(dataDir, "neo4j/endpoint.json"), '{"uri":');
  expect((await openManaged(dataDir, { attach: true })).origin).toBe("managed");
});
