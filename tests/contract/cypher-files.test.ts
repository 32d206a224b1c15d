/** Every statement keeps what its header promises, and has exactly one reader. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readStatements } from "../../server/src/db/cypher-files.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const statements = [...readStatements(path("../../cypher")).values()];

const sources = readdirSync(path("../../server/src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !file.endsWith("generated.ts"))
  .map((file) => ({ file, text: readFileSync(join(path("../../server/src"), file), "utf8") }));

const withoutComments = (text: string): string => text.replace(/^\s*\/\/.*$/gm, "");

const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

test("there are statements, and every folder of them holds some", () => {
  expect(statements.length).toBeGreaterThan(20);
});

describe.each(statements.map((statement) => [statement.name, statement] as const))("%s", (name, statement) => {
  const body = withoutComments(statement.text);

  test("declares exactly the parameters it uses", () => {
    expect(sorted([...body.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter ?? ""))).toEqual(
      sorted(statement.parameters),
    );
  });

  test("reads in a fixed order and a bounded number of rows, unless it says that it gives all or one", () => {
    if (statement.access === "write" || statement.rows !== "page") return;
    expect(body).toMatch(/\bORDER BY\b/);
    expect(body).toMatch(/\bLIMIT\b/);
  });

  test("has its order fixed when it gives all rows, unless its rows are looked up by id", () => {
    if (statement.access === "write" || statement.rows !== "all") return;
    if (!/^UNWIND \$\w+ AS (id|parent)$/m.test(body)) expect(body).toMatch(/\bORDER BY\b/);
  });

  test("is named by exactly one file of the server", () => {
    const readers = sources.filter(({ text }) => text.includes(`"${name}"`)).map(({ file }) => file);
    expect(readers).toHaveLength(1);
  });
});
