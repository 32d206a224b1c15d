/** Fetches the pinned jars with Maven, counting what arrives, and tells a missing network from other failures. */
import { join } from "node:path";
import { launchError } from "../launch-error.ts";
import type { Progress } from "../progress.ts";
import type { Java } from "./java.ts";
import { PINNED_FOLDER } from "./pinned-jars.ts";
import { type ProgramEnd, type ProgramEnvironment, runProgram } from "./run-program.ts";

type Fetch = Readonly<{
  /** An empty folder that receives the jars. */
  into: string;
  java: Java;
  environment: ProgramEnvironment;
  progress: Progress;
  signal?: AbortSignal | undefined;
}>;

const REPORT_EVERY_MS = 1_000;
const UNIT_BYTES: Readonly<Record<string, number>> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** The size in bytes that a line of Maven reports as downloaded, or undefined for any other line. */
export const downloadedBytes = (line: string): number | undefined => {
  const [, amount, unit = ""] = /Downloaded from .+ \(([\d.]+) (B|kB|MB|GB)(?: at .+)?\)/.exec(line) ?? [];
  return amount === undefined ? undefined : Number(amount) * (UNIT_BYTES[unit] ?? 1);
};

const NO_NETWORK =
  /Unknown host|Temporary failure in name resolution|Name or service not known|Connection refused|timed out|Network is unreachable|No route to host|Connection reset/i;

/** Whether Maven's output says that its repository could not be reached at all. */
export const isNetworkMissing = (output: string): boolean => NO_NETWORK.test(output);

const ownWords = (output: string): string =>
  output
    .split("\n")
    .filter((line) => line.startsWith("[ERROR]") && line.length > 10)
    .slice(0, 2)
    .map((line) => line.slice(0, 600))
    .join("\n");

const failure = (output: string): Error => {
  const details = { maven: ownWords(output) };
  if (isNetworkMissing(output)) {
    return launchError("NO_NETWORK", {
      message: "Neo4j could not be downloaded: Maven did not reach its repository.",
      hint:
        "Connect to the network, or name your proxy or mirror in ~/.m2/settings.xml, and start again (what has " +
        "arrived is kept); or set NEO4J_URI to a Neo4j that already runs.",
      details,
    });
  }
  return launchError("MAVEN_FAILED", {
    message: `Maven could not fetch Neo4j: ${details.maven.split("\n")[0] || "it gave no reason"}`,
    hint: "Look at Maven's own words in the details, or set NEO4J_URI to a Neo4j that already runs.",
    details,
  });
};

const noMaven = (cause: unknown): Error =>
  launchError("NO_MAVEN", {
    message: "Neo4j is downloaded with Maven, and the program mvn was not found.",
    hint:
      "Install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven), " +
      "or set NEO4J_URI to a Neo4j that already runs.",
    cause,
  });

// The plugin's full coordinate: its short name cannot be looked up without a network.
const goal = (into: string): readonly string[] => [
  "--batch-mode",
  "-Dstyle.color=never",
  "--strict-checksums",
  "--file",
  join(PINNED_FOLDER, "pom.xml"),
  "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies",
  `-DoutputDirectory=${into}`,
  "-DincludeScope=runtime",
  "-Dmdep.useBaseVersion=false",
];

const runMaven = async (
  extra: readonly string[],
  fetch: Fetch,
  onLine: (line: string) => void,
): Promise<ProgramEnd> => {
  try {
    return await runProgram("mvn", [...extra, ...goal(fetch.into)], {
      // Maven's start script looks for Java by itself; it shall run the one that was found.
      environment: { ...fetch.environment, JAVA_HOME: fetch.java.home },
      signal: fetch.signal,
      onLine,
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "EACCES") throw noMaven(error);
    throw error;
  }
};

/**
 * Fills a folder with the jars of the pinned POM: from Maven's own repository on this machine when it has them
 * all, else over the network. Raises NO_MAVEN, NO_NETWORK or MAVEN_FAILED as `details.reason`; an aborted
 * signal ends Maven and raises its reason.
 */
export const fetchJars = async (fetch: Fetch): Promise<void> => {
  const started = Date.now();
  let doneBytes = 0;
  let files = 0;
  const count = (line: string): void => {
    const bytes = downloadedBytes(line);
    if (bytes === undefined) return;
    doneBytes += bytes;
    files += 1;
  };
  const offline = await runMaven(["--offline"], fetch, () => undefined);
  if (offline.code === 0) return;
  // By the clock and not by the line: the wait for one large file shall be seen to go on as well.
  const report = (): void =>
    fetch.progress({ kind: "download", doneBytes, files, seconds: (Date.now() - started) / 1000 });
  const clock = setInterval(report, REPORT_EVERY_MS);
  try {
    const online = await runMaven([], fetch, count);
    if (online.code !== 0) throw failure(online.output);
    report();
  } finally {
    clearInterval(clock);
  }
};
