/** The page for those who run it says the times that the program keeps. */
import { expect, test } from "vitest";
import { ACQUIRE_TIMEOUT_MS, CONNECT_TIMEOUT_MS, POOL_SIZE } from "../../server/src/db/driver.ts";
import { EXPORT_TIMEOUT_MS, READ_TIMEOUT_MS, SILENCE_MS } from "../../server/src/db/run-cypher.ts";
import { CONNECTION_TIMES } from "../../server/src/http/listen.ts";
import { textOf } from "../support/project-files.ts";

const rows = textOf("docs/operations.md").split("\n");

const seconds = (ms: number): string => `${ms / 1_000} s`;

test.each([
  ["a statement that reads", `${seconds(READ_TIMEOUT_MS)}; for exports ${seconds(EXPORT_TIMEOUT_MS)}`],
  ["a free connection to the database", `${seconds(ACQUIRE_TIMEOUT_MS)}, ${POOL_SIZE} at once`],
  ["opening a connection", seconds(CONNECT_TIMEOUT_MS)],
  ["a database that has fallen silent", `${seconds(SILENCE_MS)} beyond the limit of the statement`],
  [
    "head of a request, whole request, rest between two",
    [CONNECTION_TIMES.headMs, CONNECTION_TIMES.requestMs, CONNECTION_TIMES.restMs].map(seconds).join(", "),
  ],
])("%s: %s", (what, limit) => {
  expect(rows.filter((row) => row.startsWith(`| ${what} | ${limit} |`))).toHaveLength(1);
});
