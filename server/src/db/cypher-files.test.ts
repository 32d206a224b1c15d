/** The header of a statement: what is read from it, and which slips are refused by file and rule. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { parseStatement, readStatements } from "./cypher-files.ts";

const GOOD = `// Finds factors whose name matches, best first.
// $text: STRING, $ids: LIST<STRING>, $limit: INTEGER -> id, name, score
// access: read
MATCH (f:Factor) RETURN f.id AS id
`;

const problemOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError && error.code === "INTERNAL") return error.message;
    throw error;
  }
  throw new Error("The statement was accepted.");
};

describe("parseStatement", () => {
  test("reads name, purpose, parameters, columns and access; the text is what is sent", () => {
    expect(parseStatement("factors/find-factors.cypher", GOOD)).toEqual({
      name: "find-factors",
      purpose: "Finds factors whose name matches, best first.",
      parameters: ["text", "ids", "limit"],
      columns: ["id", "name", "score"],
      access: "read",
      rows: "page",
      text: "MATCH (f:Factor) RETURN f.id AS id",
    });
  });

  test("the text has neither comments nor indentation, and each of its lines as it was", () => {
    const body = "MATCH (f:Factor)\n  // Why so.\n  WHERE f.url = 'https://x' // and 'a  b'\n\nRETURN f.id AS id\n";
    const { text } = parseStatement("x.cypher", GOOD.replace(/MATCH.*\n/, body));
    expect(text).toBe("MATCH (f:Factor)\nWHERE f.url = 'https://x' // and 'a  b'\nRETURN f.id AS id");
  });

  test("a statement may have no parameters, and a write no columns", () => {
    const write = GOOD.replace(/\/\/ \$.*/, "// ->").replace("access: read", "access: write");
    expect(parseStatement("wipe.cypher", write)).toMatchObject({ parameters: [], columns: [], access: "write" });
    const counts = GOOD.replace(/\/\/ \$.*/, "// -> version");
    expect(parseStatement("count.cypher", counts)).toMatchObject({ parameters: [], columns: ["version"] });
  });

  test.each(["all", "one"])("`rows: %s` lifts the rule that a read is a page", (rows) => {
    const text = GOOD.replace("access: read", `access: read, rows: ${rows}`);
    expect(parseStatement("x.cypher", text).rows).toBe(rows);
  });

  test.each([
    ["an empty file", "", "first line"],
    ["a purpose that is no sentence", GOOD.replace("best first.", "best first"), "first line"],
    ["a purpose outside a comment", GOOD.replace("// Finds", "Finds"), "first line"],
    ["a signature without an arrow", GOOD.replace(" -> id, name, score", ""), "second line"],
    ["a misspelt access", GOOD.replace("access: read", "access: reads"), "third line"],
    ["an unknown row bound", GOOD.replace("access: read", "access: read, rows: some"), "third line"],
    ["lines in another order", GOOD.split("\n").toSpliced(2, 1).join("\n"), "third line"],
  ])("%s is refused by file and line", (_, text, line) => {
    const problem = problemOf(() => parseStatement("factors/broken.cypher", text));
    expect(problem).toContain("factors/broken.cypher");
    expect(problem).toContain(line);
  });
});

describe("readStatements", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "factor-atlas-cypher-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };

  test("gives every .cypher file of every folder by name, and nothing else", () => {
    put("factors/find-factors.cypher", GOOD);
    put("network/deep/count-links.cypher", GOOD);
    put("factors/notes.md", "not a statement");
    expect([...readStatements(folder).keys()].sort()).toEqual(["count-links", "find-factors"]);
  });

  test("a checkout with CRLF line ends reads the same", () => {
    put("factors/find-factors.cypher", GOOD.replaceAll("\n", "\r\n"));
    expect(readStatements(folder).get("find-factors")).toEqual(parseStatement("find-factors.cypher", GOOD));
  });

  test("a name used twice is refused, since a statement is called by its name", () => {
    put("factors/find.cypher", GOOD);
    put("links/find.cypher", GOOD);
    expect(problemOf(() => readStatements(folder))).toContain("same name");
  });

  test("an empty folder has no statements", () => {
    expect(readStatements(folder).size).toBe(0);
  });
});
