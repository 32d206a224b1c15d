/** Tells whether anything in a database has changed. */
import { createHash } from "node:crypto";
import type { Connection } from "../support/connect.ts";

const NODES = "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties";
const RELATIONSHIPS =
  "MATCH (a)-[r]->(b) RETURN labels(a) AS fromLabels, a.id AS from, type(r) AS type, properties(r) AS properties, labels(b) AS toLabels, b.id AS to";

const inOneForm = (value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, inOneForm(inner)]),
      )
    : value;

/** How many nodes and relationships there are, and a hash over all they hold. */
export const fingerprint = async (
  ask: Connection["ask"],
): Promise<Readonly<{ nodes: number; relationships: number; hash: string }>> => {
  const nodes = await ask(NODES);
  const relationships = await ask(RELATIONSHIPS);
  const lines = [...nodes, ...relationships].map((row) => JSON.stringify(inOneForm(row))).sort();
  return {
    nodes: nodes.length,
    relationships: relationships.length,
    hash: createHash("sha256").update(lines.join("\n")).digest("hex"),
  };
};
