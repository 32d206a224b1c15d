/** Names slow statements in the log, which is where the search for a slow answer begins. */
import type { Log } from "../log.ts";
import type { DatabaseObserver } from "./database-observer.ts";

/** A statement that takes longer is worth a line. */
const SLOW_MS = 1_000;

/**
 * Warns in `log` of every statement that took more than `slowMs`: its name, its request, how long, and how it ended.
 * Statements that run for no request, as those of imports and of the warm-up, may take their time.
 */
export const createSlowStatementLog = (log: Log, slowMs = SLOW_MS): DatabaseObserver => ({
  statement: (statement, requestId) => {
    const began = performance.now();
    return (end) => {
      const ms = Math.round(performance.now() - began);
      if (requestId !== undefined && ms > slowMs) log.warn({ requestId, statement, ms, end }, "a slow statement");
    };
  },
});
