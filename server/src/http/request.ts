/** What every request has: a name in the log, and a signal that its client has gone. */
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { RequestHandler, Response } from "express";
import type { Log } from "../log.ts";

const ID_HEADER = "X-Request-Id";

/** Names each request, tells the name in the answer, and logs how the answer went. */
export const nameRequests =
  (log: Log): RequestHandler =>
  (request, response, next) => {
    const began = process.hrtime.bigint();
    const requestId = randomUUID();
    // Taken now: a route that is mounted somewhere shortens the path to what lies below it.
    const { method, path } = request;
    response.setHeader(ID_HEADER, requestId);
    response.once("close", () => {
      const ms = Number((process.hrtime.bigint() - began) / 1_000_000n);
      const status = response.writableFinished ? response.statusCode : "client has gone";
      // The query string may hold what somebody searched for; it stays out of the log.
      log.info({ requestId, method, path, status, ms }, "answered");
    });
    next();
  };

/** The name of the request that `response` answers. */
export const requestIdOf = (response: Response): string => String(response.getHeader(ID_HEADER));

/** A signal that fires when the client goes before its answer is complete. */
export const goneSignal = (response: Response): AbortSignal => {
  const controller = new AbortController();
  // A question of many fields has many statements under way at once, and each of them listens.
  setMaxListeners(0, controller.signal);
  response.once("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
};
