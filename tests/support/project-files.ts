/** The project's own files, as paths from its folder with forward slashes: what a contract about the house reads. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

// What is installed, built, downloaded or recorded, and so not written by hand.
const NOT_OURS = new Set(["node_modules", "dist", "coverage", "screenshots", ".git", ".atlas", ".cache", ".venv"]);

const below = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? below(path) : [path];
  });

/** Every file of the project, sorted. */
export const projectFiles: readonly string[] = [...below("")].sort();

/** The text of one of them. */
export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");
