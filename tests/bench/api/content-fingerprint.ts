/** Tells what a loaded database would hold, so that one is loaded anew only when something that decides about its content has changed. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** Data and statements that are read by name. */
const FOLDERS = ["data", "cypher/setup", "cypher/import"];
/** Where loading begins; what these import decides as well. */
const LOADERS = ["server/src/import/define-schema.ts", "server/src/import/import-dataset.ts"];
const MAKERS = ["tests/bench/api/synthetic-dataset.ts", "tests/bench/load-large.ts"];
/** How statements reach the database decides nothing about what they write. */
const INDIFFERENT = /^server\/src\/(db|launcher)\/|^tests\/support\//;

const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.(csv|json|cypher)$/.test(name))
    .map((name) => `${folder}/${name}`);

/** Files of ours that `path` imports for more than their types. */
const importsOf = (path: string): readonly string[] =>
  [...textOf(path).matchAll(/^(?:import|export) (?!type )[^;]*? from "(\.[^"]+\.ts)";/gm)].map(([, target = ""]) =>
    posix.normalize(posix.join(dirname(path), target)),
  );

const withImports = (path: string, known: Set<string>): Set<string> => {
  if (known.has(path) || INDIFFERENT.test(path)) return known;
  known.add(path);
  for (const target of importsOf(path)) withImports(target, known);
  return known;
};

/** Files below the project's folder that decide about the content of a database. */
export const decidingFiles = (): readonly string[] => {
  const sources = new Set<string>();
  for (const path of [...LOADERS, ...MAKERS]) withImports(path, sources);
  return [...FOLDERS.flatMap(filesIn), ...sources].sort();
};

/** Twelve hexadecimal digits that change when a database made for `plan` would hold anything else. */
export const contentFingerprint = (plan: unknown): string => {
  const hash = createHash("sha256").update(JSON.stringify(plan));
  for (const path of decidingFiles()) hash.update(path).update(textOf(path));
  return hash.digest("hex").slice(0, 12);
};
