/** Makes requests and answers in the form that Express wants, so that it need not turn each of them into it. */
import { IncomingMessage, ServerResponse } from "node:http";
import type { Express } from "express";

/** What a server of Node's makes its requests and answers of. */
export type Messages = Readonly<{ IncomingMessage: typeof IncomingMessage; ServerResponse: typeof ServerResponse }>;

/**
 * What a server in front of `app` makes its requests and answers of; from now on these are the forms that `app` gives
 * them. By itself Express exchanges the prototype of every request and answer. After that the engine has a layout for
 * this one object alone, which it keeps until it looks through all of its memory, and whatever reads the object is slow.
 */
export const messagesOf = (app: Express): Messages => {
  // Classes: only of what is derived in the language itself does the engine share one layout among all objects.
  class AppRequest extends IncomingMessage {}
  class AppResponse<Request extends IncomingMessage> extends ServerResponse<Request> {}
  app.request = Object.setPrototypeOf(AppRequest.prototype, app.request);
  app.response = Object.setPrototypeOf(AppResponse.prototype, app.response);
  return { IncomingMessage: AppRequest, ServerResponse: AppResponse };
};
