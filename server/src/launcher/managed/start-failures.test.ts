/** Why Neo4j did not start, told from its own words. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reasonOfCauses, startFailure } from "./start-failures.ts";

// What Neo4j 5.26 said when each was brought about: the newer store was written by Neo4j 2026.08.
const CAUSES = {
  NEWER_STORE:
    "RuntimeException: Error starting Neo4j database server at /atlas/neo4j/data/databases <- LifecycleException: Component 'org.neo4j.dbms.database.DefaultSystemGraphInitializer@6404f418' was successfully initialized, but failed to start. <- DatabaseShutdownException: This database is shutdown. <- UnsupportedLogVersionException: Log file contains entries with prefix 32, and the highest supported Kernel Version is KernelVersion{V5_25,version=20}. This indicates that the log files originates from an newer version of neo4j, which we don't support downgrading from.",
  PORT_IN_USE:
    "LifecycleException: Component 'SocketNettyConnector@49d3c823' was successfully initialized, but failed to start. <- PortBindException: An error occurred while trying to bind to the socket /127.0.0.1:39111 <- NativeIoException: bind(..) failed with error(-98): Address already in use",
  DATA_DIR_NOT_WRITABLE:
    "FileLockException: Unable to obtain lock on file: /atlas/neo4j/data/databases/store_lock. Please ensure no other process is using this database, and that the directory is writable (required even for read-only access) <- FileSystemException: /atlas/neo4j/data/databases/store_lock: Read-only file system",
  DATA_DIR_LOCKED:
    "FileLockException: Lock file has been locked by another process: /atlas/neo4j/data/databases/store_lock. Please ensure no other process is using this database, and that the directory is writable (required even for read-only access)",
  DISK_FULL: "UnderlyingStorageException: java.io.IOException <- IOException: No space left on device",
  START_FAILED: "IllegalArgumentException: Unrecognized setting. No declared setting with name: server.bolt.enabld.",
} as const;

test.each(Object.entries(CAUSES))("%s is recognised by Neo4j's own words", (reason, causes) => {
  expect(reasonOfCauses(causes)).toBe(reason);
});

test.each(Object.entries(CAUSES))(
  "%s is told in one sentence, with a way out and the causes as a fact",
  (reason, causes) => {
    const home = join(tmpdir(), "factor-atlas-that-is-not-there");
    const error = startFailure({ home, port: 7687 }, causes);
    expect(error).toMatchObject({ details: { reason } });
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
    expect(error).toHaveProperty("hint", expect.stringMatching(/^[A-Z].+\.$/));
  },
);
