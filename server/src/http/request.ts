/** What every request has: a name in the log, facts for whoever watches, and a signal that its client has gone. */
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { Request, RequestHandler, Response } from "express";
import type { ErrorCode } from "../errors.ts";
import type { RequestFacts } from "../graphql/request-facts.ts";
import type { Log } from "../log.ts";

/** A request whose answer is over. */
export type AnsweredRequest = Readonly<{
  requestId: string;
  method: string;
  /** Without the query string, which may hold what somebody searched for. */
  path: string;
  status: number | "client has gone";
  /** From the head of the request to the end of its answer. */
  seconds: number;
  codes: readonly ErrorCode[];
}> &
  RequestFacts;

/** Told of every request once its answer is over; must not throw. */
export type RequestWatcher = (answered: AnsweredRequest) => void;

const ID_HEADER = "X-Request-Id";
/** Nothing else may come from outside into the log, the answer's head and the list of transactions. */
const SAFE_ID = /^[A-Za-z0-9._-]{1,64}$/;

const idOf = (request: Request): string => {
  const given = request.get(ID_HEADER);
  return given !== undefined && SAFE_ID.test(given) ? given : randomUUID();
};

const factsOf = (response: Response): RequestFacts => (response.locals.facts as RequestFacts | undefined) ?? {};

/** Adds `facts` to what is known of the request that `response` answers; a later fact takes an earlier one's place. */
export const noteFacts = (response: Response, facts: RequestFacts): void => {
  response.locals.facts = { ...factsOf(response), ...facts };
};

const tell = (log: Log, { seconds, codes, ...told }: AnsweredRequest): void => {
  const ms = Math.round(seconds * 1_000);
  log.info({ ...told, ...(codes.length > 0 ? { codes: [...new Set(codes)] } : {}), ms }, "answered");
};

/**
 * Names each request, with the name that its sender gave it when that is a short plain one; tells the name in the
 * answer, and logs how the answer went. `onAnswered` is told the same.
 */
export const nameRequests =
  (log: Log, onAnswered: RequestWatcher = () => undefined): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    const requestId = idOf(request);
    // Taken now: a route that is mounted somewhere shortens the path to what lies below it.
    const { method, path } = request;
    response.setHeader(ID_HEADER, requestId);
    response.once("close", () => {
      const { codes = [], ...facts } = factsOf(response);
      const status = response.writableFinished ? response.statusCode : "client has gone";
      const seconds = (performance.now() - began) / 1_000;
      const answered: AnsweredRequest = { requestId, method, path, status, ...facts, codes, seconds };
      tell(log, answered);
      onAnswered(answered);
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
  const leave = (): void => {
    if (!response.writableFinished) controller.abort();
  };
  response.once("close", leave);
  // It may have gone before anybody asked for the signal.
  if (response.destroyed) leave();
  return controller.signal;
};
