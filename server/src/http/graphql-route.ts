/** Puts the GraphQL engine behind `/graphql`. */
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import express, { Router } from "express";
import { type Context, createContext } from "../graphql/context.ts";
import type { Queries } from "../queries/queries.ts";
import { goneSignal, requestIdOf } from "./request.ts";

/** Largest body of a question. */
const MAX_BODY_BYTES = 256 * 1024;

/** Told of every statement that runs: the request it runs for, and its name. */
export type StatementWatcher = (requestId: string, statement: string) => void;

type Parts = Readonly<{
  engine: ApolloServer<Context>;
  queries: Queries;
  onStatement?: StatementWatcher | undefined;
}>;

/** Routes `/graphql` to `engine`, which must have been started. Work ends when the client goes. */
export const graphqlRoute = ({ engine, queries, onStatement }: Parts): Router => {
  const router = Router();
  router.use("/graphql", express.json({ limit: MAX_BODY_BYTES }));
  router.use(
    "/graphql",
    expressMiddleware(engine, {
      context: async ({ res: response }) => {
        const requestId = requestIdOf(response);
        const watch = onStatement && { onStatement: (name: string) => onStatement(requestId, name) };
        return createContext(queries, { requestId, signal: goneSignal(response), ...watch });
      },
    }),
  );
  return router;
};
