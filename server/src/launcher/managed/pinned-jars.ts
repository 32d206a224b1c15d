/** The jars of the pinned Neo4j: which they are, and whether a folder holds exactly them. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

/** One pinned jar: its file name and the SHA-256 of its bytes, in hex. */
export type PinnedJar = Readonly<{ name: string; sha256: string }>;

/** The folder of the committed `pom.xml` and `jars.lock`. */
export const PINNED_FOLDER = fileURLToPath(new URL("./pinned", import.meta.url));

/** The lines of a lock file (`<sha256>  <name>`), in their order. */
export const parseLock = (text: string): readonly PinnedJar[] =>
  [...text.matchAll(/^([0-9a-f]{64}) [ *](\S+\.jar)$/gm)].map(([, sha256 = "", name = ""]) => ({ name, sha256 }));

/** The committed pins, and a short hash that names this exact set. */
export const readPins = (): Readonly<{ jars: readonly PinnedJar[]; key: string }> => {
  const text = readFileSync(join(PINNED_FOLDER, "jars.lock"), "utf8");
  return { jars: parseLock(text), key: createHash("sha256").update(text).digest("hex").slice(0, 12) };
};

const sha256 = async (file: string): Promise<string> => {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
};

/** What is wrong with a freshly fetched folder, one phrase a jar (`missing x.jar`, `changed x.jar`); empty when exact. */
export const differences = async (folder: string, jars: readonly PinnedJar[]): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const jar of jars) {
    const file = join(folder, jar.name);
    if (!existsSync(file)) found.push(`missing ${jar.name}`);
    else if ((await sha256(file)) !== jar.sha256) found.push(`changed ${jar.name}`);
  }
  return found;
};

const COMPLETE = ".complete";

/** Marks a checked folder as complete, with the size in bytes of every jar. */
export const markComplete = (folder: string, jars: readonly PinnedJar[]): void => {
  const lines = jars.map(({ name }) => `${statSync(join(folder, name)).size} ${name}\n`);
  writeFileSync(join(folder, COMPLETE), lines.join(""));
};

/** Whether a folder was marked complete and every jar still has its size then. Reads no jar. */
export const isComplete = (folder: string): boolean => {
  const marker = join(folder, COMPLETE);
  if (!existsSync(marker)) return false;
  const lines = readFileSync(marker, "utf8").split("\n").filter(Boolean);
  return lines.every((line) => {
    const [size, name = ""] = line.split(" ");
    return statSync(join(folder, name), { throwIfNoEntry: false })?.size === Number(size);
  });
};
