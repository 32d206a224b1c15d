/** Compares output with a file that is kept beside the code, byte for byte. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { root } from "./project-files.ts";

/**
 * Expects `text` to be what the project's file at `path` holds. `UPDATE_GOLDEN=1` writes the file instead, for a change
 * that was meant; read the difference before committing it.
 */
export const expectKept = (path: string, text: string): void => {
  const file = join(root, path);
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, "utf8"));
};

/** The same for the file tests/golden/`name`. */
export const expectGolden = (name: string, text: string): void => expectKept(`tests/golden/${name}`, text);
