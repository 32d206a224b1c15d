/** Names the archive of loaded classes that turns a start of nine seconds into one of three. */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { hasAotCache } from "./java-arguments.ts";
import type { Neo4jRuntime } from "./runtime.ts";

/** Where the archive for exactly this Java and these jars is, or will be; Java refuses one made with others. */
export const archiveFile = ({ java, classPath, cacheDir }: Neo4jRuntime): string => {
  const hash = createHash("sha256").update(java.version);
  for (const file of classPath) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`\0${file} ${mtimeMs} ${size}`);
  }
  return join(cacheDir, `classes-${hash.digest("hex").slice(0, 12)}.${hasAotCache(java.major) ? "aot" : "jsa"}`);
};
