/** The pages about the dataset say what its files say. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { TABLES } from "../../server/src/import/tables.ts";
import { linksOf, readOracle } from "../support/oracle.ts";
import { dataVersionOf, readCells } from "../support/oracle-files.ts";

const path = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const words = (file: string): string => readFileSync(path(file), "utf8").replace(/\s+/g, " ");

const oracle = readOracle(path("data"));
const rules = words("docs/coding-rules.md");

test("data/README.md gives the data version of the files beside it", () => {
  expect(words("data/README.md")).toContain(`\`${dataVersionOf(path("data"))}\``);
});

test("data/README.md names every column of every file", () => {
  const page = words("data/README.md");
  for (const { file, columns } of Object.values(TABLES)) {
    expect(page).toContain(`**${file}**`);
    for (const column of columns) expect(page).toContain(`\`${column}\``);
  }
});

test.each(["full-text", "abstract", "excerpt", "secondary-or-notice"])(
  "docs/coding-rules.md counts what was read as %s",
  (access) => {
    const sources = [...oracle.sources.values()].filter((source) => source.access === access).length;
    const claims = oracle.claims.filter((claim) => claim.access === access).length;
    expect(rules).toMatch(new RegExp(`\\| ${access} \\| [^|]+ \\| ${sources} \\| ${claims} \\|`));
  },
);

test("docs/coding-rules.md counts claims, works and links as the files give them", () => {
  const { claims, sources, works, counterparts } = oracle;
  const count = (holds: (claim: (typeof claims)[number]) => boolean): number => claims.filter(holds).length;
  const links = linksOf(claims);
  const blank = (column: string): number => count(({ cells }) => cells[column] === "");
  const undated = [...sources.values()].filter(({ year }) => year === null).length;
  for (const sentence of [
    `**Stated** (${count(({ certainty }) => certainty === "stated")} claims)`,
    `**Inferred** (${count(({ certainty }) => certainty === "inferred")} claims)`,
    `${count(({ cells }) => cells.statement?.startsWith("Coding step") ?? false)} of these say`,
    `${sources.size} sources report ${works.size} works`,
    `${count(({ contested }) => contested)} claims are marked contested`,
    `${claims.length - blank("perspective")} claims report the view`,
    `${counterparts.length} pairs name`,
    `For ${counterparts.filter(({ cells }) => cells.certainty === "stated").length} of them`,
    `${links.filter(({ works: own }) => own.length === 1).length} of ${links.length} links rest on one work`,
    `${blank("evidence_type")} of ${claims.length} claims state no evidence type, ${blank("region")} no region, ${blank("exploitation_form")} no form of exploitation, ${blank("population")} no population`,
    `${undated} sources carry no year`,
  ])
    expect(rules).toContain(sentence);
  expect(links.filter(({ sign }) => sign === "mixed")).toHaveLength(3);
  expect(new Set(claims.filter(({ cells }) => cells.result === "null").map(({ id }) => id)).size).toBe(12);
});

test("the built-in files are in the order of columns that the data version is made in", () => {
  for (const { file, columns } of Object.values(TABLES))
    expect(Object.keys(readCells(path("data"), file)[0] ?? {})).toEqual([...columns]);
});
