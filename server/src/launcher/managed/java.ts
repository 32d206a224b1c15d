/** Finds a Java that can run Neo4j: the one JAVA_HOME names, the one on the PATH, or an installed one. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { launchError } from "../launch-error.ts";
import { type ProgramEnvironment, runProgram } from "./run-program.ts";

/** A Java that runs: its program, its home folder, its major version and its full version. */
export type Java = Readonly<{ program: string; home: string; major: number; version: string }>;

/** Lowest major version that Neo4j 5.26 runs on. */
export const LEAST_JAVA = 17;

// Neo4j 5.26 is supported on 17 and 21; newer ones run it too, and are taken when neither is there.
const SUPPORTED: ReadonlySet<number> = new Set([17, 21]);

/** Folders in which operating systems keep their Javas, one subfolder each. */
export const JAVA_FOLDERS = [
  "/usr/lib/jvm",
  "/Library/Java/JavaVirtualMachines",
  "/opt/java",
  "/usr/local/openjdk",
] as const;

const INSTALL_HINT =
  "Install Java 17 with its compiler and Maven (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless maven; " +
  "macOS: brew install openjdk@17 maven), or set NEO4J_URI to a Neo4j that already runs.";

const property = (output: string, name: string): string | undefined =>
  output.match(new RegExp(`^\\s*${name.replaceAll(".", "\\.")} = (.+)$`, "m"))?.[1]?.trim();

/** The Java behind `program`, or undefined when there is none that answers. */
export const askJava = async (program: string, environment: ProgramEnvironment): Promise<Java | undefined> => {
  const end = await runProgram(program, ["-XshowSettings:properties", "-version"], { environment }).catch(
    () => undefined,
  );
  if (end?.code !== 0) return undefined;
  const specification = property(end.output, "java.specification.version");
  const home = property(end.output, "java.home");
  if (specification === undefined || home === undefined) return undefined;
  // Java 8 and older call themselves 1.8.
  const major = Number(specification.replace(/^1\./, ""));
  const version = property(end.output, "java.vm.version") ?? specification;
  return Number.isInteger(major) ? { program, home, major, version } : undefined;
};

const installedIn = (folder: string): readonly string[] => {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => [join(folder, name, "bin/java"), join(folder, name, "Contents/Home/bin/java")])
    .filter((file) => existsSync(file));
};

const nothingFits = (tooOld: readonly Java[]): Error => {
  const [first] = tooOld;
  if (!first) {
    return launchError("NO_JAVA", {
      message: "Neo4j needs Java 17 or newer, and no Java was found.",
      hint: INSTALL_HINT,
    });
  }
  return launchError("WRONG_JAVA", {
    message: `Neo4j needs Java ${LEAST_JAVA} or newer, and the Java found (${first.program}) is Java ${first.major}.`,
    hint: INSTALL_HINT,
    details: { found: tooOld.map(({ program, major }) => ({ program, major })), least: LEAST_JAVA },
  });
};

/**
 * The first fitting Java: JAVA_HOME's when it is new enough, else the first supported one (17, 21) on the PATH
 * or in `folders`, else the first newer one. Raises NO_JAVA or WRONG_JAVA as `details.reason`.
 */
export const findJava = async (
  environment: ProgramEnvironment,
  folders: readonly string[] = JAVA_FOLDERS,
): Promise<Java> => {
  const named = environment.JAVA_HOME;
  const programs = [...(named ? [join(named, "bin/java")] : []), "java", ...folders.flatMap(installedIn)];
  const newer: Java[] = [];
  const tooOld: Java[] = [];
  for (const [index, program] of programs.entries()) {
    const java = await askJava(program, environment);
    if (!java) continue;
    if (java.major < LEAST_JAVA) tooOld.push(java);
    else if (SUPPORTED.has(java.major) || (named && index === 0)) return java;
    else newer.push(java);
  }
  const [usable] = newer;
  if (!usable) throw nothingFits(tooOld);
  return usable;
};
