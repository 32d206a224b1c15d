/** The program's log: one JSON object a line on standard error. */
import pino, { type Logger } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/** A log that writes what is at least as grave as `level` to standard error. */
export const createLog = (level: LogLevel): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true }));
