/** Names a dataset by its content, so that every answer and file can say which one it speaks of. */
import { createHash } from "node:crypto";

/** A value of a JSON text. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The rows of each table, every row its cells in the order of the table's columns; blanks are empty strings. */
export type VersionedTables = Readonly<
  Record<"factors" | "sources" | "claims" | "counterparts" | "vocabulary", readonly (readonly string[])[]>
>;

const SURROGATE = /[\uD800-\uDFFF]/;

const byCodePoint = (a: string, b: string): number => {
  if (a === b) return 0;
  // Without surrogates the order of UTF-16 units is that of code points; with them only the UTF-8 bytes keep it.
  if (SURROGATE.test(a) || SURROGATE.test(b)) return Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"));
  return a < b ? -1 : 1;
};

const byCells = (a: readonly string[], b: readonly string[]): number => {
  for (const [position, cell] of a.entries()) {
    const order = byCodePoint(cell, b[position] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

/** `value` as JSON without spaces, keys sorted by code point, strings in NFC: equal values give equal text. */
export const canonicalJson = (value: Json): string => {
  if (typeof value === "string") return JSON.stringify(value.normalize("NFC"));
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.entries(value)
    .map(([key, inner]) => [key.normalize("NFC"), inner] as const)
    .sort(([a], [b]) => byCodePoint(a, b));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
};

const rowsOfDescription = (description: Readonly<Record<string, Json>> | null): string[][] =>
  Object.entries(description ?? {}).map(([key, value]) => [key, canonicalJson(value)]);

/**
 * The data version: first 16 hexadecimal digits of the SHA-256 over the rows of factors, sources, claims, counterparts
 * and vocabulary, then one row `[key, canonical JSON]` for each member of dataset.json. Every row is a JSON array of
 * NFC strings on a line of its own; the rows of a table are sorted by their cells, the first (the id) first.
 */
export const dataVersion = (tables: VersionedTables, description: Readonly<Record<string, Json>> | null): string => {
  const { factors, sources, claims, counterparts, vocabulary } = tables;
  const lines = [factors, sources, claims, counterparts, vocabulary, rowsOfDescription(description)].flatMap((rows) =>
    rows
      .map((row) => row.map((cell) => cell.normalize("NFC")))
      .sort(byCells)
      .map((row) => JSON.stringify(row)),
  );
  return createHash("sha256").update(lines.join("\n"), "utf8").digest("hex").slice(0, 16);
};
