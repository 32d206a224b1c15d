/** Tells the log and the metrics what was asked and how it went. */
import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";
import { codesIn } from "./request-facts.ts";

const LONGEST_NAME = 100;

/** What `extensions` of an answer say of its cost. */
const costIn = (extensions: Readonly<Record<string, unknown>> | undefined): Readonly<{ cost?: number }> => {
  const { requested } = (extensions?.cost ?? {}) as Readonly<{ requested?: unknown }>;
  return typeof requested === "number" ? { cost: requested } : {};
};

/** Notes each answer's facts in its context. Stands after the plugins that add to answers. */
export const requestFactsPlugin = (): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ operationName, response, contextValue }) => {
      if (response.body.kind !== "single") return;
      const { errors, extensions } = response.body.singleResult;
      contextValue.note({
        ...(operationName ? { operation: operationName.slice(0, LONGEST_NAME) } : {}),
        codes: codesIn(errors),
        ...costIn(extensions),
      });
    },
  }),
});
