/** Every export format against a file that was read by eye once. */
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { type Format, PLAIN_OPTIONS } from "../../../server/src/export/format.ts";
import { FORMATS } from "../../../server/src/export/registry.ts";
import { expectGolden } from "../../support/golden.ts";
import { TINY_EXTRACT } from "../../support/tiny-extract.ts";
import { bytesOf } from "../../support/written.ts";

const written = (format: Format): Promise<Buffer> => bytesOf(format.write(TINY_EXTRACT, PLAIN_OPTIONS));

test.each(FORMATS)("$id of a small network is as it was agreed", async (format) => {
  const bytes = await written(format);
  if (format.fileEnding !== "zip") return expectGolden(`export/tiny.${format.id}`, bytes.toString("utf8"));
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    expectGolden(`export/tiny.${format.id}/${name}`, Buffer.from(content).toString("utf8"));
});

test.each(FORMATS)("$id of the same extract is the same file, byte for byte", async (format) => {
  expect((await written(format)).equals(await written(format))).toBe(true);
});

test("formats have distinct ids and endings that make safe file names", () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  for (const { id, fileEnding } of FORMATS) expect(`${id} ${fileEnding}`).toMatch(/^[a-z]+ [a-z]+$/);
});
