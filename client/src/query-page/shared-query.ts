/** Puts a query into the part of an address after #, and reads it from there: that part never leaves the browser. */

/** A query with its variables, both as the texts of their editors; headers are never shared, since they hold tokens. */
export type SharedQuery = Readonly<{ query: string; variables: string }>;

const trimmed = (text: string | null | undefined): string => (text ?? "").trim();

/** Whether both are the same but for the space around them. */
export const isSameQuery = (
  one: Readonly<{ query: string | null; variables?: string | null }>,
  other: Readonly<{ query: string | null; variables?: string | null }>,
): boolean => trimmed(one.query) === trimmed(other.query) && trimmed(one.variables) === trimmed(other.variables);

/** The part of an address that holds `shared`, such as `#query=%7B+dataset+%7B+version+%7D+%7D`; safe in links and in prose. */
export const printSharedQuery = ({ query, variables }: SharedQuery): string => {
  const fields = new URLSearchParams({ query });
  if (trimmed(variables) !== "") fields.set("variables", variables);
  // An asterisk makes text bold where the link is pasted into Markdown; nothing else that the encoding leaves does.
  return `#${fields.toString().replaceAll("*", "%2A")}`;
};

/** The query that `hash` holds, whoever encoded it; null when it holds none. */
export const readSharedQuery = (hash: string): SharedQuery | null => {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const query = fields.get("query");
  return query === null || query.trim() === "" ? null : { query, variables: fields.get("variables") ?? "" };
};
