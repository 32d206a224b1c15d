/** Makes the jars of the pinned Neo4j ready in the cache: fetched, checked, and put in place in one step. */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { launchError } from "../launch-error.ts";
import type { Progress } from "../progress.ts";
import { moveIntoPlace, scratchFolder } from "./cache-folder.ts";
import type { Java } from "./java.ts";
import { requireCompiler, stripSignatures } from "./java-program.ts";
import { fetchJars } from "./maven.ts";
import { differences, isComplete, markComplete, type PinnedJar, readPins } from "./pinned-jars.ts";
import type { ProgramEnvironment } from "./run-program.ts";

/** What preparing needs; `keepSignatures` leaves signed jars as they came, for a start that is about 2 s slower. */
export type Preparation = Readonly<{
  cacheDir: string;
  java: Java;
  environment: ProgramEnvironment;
  progress: Progress;
  keepSignatures: boolean;
  signal?: AbortSignal | undefined;
}>;

/** The folder in which the pinned jars are, or will be, in this cache. */
const jarsFolder = (cacheDir: string, keepSignatures: boolean): string =>
  join(cacheDir, `jars-${readPins().key}${keepSignatures ? "-signed" : ""}`);

const refuseDifferences = (found: readonly string[]): Error => {
  const shown = found.slice(0, 3).join(", ");
  const more = found.length > 3 ? ` and ${found.length - 3} more` : "";
  return launchError("JARS_DIFFER", {
    message: `What Maven delivered is not the pinned Neo4j (${shown}${more}), so it is not used.`,
    hint: "Delete org/neo4j and the named files from Maven's repository folder (~/.m2/repository) and start again.",
    details: { differences: found },
  });
};

const fill = async (folder: string, jars: readonly PinnedJar[], preparation: Preparation): Promise<void> => {
  const { java, environment, progress, signal } = preparation;
  await fetchJars({ into: folder, java, environment, progress, signal });
  progress({ kind: "note", text: `Checking ${jars.length} files against their pinned checksums` });
  const found = await differences(folder, jars);
  if (found.length > 0) throw refuseDifferences(found);
  if (!preparation.keepSignatures) await stripSignatures(folder, preparation);
  markComplete(folder, jars);
};

/**
 * The absolute paths of the pinned jars, in the order of the lock; takes a millisecond once they are there.
 * Raises NO_MAVEN, NO_NETWORK, MAVEN_FAILED, JARS_DIFFER or NO_JDK as `details.reason`.
 */
export const prepareJars = async (preparation: Preparation): Promise<readonly string[]> => {
  const { cacheDir, keepSignatures, progress } = preparation;
  const { jars } = readPins();
  const folder = jarsFolder(cacheDir, keepSignatures);
  const paths = jars.map(({ name }) => join(folder, name));
  if (isComplete(folder)) return paths;
  // Before the download rather than after it.
  if (!keepSignatures) requireCompiler(preparation.java);
  const text = existsSync(folder)
    ? "The downloaded Neo4j is incomplete: fetching it again"
    : "Fetching Neo4j (once, about 130 MB)";
  progress({ kind: "note", text });
  const scratch = scratchFolder(cacheDir, "jars");
  try {
    await fill(scratch, jars, preparation);
    // Another process may have been quicker; its jars are the same and may already be in use.
    if (!isComplete(folder)) moveIntoPlace(scratch, folder);
    return paths;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};
