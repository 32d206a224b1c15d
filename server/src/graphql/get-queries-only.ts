/** Says with the status that belongs to it that GET is for reading: a GET that asks for anything else is not allowed. */
import type { ApolloServerPlugin } from "@apollo/server";
import { getOperationAST } from "graphql";
import type { Context } from "./context.ts";

/** Gives the answer to a mutation or subscription that came by GET the status 405, whatever else is wrong with it. */
export const getQueriesOnly = (): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ request, document, response }) => {
      if (request.http?.method !== "GET" || !document) return;
      const operation = getOperationAST(document, request.operationName);
      if (!operation || operation.operation === "query") return;
      response.http.status = 405;
      response.http.headers.set("allow", "POST");
    },
  }),
});
