/** The page of limits says the figures that the program keeps, and the command for a token makes one that is known. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { CLIENT_LIMITS } from "../../server/src/config.ts";
import { BATCHED_SHARE, INTROSPECTION, PLAIN_LIST, WORK } from "../../server/src/graphql/cost-table.ts";
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_FIELDS,
  MAX_ROOT_FIELDS,
  MAX_TOKENS,
} from "../../server/src/graphql/limits.ts";
import { openTokens } from "../../server/src/http/bearer-token.ts";
import { EXPORT_LIMITS } from "../../server/src/http/export-route.ts";
import { createLog } from "../../server/src/log.ts";
import { textOf } from "../support/project-files.ts";

const page = textOf("docs/api/limits.md");

/** The cells behind the first of the row that begins with `first`. */
const cells = (first: string): readonly string[] => {
  const row = page.split("\n").find((line) => line.startsWith(`| ${first}`));
  return (row ?? "")
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());
};
const say = (count: number): string => count.toLocaleString("en-GB");

test.each([
  ["words, names and signs", MAX_TOKENS],
  ["fields within fields", MAX_DEPTH],
  ["fields, fragments written out", MAX_FIELDS],
  ["fields at the root", MAX_ROOT_FIELDS],
  ["aliases", MAX_ALIASES],
  ["directives", MAX_DIRECTIVES],
  ["things in the answer", CLIENT_LIMITS.maxCost],
])("%s: %i", (what, most) => {
  expect(cells(what)[0]?.split(";")[0]).toBe(say(most));
});

test.each([
  ["questions |", CLIENT_LIMITS.requestsPerMinute, ""],
  ["things in all answers together", CLIENT_LIMITS.costPerMinute, ""],
  ["exports", CLIENT_LIMITS.exportsPerMinute, `, and ${EXPORT_LIMITS.atOnce} at once`],
  ["views that are stored", CLIENT_LIMITS.viewsPerMinute, ""],
  ["things in one answer", CLIENT_LIMITS.maxCost, ""],
])("%s a minute: %i, five times as much with a token", (what, most, more) => {
  expect(cells(what)).toEqual([say(most) + more, say(5 * most) + more]);
});

test("what is counted by a constant is said", () => {
  expect(cells("any other list")).toEqual([say(PLAIN_LIST)]);
  expect(cells("`__schema`")).toEqual([say(INTROSPECTION)]);
  expect(BATCHED_SHARE).toBe(0.1);
  for (const work of Object.values(WORK)) expect(cells("`pathways`")[0]).toContain(say(work));
});

test("the command in SECURITY.md makes a token, and the line that lets it in", async () => {
  const [, command = ""] = /```sh\n(node -e [^\n]+)\n```/.exec(textOf("SECURITY.md")) ?? [];
  const { stdout } = await promisify(execFile)("sh", ["-c", command]);
  const [token, line = ""] = stdout.trim().split("\n");
  const folder = await mkdtemp(join(tmpdir(), "factor-atlas-token-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, "tokens.txt");
  // The day in the document passes; the form of the line does not.
  await writeFile(path, line.replace(/\d{4}-/, "2999-"));
  const tokens = await openTokens(path, createLog("silent"));
  expect(await tokens.holderOf(`Bearer ${token}`)).toBeDefined();
});
