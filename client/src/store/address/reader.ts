/** Reads a query string field by field, and remembers what it could not make out. */
import type { Take } from "./part.ts";

type Fields = Map<string, string>;

/** The fields of a query string, still encoded; null when some part is no field, or stands there twice. */
export const readFields = (query: string): Fields | null => {
  const fields: Fields = new Map();
  for (const part of query.split("&")) {
    const at = part.indexOf("=");
    const key = part.slice(0, at);
    if (at < 1 || fields.has(key)) return null;
    fields.set(key, part.slice(at + 1));
  }
  return fields;
};

/** Takes fields out one by one, noting what cannot be read; what is left over at the end is unknown. */
export const createReader = (fields: Fields): Readonly<{ take: Take; finish: () => readonly string[] }> => {
  const problems: string[] = [];
  const take: Take = (key, codec) => {
    const raw = fields.get(key);
    if (raw === undefined) return undefined;
    fields.delete(key);
    const value = codec.parse(raw);
    if (value === null) problems.push(`${key}=${raw}`);
    return value ?? undefined;
  };
  const finish = (): readonly string[] => [...problems, ...[...fields].map(([key, raw]) => `${key}=${raw}`)];
  return { take, finish };
};
