/** Names the program's own sources, so that an answer of one edition is never taken for that of another. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const FOLDERS = ["../../../cypher", "../"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
const MAKES_ANSWERS = /(?<!\.test)\.(ts|graphql|cypher)$/;

/** A hash of everything of ours that an answer is made by: statements, functions, schema. The same in every copy of it. */
export const readEdition = (): string => {
  const hash = createHash("sha256");
  for (const folder of FOLDERS)
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort())
      if (MAKES_ANSWERS.test(path)) hash.update(path).update(readFileSync(join(folder, path)));
  return hash.digest("base64url");
};
