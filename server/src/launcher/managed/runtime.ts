/** Brings together what a managed Neo4j runs on: a Java, the pinned jars and our small program. */
import type { Progress } from "../progress.ts";
import { openCache } from "./cache-folder.ts";
import { findJava, type Java } from "./java.ts";
import { compileProgram, isCompiled, requireCompiler } from "./java-program.ts";
import { prepareJars } from "./prepare-jars.ts";
import type { ProgramEnvironment } from "./run-program.ts";

/** Everything a start needs, as absolute paths; `classPath` begins with our program. */
export type Neo4jRuntime = Readonly<{
  java: Java;
  classPath: readonly string[];
  cacheDir: string;
  environment: ProgramEnvironment;
}>;

export type RuntimeOptions = Readonly<{
  cacheDir: string;
  environment: ProgramEnvironment;
  /** Folders searched for an installed Java after JAVA_HOME and the PATH. */
  javaFolders?: readonly string[] | undefined;
  keepSignatures: boolean;
  progress: Progress;
  signal?: AbortSignal | undefined;
}>;

/**
 * The runtime, prepared if it is not yet: about a minute with a download, well under a second without.
 * Raises NO_JAVA, WRONG_JAVA, NO_JDK, NO_MAVEN, NO_NETWORK, MAVEN_FAILED, JARS_DIFFER, CACHE_NOT_WRITABLE.
 */
export const prepareRuntime = async (options: RuntimeOptions): Promise<Neo4jRuntime> => {
  const { cacheDir, environment, keepSignatures, progress, signal } = options;
  openCache(cacheDir);
  const java = await findJava(environment, options.javaFolders);
  // Before the download rather than after it.
  if (!isCompiled(cacheDir)) requireCompiler(java);
  const jars = await prepareJars({ cacheDir, java, environment, progress, keepSignatures, signal });
  const program = await compileProgram(jars, { cacheDir, java, environment, signal });
  return { java, classPath: [program, ...jars], cacheDir, environment };
};
