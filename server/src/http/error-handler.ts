/** Says errors outside GraphQL as JSON of the same shape as inside, never with a stack; only a browser at a wrong address gets a page. */
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { AppError, type ErrorCode } from "../errors.ts";
import { sentError, unknownError } from "../graphql/format-error.ts";
import type { Log } from "../log.ts";
import { notFoundPage } from "./not-found-page.ts";
import { noteFacts, requestIdOf } from "./request.ts";

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_LIMIT_EXCEEDED: 400,
  IMPORT_INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  CURSOR_STALE: 409,
  PAYLOAD_TOO_LARGE: 413,
  EXPORT_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  DATABASE_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
};

/** What the libraries below say of a request that they refuse: a status of the client's fault, perhaps a type. */
type Refusal = Readonly<{ status: number; type?: string; limit?: number }>;

const refusalIn = (error: unknown): Refusal | undefined => {
  const { status } = error as Readonly<{ status?: unknown }>;
  return typeof status === "number" && status >= 400 && status < 500 ? (error as Refusal) : undefined;
};

/** What a route raises of a request that it cannot read, in the form in which the libraries below say it. */
export const refusal = (status: 400 | 415, type: string): Error & Refusal =>
  Object.assign(new Error("The request could not be read."), { status, type });

const refusedRequest = ({ type = "unreadable", limit = 0 }: Refusal): AppError =>
  type === "entity.too.large"
    ? new AppError("PAYLOAD_TOO_LARGE", {
        message: "The body of the request is too large.",
        hint: `Send at most ${limit / 1024} KB; put long lists into several questions.`,
        details: { mostBytes: limit },
      })
    : new AppError("BAD_USER_INPUT", {
        message: "The request could not be read.",
        hint: 'Send JSON such as {"query": "{ dataset { version } }"} in UTF-8, with the content type application/json.',
        details: { reason: type },
      });

/** Answers with `error` as JSON, with the status of its code; INTERNAL keeps its story to itself. */
const sendError = (response: Response, error: AppError, status = STATUS[error.code]): void => {
  noteFacts(response, { codes: [error.code] });
  response.status(status).json({ errors: [sentError(error, requestIdOf(response))] });
};

/** Answers whatever no other part has answered. */
export const answerUnknownPath: RequestHandler = (request, response) => {
  response.vary("Accept");
  // Programs accept anything, or JSON; a browser that opens an address asks for HTML before all else.
  if (request.method === "GET" && request.accepts(["json", "html"]) === "html") {
    noteFacts(response, { codes: ["NOT_FOUND"] });
    response.status(STATUS.NOT_FOUND).type("html").send(notFoundPage(request.path));
    return;
  }
  sendError(
    response,
    new AppError("NOT_FOUND", {
      message: `There is nothing at ${request.path}.`,
      hint: "The explorer is at /, the API at /graphql, its schema at /schema.graphql, a page to try it on at /graphiql.",
      details: { path: request.path },
    }),
  );
};

/** Answers what any part has raised; the story of an unknown error goes to the log alone. */
export const handleErrors =
  (log: Log): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) {
      // What was sent so far must not look complete; the default handler cuts the connection.
      next(error);
      return;
    }
    const refusal = refusalIn(error);
    if (refusal) sendError(response, refusedRequest(refusal), refusal.status);
    else if (error instanceof AppError && error.code !== "INTERNAL") sendError(response, error);
    else {
      const reference = requestIdOf(response);
      log.error({ requestId: reference, err: error }, "an unknown error");
      noteFacts(response, { codes: ["INTERNAL"] });
      response.status(STATUS.INTERNAL).json({ errors: [unknownError(reference)] });
    }
  };
