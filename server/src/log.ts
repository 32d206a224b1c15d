/** The program's log: one JSON object a line on standard error, without secrets and without what people asked for. */
import pino, { type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "./config.ts";

export type Log = Logger;

/** What may give somebody's rights away, and what somebody searched for; no line needs either. */
const SECRETS = ["authorization", "cookie", "set-cookie", "password", "token", "x-api-key"] as const;
const QUESTIONS = ["variables", "query", "body", "parameters", "search"] as const;

/** Where these might come along: in the line itself, in a request, its headers, or an error of a library that keeps them. */
const PLACES = ["", "headers", "request", "request.headers", "err", "err.headers", "err.details"] as const;

// Named one by one: a pattern for all places would make every line fifteen times as dear.
const HIDDEN = [...SECRETS, ...QUESTIONS].flatMap((name) => PLACES.map((place) => `${place}["${name}"]`));

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
