/** Files that cannot be read as tables, or hold too much. */
import type { DatasetFiles } from "./dataset-files.ts";
import { MAX_CELL_BYTES, MAX_COLUMNS, MAX_DESCRIPTION_BYTES, MAX_FILE_BYTES, MAX_ROWS } from "./limits.ts";
import type { Case } from "./test-case.ts";
import { SAMPLE_TEXTS, sampleFiles, sampleWith } from "./test-samples.ts";

const badUtf8 = (): DatasetFiles => {
  const bytes = new TextEncoder().encode(SAMPLE_TEXTS["factors.csv"]);
  const place = bytes.indexOf("W".charCodeAt(0));
  bytes[place] = 0xff;
  return sampleFiles({ "factors.csv": bytes });
};

/** Files that cannot be read as tables, or hold too much. */
export const FILE_CASES: readonly Case[] = [
  // Files and text
  { title: "a missing file", rule: "file", files: sampleFiles({ "claims.csv": null }), place: "claims.csv:-:-" },
  { title: "bytes that are not UTF-8", rule: "encoding", files: badUtf8(), place: "factors.csv:2:-" },
  {
    title: "a control character",
    rule: "encoding",
    files: sampleWith("factors.csv", "Want of", "Want\u0000of"),
    place: "factors.csv:2:description",
  },
  {
    title: "a quote that is never closed",
    rule: "csv",
    files: sampleWith("claims.csv", "Coding step", '"Coding step'),
    place: "claims.csv:3:-",
  },
  { title: "an empty file", rule: "csv", files: sampleFiles({ "sources.csv": "" }), place: "sources.csv:1:-" },
  {
    title: "a dataset.json that is no JSON",
    rule: "json",
    files: sampleFiles({ "dataset.json": "{" }),
    place: "dataset.json:1:-",
  },
  {
    title: "a dataset.json that is a list",
    rule: "json",
    files: sampleFiles({ "dataset.json": "[]" }),
    place: "dataset.json:1:-",
  },
  {
    title: "a dataset.json with a forbidden name deep inside",
    rule: "json",
    files: sampleWith("dataset.json", '"Sample, 2026."', '"Sample, 2026.",\n  "more": [{ "__proto__": {} }]'),
    place: "dataset.json:6:__proto__",
  },
  {
    title: "a dataset.json that is nested too deep",
    rule: "json",
    files: sampleWith(
      "dataset.json",
      '"Sample, 2026."',
      `"Sample, 2026.",\n  "deep": ${"[".repeat(30)}${"]".repeat(30)}`,
    ),
    place: "dataset.json:6:deep",
  },
  {
    title: "a dataset.json with a number for a title",
    rule: "json",
    files: sampleWith("dataset.json", '"Sample"', "7"),
    place: "dataset.json:3:title",
    value: "7",
  },
  // Columns
  {
    title: "an unknown column",
    rule: "columns",
    files: sampleWith("factors.csv", "name,description", "name,description,colour"),
    place: "factors.csv:1:colour",
    value: "colour",
  },
  {
    title: "a missing column",
    rule: "columns",
    files: sampleWith("vocabulary.csv", ",parent", ""),
    place: "vocabulary.csv:1:parent",
    value: null,
  },
  {
    title: "a column that is there twice",
    rule: "columns",
    files: sampleWith("factors.csv", "name,description", "name,name,description"),
    place: "factors.csv:1:name",
  },
  ...["__proto__", "constructor", "prototype"].map((name) => ({
    title: `a column named ${name}`,
    rule: "columns" as const,
    files: sampleWith("factors.csv", "name,description", `name,description,${name}`),
    place: `factors.csv:1:${name}`,
    value: name,
  })),
  {
    title: "a row with a cell too many",
    rule: "columns",
    files: sampleWith("factors.csv", "Want of money.", "Want,of money."),
    place: "factors.csv:2:-",
  },
  // Limits
  {
    title: "a file that is too large",
    rule: "limit",
    files: sampleFiles({ "factors.csv": new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20) }),
    place: "factors.csv:-:-",
  },
  {
    title: "a dataset.json that is too large",
    rule: "limit",
    files: sampleFiles({ "dataset.json": `"${"x".repeat(MAX_DESCRIPTION_BYTES)}"` }),
    place: "dataset.json:-:-",
  },
  {
    title: "too many rows",
    rule: "limit",
    files: sampleFiles({ "vocabulary.csv": `${SAMPLE_TEXTS["vocabulary.csv"]}${"region,,a,A,\n".repeat(MAX_ROWS)}` }),
    place: "vocabulary.csv:-:-",
  },
  {
    title: "too many columns",
    rule: "limit",
    files: sampleFiles({ "factors.csv": Array.from({ length: MAX_COLUMNS + 1 }, (_, i) => `c${i}`).join(",") }),
    place: "factors.csv:1:-",
  },
  {
    title: "a cell that is too long, counted in bytes",
    rule: "limit",
    files: sampleWith("factors.csv", "Want of money.", "ä".repeat(MAX_CELL_BYTES / 2 + 1)),
    place: "factors.csv:2:description",
  },
];
