/** The time that a statement may take is decided here alone, since the database takes whatever limit it is sent. */
import { expect, test } from "vitest";
import { EXPORT_TIMEOUT_MS, timeoutOf } from "./run-cypher.ts";

test("a read has five seconds, an export five minutes, and nobody more", () => {
  expect(timeoutOf({})).toBe(5_000);
  expect(timeoutOf({ timeoutMs: 1_000 })).toBe(1_000);
  expect(timeoutOf({ timeoutMs: EXPORT_TIMEOUT_MS })).toBe(300_000);
  expect(timeoutOf({ timeoutMs: 24 * 60 * 60 * 1_000 })).toBe(300_000);
});
