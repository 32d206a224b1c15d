/** Compiles the small Java program that runs Neo4j as our child; no binary is kept in the source tree. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchError } from "../launch-error.ts";
import { moveIntoPlace, scratchFolder } from "./cache-folder.ts";
import { type Java, LEAST_JAVA } from "./java.ts";
import { readPins } from "./pinned-jars.ts";
import { type ProgramEnvironment, runProgram } from "./run-program.ts";

type Compilation = Readonly<{
  cacheDir: string;
  java: Java;
  environment: ProgramEnvironment;
  signal?: AbortSignal | undefined;
}>;

const SOURCE_FOLDER = fileURLToPath(new URL("./java", import.meta.url));

/** Name of the class that runs Neo4j. */
export const SERVER_CLASS = "FactorAtlasNeo4j";

const SOURCE = join(SOURCE_FOLDER, `${SERVER_CLASS}.java`);

const jarName = (): string => {
  const hash = createHash("sha256").update(readPins().key).update(readFileSync(SOURCE));
  return `launcher-${hash.digest("hex").slice(0, 12)}.jar`;
};

const tool = (java: Java, name: "javac" | "jar"): string => join(java.home, "bin", name);

/** Raises NO_JDK as `details.reason` when this Java came without its compiler. */
export const requireCompiler = (java: Java): void => {
  if (existsSync(tool(java, "javac"))) return;
  throw launchError("NO_JDK", {
    message: `The Java found (${java.program}) has no compiler (javac), which the first start needs once.`,
    hint:
      `Install the development kit of Java ${LEAST_JAVA} (Debian, Ubuntu: apt-get install openjdk-17-jdk-headless; ` +
      "macOS: brew install openjdk@17), or set NEO4J_URI to a Neo4j that already runs.",
    details: { java: java.program },
  });
};

const runTool = async (program: string, parameters: readonly string[], compilation: Compilation): Promise<void> => {
  const { environment, signal } = compilation;
  const end = await runProgram(program, parameters, { environment, signal });
  if (end.code === 0) return;
  throw launchError("START_FAILED", {
    message: `The program that runs Neo4j could not be built: ${program} ended with code ${end.code}.`,
    hint: "Look at its own words in the details; a whole development kit of Java 17 is needed.",
    details: { output: end.output.slice(-2_000) },
  });
};

/** Whether the program is already compiled in this cache. */
export const isCompiled = (cacheDir: string): boolean => existsSync(join(cacheDir, jarName()));

/**
 * The jar of the compiled program; compiles it when this cache has none of these sources.
 * `classPath` are the jars of Neo4j. Raises NO_JDK or START_FAILED as `details.reason`.
 */
export const compileProgram = async (classPath: readonly string[], compilation: Compilation): Promise<string> => {
  const { cacheDir, java } = compilation;
  const place = join(cacheDir, jarName());
  if (existsSync(place)) return place;
  requireCompiler(java);
  const scratch = scratchFolder(cacheDir, "program");
  try {
    const classes = join(scratch, "classes");
    const jar = join(scratch, "program.jar");
    mkdirSync(classes);
    const options = ["--release", String(LEAST_JAVA), "-proc:none", "-d", classes];
    await runTool(tool(java, "javac"), [...options, "-cp", classPath.join(delimiter), SOURCE], compilation);
    await runTool(tool(java, "jar"), ["--create", "--file", jar, "-C", classes, "."], compilation);
    moveIntoPlace(jar, place);
    return place;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

/** Takes the signature files out of the signed jars of a folder; see StripSignatures.java for the reason. */
export const stripSignatures = async (folder: string, compilation: Compilation): Promise<void> => {
  const source = join(SOURCE_FOLDER, "StripSignatures.java");
  await runTool(compilation.java.program, [source, folder], compilation);
};
