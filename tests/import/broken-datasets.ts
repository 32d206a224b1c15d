/** Ten ways to break the built-in dataset, each with the finding that must name it. */
import type { Finding } from "../../server/src/import/finding.ts";

type Broken = Readonly<{
  title: string;
  file: string;
  /** The text that is replaced and what takes its place; a byte instead of text stands for itself. */
  change: (text: string) => string | Buffer;
  finding: Pick<Finding, "rule" | "line" | "column">;
}>;

const onLine =
  (line: number, from: string, to: string) =>
  (text: string): string => {
    const lines = text.split("\r\n");
    const changed = lines[line - 1]?.replace(from, to);
    if (changed === undefined || changed === lines[line - 1]) throw new Error(`Line ${line} does not hold ${from}`);
    return [...lines.slice(0, line - 1), changed, ...lines.slice(line)].join("\r\n");
  };

/** Each breaks one file of the built-in dataset. */
export const BROKEN: readonly Broken[] = [
  {
    title: "bad UTF-8",
    file: "factors.csv",
    change: (text) => Buffer.from(text.replace("Grouping", "Gr\u00FCppe"), "latin1"),
    finding: { rule: "encoding", line: 2, column: null },
  },
  {
    title: "an unknown column",
    file: "sources.csv",
    change: (text) => text.replaceAll("\r\n", ",x\r\n"),
    finding: { rule: "columns", line: 1, column: "x" },
  },
  {
    title: "a missing column",
    file: "claims.csv",
    change: onLine(1, "locator,", ""),
    finding: { rule: "columns", line: 1, column: "locator" },
  },
  {
    title: "a duplicate id",
    file: "claims.csv",
    change: onLine(3, "c0002", "c0001"),
    finding: { rule: "duplicate-id", line: 3, column: "id" },
  },
  {
    title: "a dangling reference",
    file: "claims.csv",
    change: onLine(2, "social-factors", "no-such-factor"),
    finding: { rule: "reference", line: 2, column: "subject_id" },
  },
  {
    title: "an unknown relation",
    file: "claims.csv",
    change: onLine(4, "part-of", "belongs-to"),
    finding: { rule: "closed-list", line: 4, column: "relation" },
  },
  {
    title: "a polarity against the relation",
    file: "claims.csv",
    change: onLine(5, ",0,stated", ",+,stated"),
    finding: { rule: "polarity", line: 5, column: "polarity" },
  },
  {
    title: "a self-loop",
    file: "claims.csv",
    change: onLine(2, "external-environment", "social-factors"),
    finding: { rule: "self-loop", line: 2, column: "object_id" },
  },
  {
    title: "an over-long cell",
    file: "factors.csv",
    change: onLine(4, "Grouping", "G".repeat(65_600)),
    finding: { rule: "limit", line: 4, column: "description" },
  },
  {
    title: "a header named __proto__",
    file: "factors.csv",
    change: onLine(1, "description", "__proto__"),
    finding: { rule: "columns", line: 1, column: "__proto__" },
  },
];
