/** Gives a test its own real Neo4j: empty, on a scratch data folder that is gone when it stops. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../../server/src/launcher/database.ts";
import type { DatabaseHandle } from "../../server/src/launcher/database-handle.ts";
import { type Progress, progressLine } from "../../server/src/launcher/progress.ts";

/** A running database and the data folder it lives in. */
export type TestDatabase = DatabaseHandle & Readonly<{ dataDir: string }>;

/** Prints each report on standard error, so that a first download is seen to move. */
const printProgress: Progress = (step) => void process.stderr.write(`${progressLine(step)}\n`);

/**
 * Starts a managed Neo4j on a fresh data folder under the system's temporary folder, with the Neo4j of the
 * project's cache. `stop` also removes that folder.
 */
export const startTestDatabase = async (progress: Progress = printProgress): Promise<TestDatabase> => {
  const dataDir = await mkdtemp(join(tmpdir(), "factor-atlas-"));
  const remove = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    const handle = await openDatabase({ database: { kind: "managed" }, dataDir }, progress);
    const stop = async (): Promise<void> => {
      await handle.stop();
      await remove();
    };
    return { ...handle, dataDir, stop };
  } catch (error) {
    await remove();
    throw error;
  }
};
