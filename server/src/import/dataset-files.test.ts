/** Folders and zips are read within their limits, and a kept zip gives every byte back. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { readDatasetFiles, readZip } from "./dataset-files.ts";
import { archivePath, keepArchive, prepareArchive } from "./keep-archive.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return undefined;
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "factor-atlas-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("reading a zip", () => {
  test("finds the dataset files in any folder of it and leaves others alone", () => {
    const zip = zipSync({
      "study/factors.csv": bytes("f"),
      "study/notes.txt": bytes("n"),
      "__MACOSX/study/factors.csv": bytes("junk"),
      "study\\claims.csv": bytes("c"),
    });
    expect([...readZip(zip)].map(([name, content]) => [name, new TextDecoder().decode(content)])).toEqual([
      ["factors.csv", "f"],
      ["claims.csv", "c"],
    ]);
  });

  test("refuses a file that is there twice", () => {
    expect(codeOf(() => readZip(zipSync({ "a/factors.csv": bytes("1"), "b/factors.csv": bytes("2") })))).toBe(
      "IMPORT_INVALID",
    );
  });

  test("refuses what is no zip", () => expect(codeOf(() => readZip(bytes("id,name\n")))).toBe("IMPORT_INVALID"));

  test("refuses a file beyond the limit without unpacking it", () => {
    const zip = zipSync({ "factors.csv": new Uint8Array(MAX_FILE_BYTES + 1) });
    expect(zip.length).toBeLessThan(100_000);
    expect(codeOf(() => readZip(zip))).toBe("PAYLOAD_TOO_LARGE");
  });
});

describe("reading a path", () => {
  test("takes a folder and a zip of it for the same", async () => {
    await writeFile(join(folder, "factors.csv"), "f");
    await writeFile(join(folder, "README.md"), "not ours");
    await mkdir(join(folder, "claims.csv"));
    const zip = join(folder, "study.zip");
    await writeFile(zip, zipSync({ "factors.csv": bytes("f") }));
    const names = async (path: string) => [...(await readDatasetFiles(path)).keys()];
    expect(await names(folder)).toEqual(["factors.csv"]);
    expect(await names(zip)).toEqual(["factors.csv"]);
  });

  test("says when nothing is there", async () => {
    await expect(readDatasetFiles(join(folder, "gone"))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("refuses a file beyond the limit before reading it", async () => {
    await writeFile(join(folder, "factors.csv"), new Uint8Array(MAX_FILE_BYTES + 1));
    await expect(readDatasetFiles(folder)).rejects.toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
  });
});

describe("keeping a dataset", () => {
  const files = new Map([["factors.csv", bytes("id\r\npoverty\r\n")]]);

  test("gives back every byte of its files", async () => {
    await keepArchive(folder, "0123456789abcdef", files);
    expect(readZip(await readFile(archivePath(folder, "0123456789abcdef")))).toEqual(files);
  });

  test("leaves nothing behind that was not kept", async () => {
    const archive = await prepareArchive(folder, "0123456789abcdef", files);
    await archive.drop();
    expect(await readdir(join(folder, "datasets"))).toEqual([]);
  });

  test("does not write a version again that is there", async () => {
    await keepArchive(folder, "0123456789abcdef", files);
    await keepArchive(folder, "0123456789abcdef", new Map());
    expect(readZip(await readFile(archivePath(folder, "0123456789abcdef")))).toEqual(files);
  });
});
