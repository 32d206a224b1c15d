/** Compares output with a file kept under tests/golden, byte for byte. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

/**
 * Expects `text` to be what tests/golden/`name` holds. `UPDATE_GOLDEN=1` writes the file instead, for a change that
 * was meant; read the difference before committing it.
 */
export const expectGolden = (name: string, text: string): void => {
  const path = fileURLToPath(new URL(`../golden/${name}`, import.meta.url));
  if (process.env.UPDATE_GOLDEN === "1") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
};
