/** Large exports pass through the writers without being held. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { FORMATS } from "../../server/src/export/registry.ts";

const PROGRAM = fileURLToPath(new URL("write-many.ts", import.meta.url));
const ROWS = 250_000;
const MOST_GROWN_BYTES = 80_000_000;

test.each(FORMATS)("half a million rows as $id make the process grow by less than 80 MB", async ({ id }) => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", PROGRAM, id, String(ROWS)]);
  const { bytes, grownBytes } = JSON.parse(stdout);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(grownBytes).toBeLessThan(MOST_GROWN_BYTES);
});
