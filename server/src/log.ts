/** The program's log: one JSON object a line on standard error, without secrets and without what people asked for. */
import pino, { type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/** What may give somebody's rights away, and what somebody searched for; no line needs either. */
const SECRETS = ["authorization", "cookie", "set-cookie", "password", "token", "x-api-key"] as const;
const QUESTIONS = ["variables", "query", "body", "parameters", "search"] as const;

/** Wherever these stand: at the top of a line, or one or two levels below it, as in an error or in headers. */
const HIDDEN = [...SECRETS, ...QUESTIONS].flatMap((name) => ["", "*", "*.*"].map((place) => `${place}["${name}"]`));

const standardError = (): DestinationStream => pino.destination({ dest: 2, sync: true });

/** A log that writes what is at least as grave as `level` to `destination`; by default standard error. */
export const createLog = (level: LogLevel, destination: DestinationStream = standardError()): Log =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: HIDDEN, censor: "[hidden]" },
    },
    destination,
  );
