/** Zips written while their content still arrives. */
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { inPieces } from "./pieces.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

const entry = (name: string, texts: readonly string[]): ZipEntry => ({ name, text: () => inPieces(texts) });

const bytesOf = async (entries: readonly ZipEntry[]): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(entries)) pieces.push(piece);
  return Buffer.concat(pieces);
};

const LONG = Array.from({ length: 20_000 }, (_, index) => `row ${index} of a long file \u00e9\n`);

test("every file comes back as it was, also an empty one and a long one", async () => {
  const files = unzipSync(await bytesOf([entry("a.txt", ["hello"]), entry("empty.txt", []), entry("long.txt", LONG)]));
  expect(Object.keys(files)).toEqual(["a.txt", "empty.txt", "long.txt"]);
  expect(Buffer.from(files["long.txt"] ?? []).toString("utf8")).toBe(LONG.join(""));
  expect(files["empty.txt"]).toHaveLength(0);
});

test("a zip that was cut anywhere does not open", async () => {
  const bytes = await bytesOf([entry("a.txt", ["hello"]), entry("long.txt", LONG)]);
  for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 97))
    expect(() => unzipSync(bytes.subarray(0, length))).toThrow();
  expect(() => unzipSync(bytes.subarray(0, -1))).toThrow();
});

test("what fails while it is written fails the zip", async () => {
  const broken = async function* () {
    yield "begun";
    throw new Error("the database went away");
  };
  await expect(bytesOf([entry("a.txt", ["hello"]), { name: "b.txt", text: broken }])).rejects.toThrow(
    "the database went away",
  );
});

test("texts are joined into few pieces, none is split and none is lost", async () => {
  const pieces: string[] = [];
  for await (const piece of inPieces(LONG)) pieces.push(piece);
  expect(pieces.join("")).toBe(LONG.join(""));
  expect(pieces.length).toBeLessThan(LONG.length / 100);
  expect(pieces.every((piece) => piece.endsWith("\n"))).toBe(true);
});
