/** The independent reference's own reader: the files of a dataset as rows, and the version that their content has. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A row of a file by column; blanks are empty strings. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of CSV text, cell by cell, read one character at a time. */
const parseCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (isQuoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i += 1;
      } else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === "," || char === "\n") {
      row.push(cell);
      cell = "";
      if (char === "\n") {
        rows.push(row);
        row = [];
      }
    } else if (char !== "\r") cell += char;
  }
  return cell === "" && row.length === 0 ? rows : [...rows, [...row, cell]];
};

/** The rows of a CSV file by column name. */
export const readCells = (folder: string, file: string): readonly Cells[] => {
  const [header = [], ...rows] = parseCsv(readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, ""));
  return rows.map((row) => Object.fromEntries(header.map((name, position) => [name, row[position] ?? ""])));
};

const TABLES = ["factors.csv", "sources.csv", "claims.csv", "counterparts.csv", "vocabulary.csv"] as const;

type Json = null | boolean | number | string | readonly Json[] | Readonly<{ [key: string]: Json }>;

const inOneForm = (value: Json): string => {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneForm).join(",")}]`;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${inOneForm(inner)}`).join(",")}}`;
};

/** The data version of the files in `folder`, whose columns must stand in the order of the built-in files. */
export const dataVersionOf = (folder: string): string => {
  const inOrder = (rows: readonly (readonly string[])[]): readonly string[] =>
    rows
      .map((row) => row.map((value) => value.normalize("NFC")))
      .sort((a, b) => {
        const differing = a.findIndex((value, position) => value !== b[position]);
        return differing < 0 ? 0 : (a[differing] ?? "") < (b[differing] ?? "") ? -1 : 1;
      })
      .map((row) => JSON.stringify(row));
  const tables = TABLES.flatMap((file) => {
    const rows = readCells(folder, file);
    return inOrder(rows.map((row) => Object.values(row)));
  });
  const description = JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8")) as Readonly<Record<string, Json>>;
  const about = inOrder(Object.entries(description).map(([key, value]) => [key, inOneForm(value)]));
  return createHash("sha256")
    .update([...tables, ...about].join("\n"))
    .digest("hex")
    .slice(0, 16);
};
