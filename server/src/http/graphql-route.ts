/** Puts the GraphQL engine behind `/graphql`. */
import type { ApolloServer, HTTPGraphQLResponse } from "@apollo/server";
import { type RequestHandler, type Response, Router } from "express";
import { AppError } from "../errors.ts";
import { type Context, createContext } from "../graphql/context.ts";
import { codesIn } from "../graphql/request-facts.ts";
import type { Queries } from "../queries/queries.ts";
import { allowanceOf } from "./rate-limit.ts";
import { readBody, readQuestion } from "./read-question.ts";
import { goneSignal, noteFacts, requestIdOf } from "./request.ts";

/** Told of every statement that runs: the request it runs for, and its name. */
export type StatementWatcher = (requestId: string, statement: string) => void;

type Parts = Readonly<{
  engine: ApolloServer<Context>;
  queries: Queries;
  onStatement?: StatementWatcher | undefined;
}>;

type Refused = Readonly<{ errors?: Parameters<typeof codesIn>[0] }>;

/** Writes what the engine has answered, whole. */
const send = (response: Response, { status = 200, headers, body }: HTTPGraphQLResponse): void => {
  // Parts come only of @defer and @stream, which the schema does not have.
  if (body.kind !== "complete") throw new AppError("INTERNAL", { message: "The engine answered in parts." });
  // The engine refuses some requests before any plugin of ours hears of them.
  if (status >= 400) noteFacts(response, { codes: codesIn((JSON.parse(body.string) as Refused).errors) });
  for (const [name, value] of headers) response.setHeader(name, value);
  response.status(status).end(body.string);
};

/** Routes `/graphql` to `engine`, which must have been started. Work ends when the client goes. */
export const graphqlRoute = ({ engine, queries, onStatement }: Parts): Router => {
  const answer: RequestHandler = async (request, response) => {
    const requestId = requestIdOf(response);
    const watch = onStatement && { onStatement: (name: string) => onStatement(requestId, name) };
    const asker = { requestId, signal: goneSignal(response), ...watch };
    const answered = await engine.executeHTTPGraphQLRequest({
      httpGraphQLRequest: readQuestion(request),
      context: async () => createContext(queries, asker, allowanceOf(response), (facts) => noteFacts(response, facts)),
    });
    send(response, answered);
  };
  const router = Router();
  router.use("/graphql", readBody(), answer);
  return router;
};
