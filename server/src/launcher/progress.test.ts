/** The lines that report a slow start. */
import { expect, test } from "vitest";
import { progressLine } from "./progress.ts";

test("a download is told with its size, its files and the seconds it has taken", () => {
  const line = progressLine({ kind: "download", doneBytes: 12_340_000, files: 7, seconds: 3.6 });
  expect(line).toBe("Downloading Neo4j: 12.3 MB in 7 files, 4 s");
});

test("a note is told as it stands", () => {
  expect(progressLine({ kind: "note", text: "Checking 156 files" })).toBe("Checking 156 files");
});
