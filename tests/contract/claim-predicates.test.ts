/** A filter on claims means the same wherever claims are chosen: the block that says so in Cypher is what the one definition spells. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readStatements } from "../../server/src/db/cypher-files.ts";
import { CLAIM_RULES, type ClaimRule } from "../../server/src/domain/filter/claim-choice.ts";

const BLOCK = /^\/\/ claim predicates: begin\n(.*?)^\/\/ claim predicates: end$/ms;

const CYPHER = fileURLToPath(new URL("../../cypher", import.meta.url));
const statements = readStatements(CYPHER);

// The marks of the block are comments, which a statement as it is sent has none of.
const copies = readdirSync(CYPHER, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".cypher"))
  .flatMap((path) => {
    const block = BLOCK.exec(readFileSync(join(CYPHER, path), "utf8").replaceAll("\r\n", "\n"))?.[1];
    return block === undefined ? [] : [{ name: basename(path, ".cypher"), block }];
  });

/** Where each dimension of a claim is stored, as the statement says that reads them all. */
const places = new Map(
  [...(statements.get("list-claim-dimensions")?.text ?? "").matchAll(/([\w.]+) AS (\w+)/g)].map(
    ([, place = "", name = ""]) => [name, place],
  ),
);

/** `rule` of `field` as Cypher says it. */
const spell = (field: string, { asks, of }: ClaimRule): string => {
  const place = places.get(of);
  const asked = `$${field} IS NULL OR`;
  switch (asks) {
    case "is one of":
      return `${asked} ${place} IN $${field}`;
    case "is none of":
      return `${asked} NOT ${place} IN $${field}`;
    case "has one of":
      return `${asked} any(group IN ${place} WHERE group IN $${field})`;
    case "is at least":
      return `${asked} ${place} IS NULL OR ${place} >= $${field}`;
    case "is at most":
      return `${asked} ${place} IS NULL OR ${place} <= $${field}`;
    case "is there unless":
      return `${asked} $${field} OR ${place} IS NOT NULL`;
  }
};

test("the lists of claims and the derived links choose claims by the same block", () => {
  expect(copies.map(({ name }) => name).sort()).toEqual(["list-claims", "select-link-claims"]);
  expect(new Set(copies.map(({ block }) => block)).size).toBe(1);
});

test("the block says of every field what its rule says, and nothing else", () => {
  const said = [...(copies[0]?.block ?? "").matchAll(/^(?:WHERE| {2}AND) \((.*)\)$/gm)].map(
    ([, condition]) => condition,
  );
  const rules = Object.entries(CLAIM_RULES).map(([field, rule]) => spell(field, rule));
  expect(said.sort()).toEqual(rules.sort());
});
