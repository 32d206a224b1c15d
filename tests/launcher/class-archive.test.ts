/** The archive of loaded classes only ever makes a start quicker: spoilt in any way, the start still succeeds. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { DEFAULT_CACHE_DIR } from "../../server/src/launcher/database.ts";
import { archiveFile } from "../../server/src/launcher/managed/class-archive.ts";
import { argumentFile, hasAotCache } from "../../server/src/launcher/managed/java-arguments.ts";
import { SERVER_CLASS } from "../../server/src/launcher/managed/java-program.ts";
import { type Neo4jRuntime, prepareRuntime } from "../../server/src/launcher/managed/runtime.ts";
import type { ServerProcess } from "../../server/src/launcher/managed/server-process.ts";
import { startOnce, startServer } from "../../server/src/launcher/managed/start-server.ts";
import { scratchFolder } from "./support.ts";

let prepared: Neo4jRuntime;
beforeAll(async () => {
  prepared = await prepareRuntime({
    cacheDir: DEFAULT_CACHE_DIR,
    environment: process.env,
    keepSignatures: false,
    progress: () => undefined,
  });
});

/** The prepared runtime with a cache of its own for the archive, and a place for the data. */
const scratch = (): Readonly<{ runtime: Neo4jRuntime; file: string; folder: string }> => {
  const folder = scratchFolder();
  const runtime = { ...prepared, cacheDir: folder };
  return { runtime, file: archiveFile(runtime), folder };
};

const options = (folder: string): Parameters<typeof startServer>[1] => ({
  home: join(folder, "neo4j"),
  port: 0,
  timeoutMs: 180_000,
});

const stopAfterwards = (server: ServerProcess): ServerProcess => {
  onTestFinished(() => server.stop());
  return server;
};

test("an archive that is no archive is passed over", async () => {
  const { runtime, file, folder } = scratch();
  writeFileSync(file, "nothing that Java wrote");
  expect(stopAfterwards(await startServer(runtime, options(folder))).uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
});

test("an archive that was cut off kills Java without a word, is deleted, and the second try succeeds", async ({
  skip,
}) => {
  const { runtime, file, folder } = scratch();
  skip(hasAotCache(runtime.java.major), "the newer form of the archive is checked by Java itself");
  // A small real archive: the classes of Neo4j's command-line tool instead of those of a whole start.
  const writing = argumentFile(runtime, "--version", { kind: "write", file });
  writeFileSync(join(folder, "write.args"), writing.replace(`"${SERVER_CLASS}"`, '"org.neo4j.cli.AdminTool"'));
  spawnSync(runtime.java.program, [`@${join(folder, "write.args")}`]);
  truncateSync(file, Math.floor(statSync(file).size / 3));

  const first = await startOnce(runtime, { kind: "read", file }, options(folder));
  expect(first).toMatchObject({ status: "silent", exit: { expected: false } });
  stopAfterwards(await startServer(runtime, options(folder)));
  expect(existsSync(file)).toBe(false);
});
