/** A filter on claims means the same wherever claims are chosen: the block that says so stands word by word in each statement. */
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readStatements } from "../../server/src/db/cypher-files.ts";
import { CLAIM_PREDICATE_FIELDS } from "../../server/src/domain/network-filter.ts";

const BLOCK = /^\/\/ claim predicates: begin\n(.*?)^\/\/ claim predicates: end$/ms;

const copies = [...readStatements(fileURLToPath(new URL("../../cypher", import.meta.url))).values()].flatMap(
  ({ name, text }) => {
    const block = BLOCK.exec(text)?.[1];
    return block === undefined ? [] : [{ name, block }];
  },
);

test("the lists of claims and the derived links choose claims by the same block", () => {
  expect(copies.map(({ name }) => name).sort()).toEqual(["list-claims", "select-link-claims"]);
  expect(new Set(copies.map(({ block }) => block)).size).toBe(1);
});

test("the block asks for every field that a filter on claims has", () => {
  const asked = new Set([...(copies[0]?.block ?? "").matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
  expect([...asked].sort()).toEqual([...CLAIM_PREDICATE_FIELDS].sort());
});
