/** Which statements are worth a line in the log, and what the line says. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLog } from "../log.ts";
import { joinObservers, type StatementEnd } from "./database-observer.ts";
import { createSlowStatementLog } from "./slow-statements.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The lines of the log after a statement that took `ms`. */
const linesAfter = (ms: number, requestId: string | undefined, end: StatementEnd): readonly unknown[] => {
  const lines: unknown[] = [];
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  // Another observer beside it, one that hears of nothing.
  const ended = joinObservers([createSlowStatementLog(log), {}]).statement("find-factors", requestId);
  vi.advanceTimersByTime(ms);
  ended(end);
  return lines;
};

test("a statement of more than a second is warned of with its name, its request, its time and its end", () => {
  expect(linesAfter(1_200, "who-asks", "QUERY_TIMEOUT")).toEqual([
    expect.objectContaining({
      ...{ level: 40, msg: "a slow statement", requestId: "who-asks", statement: "find-factors" },
      ...{ ms: 1_200, end: "QUERY_TIMEOUT" },
    }),
  ]);
});

test("a quick one is not", () => {
  expect(linesAfter(1_000, "who-asks", "ok")).toEqual([]);
});

test("nor is one that nobody asked for, as those of an import", () => {
  expect(linesAfter(60_000, undefined, "ok")).toEqual([]);
});
