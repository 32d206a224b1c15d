/** Makes the class archive in the background, by one run of Neo4j on a scratch folder. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { DatabaseHandle } from "../database-handle.ts";
import { isUnderWay, moveIntoPlace, scratchFolder } from "./cache-folder.ts";
import { archiveFile } from "./class-archive.ts";
import { readPassword } from "./data-folder.ts";
import type { Neo4jRuntime } from "./runtime.ts";
import { serverOf, startOnce } from "./start-server.ts";

/** What came of a training; `skipped`: nothing to do, or another process is at it. */
export type Training = "trained" | "skipped";

const TRAINING_TIMEOUT_MS = 900_000;

// What every start and its first requests do: constraints, indexes, writes in bulk, reads, a search, a path.
const EXERCISES = [
  "CREATE CONSTRAINT exercise IF NOT EXISTS FOR (n:Exercise) REQUIRE n.id IS UNIQUE",
  "CREATE FULLTEXT INDEX exerciseText IF NOT EXISTS FOR (n:Exercise) ON EACH [n.name]",
  "CALL db.awaitIndexes(60)",
  "UNWIND range(1, 200) AS i MERGE (n:Exercise {id: toString(i)}) SET n.name = 'number ' + i, n += {even: i % 2 = 0}",
  "MATCH (a:Exercise), (b:Exercise) WHERE toInteger(a.id) + 1 = toInteger(b.id) CREATE (a)-[:NEXT {weight: 1}]->(b)",
  "MATCH (n:Exercise) WHERE n.id IN ['1', '2', '3'] OPTIONAL MATCH (n)-[r]-(m) RETURN n, collect(r), count(DISTINCT m) ORDER BY n.id LIMIT 10",
  "CALL db.index.fulltext.queryNodes('exerciseText', 'numb*') YIELD node, score RETURN node.name, score ORDER BY score DESC LIMIT 5",
  "MATCH p = (:Exercise {id: '1'})-[:NEXT*1..4]->(m) RETURN [n IN nodes(p) | n.id] AS ids ORDER BY size(ids) LIMIT 10",
  "MATCH (n:Exercise {id: '200'}) DETACH DELETE n",
] as const;

const exercise = async (uri: string, password: string): Promise<void> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic("neo4j", password), { telemetryDisabled: true });
  try {
    for (const statement of EXERCISES) await driver.executeQuery(statement, {}, { database: "neo4j" });
  } finally {
    await driver.close();
  }
};

const train = async (runtime: Neo4jRuntime, scratch: string, signal: AbortSignal | undefined): Promise<void> => {
  const home = join(scratch, "home");
  const file = join(scratch, "classes");
  const options = { home, port: 0, timeoutMs: TRAINING_TIMEOUT_MS, isBackground: true, signal };
  const server = serverOf(await startOnce(runtime, { kind: "write", file }, options), options);
  // Java writes the archive while it ends, so ending is the long part, and cancelling must not wait for it.
  const cancel = (): void => void server.stop(0);
  signal?.addEventListener("abort", cancel);
  try {
    signal?.throwIfAborted();
    await exercise(server.uri, readPassword(home) ?? "");
  } finally {
    await server.stop(TRAINING_TIMEOUT_MS);
    signal?.removeEventListener("abort", cancel);
  }
  signal?.throwIfAborted();
  moveIntoPlace(file, archiveFile(runtime));
};

/**
 * Trains the archive for a managed handle's Neo4j, once per Java and set of jars: about half a minute at low
 * priority on a scratch folder, the running database is not touched. Call it once the program serves. An aborted
 * signal ends it at once and raises its reason; a training that fails raises and changes nothing.
 */
export const trainClassArchive = async ({ runtime }: DatabaseHandle, signal?: AbortSignal): Promise<Training> => {
  signal?.throwIfAborted();
  if (!runtime || existsSync(archiveFile(runtime)) || isUnderWay(runtime.cacheDir, "training")) return "skipped";
  const scratch = scratchFolder(runtime.cacheDir, "training");
  try {
    await train(runtime, scratch, signal);
    return "trained";
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
