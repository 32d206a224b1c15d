/** `.env.example` lists every setting once, explained, with the default that the program takes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { CONFIG_VARIABLES, readConfig } from "../../server/src/config.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lines = readFileSync(join(root, ".env.example"), "utf8").split("\n");
const assignments = lines.flatMap((line, index) => {
  const [, name, value] = /^([A-Z0-9_]+)=(.*)$/.exec(line) ?? [];
  return name === undefined ? [] : [{ name, value: value ?? "", above: lines[index - 1] ?? "" }];
});
const listed = Object.fromEntries(assignments.map(({ name, value }) => [name, value]));

test("it lists exactly the settings, each once and in their order", () => {
  expect(assignments.map(({ name }) => name)).toEqual(CONFIG_VARIABLES);
});

test.each(assignments)("$name is explained in the line above it", ({ above }) => {
  expect(above).toMatch(/^# \S.*\.$/);
});

test("read as it stands, it gives the defaults", () => {
  expect(readConfig(listed, root)).toEqual(readConfig({}, root));
});

test("with an external database, its user and database name are the defaults too", () => {
  const external = { NEO4J_URI: "bolt://db", NEO4J_PASSWORD: "secret" };
  expect(readConfig({ ...listed, ...external }, root)).toEqual(readConfig(external, root));
});

test("a setting with a default shows it", () => {
  const withoutDefault = ["NEO4J_URI", "NEO4J_PASSWORD", "METRICS_PORT", "PUBLIC_URL", "CURATOR_TOKENS_FILE"];
  expect(assignments.filter(({ value }) => value === "").map(({ name }) => name)).toEqual(withoutDefault);
});

test("a local .env stays out of version control", () => {
  expect(readFileSync(join(root, ".gitignore"), "utf8").split("\n")).toContain(".env");
});
