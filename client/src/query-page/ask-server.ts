/** Sends what the reader wrote to the server as it stands, and hands back what the server says, errors included. */

import type { GraphiQLProvider } from "@graphiql/react";
import { parse } from "graphql";
import type { ComponentProps } from "react";
import { type Failure, isAbort, notUnderstood, UNREACHABLE } from "../api/failure.ts";
import { QUERY_PAGE_WORDS } from "../words/query-page.ts";

type Fetcher = ComponentProps<typeof GraphiQLProvider>["fetcher"];
type Question = Parameters<Fetcher>[0];
type Answered = Exclude<Awaited<ReturnType<Fetcher>>, AsyncIterable<unknown> | { subscribe: unknown }>;

/** A failure of this page's own, in the shape in which the server says its own. */
const failed = ({ code, message, hint }: Pick<Failure, "code" | "message" | "hint">): Answered =>
  ({ errors: [{ message, extensions: { code, hint } }] }) as unknown as Answered;

const readAnswer = async (response: Response): Promise<Answered> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as Answered;
  } catch {
    return failed(notUnderstood(response.status));
  }
};

/** The headers to send with `given`, what the reader wrote; raises TypeError for what cannot be a header. */
const headersWith = (given: Readonly<Record<string, unknown>>): Headers => {
  const headers = new Headers({
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json",
  });
  for (const [name, value] of Object.entries(given)) headers.set(name, String(value));
  return headers;
};

/** GraphiQL learns an operation's name a moment after it was written; the name of the one before would be refused. */
const withKnownName = ({ operationName, ...question }: Question): Question => {
  if (!operationName) return question;
  try {
    const { definitions } = parse(question.query);
    const isKnown = definitions.some(
      (part) => part.kind === "OperationDefinition" && part.name?.value === operationName,
    );
    return isKnown ? { ...question, operationName } : question;
  } catch {
    // The server says best what is wrong with it.
    return question;
  }
};

const ask = async (
  address: string,
  send: typeof fetch,
  question: Question,
  given: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Answered> => {
  let headers: Headers;
  try {
    headers = headersWith(given);
  } catch {
    return failed({
      code: "BAD_USER_INPUT",
      ...QUERY_PAGE_WORDS.badHeaders,
    });
  }
  try {
    return await readAnswer(
      await send(address, { method: "POST", headers, body: JSON.stringify(withKnownName(question)), signal }),
    );
  } catch (cause) {
    // Whoever stopped the question waits for no answer.
    return isAbort(cause)
      ? failed({ code: "STOPPED", message: QUERY_PAGE_WORDS.stopped, hint: null })
      : failed(UNREACHABLE);
  }
};

/**
 * A fetcher for GraphiQL that posts to `address` with `send`. It never raises. Stopping a query, or running it again,
 * takes the request back, so that the server stops working on it.
 */
export const createFetcher =
  (address: string, send: typeof fetch): Fetcher =>
  (question, { headers = {} } = {}) => ({
    subscribe: (observer: unknown) => {
      const { next, complete } = observer as { next: (answer: Answered) => void; complete: () => void };
      const controller = new AbortController();
      ask(address, send, question, headers, controller.signal).then((answer) => {
        if (controller.signal.aborted) return;
        next(answer);
        complete();
      });
      return { unsubscribe: () => controller.abort() };
    },
  });
