/** Reads the statements under cypher/, each with its three header lines, so that a statement has one home and one name. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { AppError } from "../errors.ts";

/** What a read may return: a bounded page, all rows (exports, row sets kept by data version), or one row of counts. */
export type RowBound = "page" | "all" | "one";

/** One statement with what its header promises. */
export type Statement = Readonly<{
  /** File name without ending, such as `find-factors`. */
  name: string;
  purpose: string;
  /** Parameter names without the dollar sign. */
  parameters: readonly string[];
  columns: readonly string[];
  access: "read" | "write";
  rows: RowBound;
  /** As it is sent: without comments and indentation. */
  text: string;
}>;

/** Statements by name. */
export type Statements = ReadonlyMap<string, Statement>;

const broken = (name: string, rule: string): AppError =>
  new AppError("INTERNAL", {
    message: `cypher/${name}: ${rule}.`,
    hint: "Write the three header lines as CONTRIBUTING.md shows.",
  });

const parseSignature = (name: string, line: string): Readonly<{ parameters: string[]; columns: string[] }> => {
  const match = /^\/\/ (.*)->(.*)$/.exec(line);
  if (!match) throw broken(name, "its second line is not `// $param: TYPE, … -> columns`");
  const parameters = [...(match[1] ?? "").matchAll(/\$(\w+): /g)].map(([, parameter]) => parameter ?? "");
  const columns = (match[2] ?? "")
    .split(",")
    .map((column) => column.trim())
    .filter(Boolean);
  return { parameters, columns };
};

// Every run of a statement sends all of it, in pieces of 1,400 bytes: what only readers of the file need may double them.
const bare = (content: string): string =>
  content
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("//"))
    .join("\n");

/** Reads one statement; no text within it may begin a line. Raises INTERNAL when the header is not as agreed. */
export const parseStatement = (path: string, content: string): Statement => {
  const name = basename(path, ".cypher");
  const [purpose = "", signature = "", access = ""] = content.split("\n");
  if (!/^\/\/ .+\.$/.test(purpose))
    throw broken(path, "its first line is not a comment that says its purpose in a sentence");
  const mode = /^\/\/ access: (read|write)(?:, rows: (all|one))?$/.exec(access);
  if (!mode)
    throw broken(
      path,
      "its third line is not `// access: read|write`, with `, rows: all` or `, rows: one` where it holds",
    );
  return {
    name,
    purpose: purpose.slice(3),
    ...parseSignature(path, signature),
    access: mode[1] as "read" | "write",
    rows: (mode[2] as "all" | "one" | undefined) ?? "page",
    text: bare(content),
  };
};

/** Every statement below `folder`, by name. Raises INTERNAL for a broken header or a name used twice. */
export const readStatements = (folder: string): Statements => {
  const statements = new Map<string, Statement>();
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!path.endsWith(".cypher")) continue;
    const statement = parseStatement(path, readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n"));
    if (statements.has(statement.name)) throw broken(path, "another statement has the same name");
    statements.set(statement.name, statement);
  }
  return statements;
};
