/** Tells every answer what its question counted, and refuses a question that counts too much before it is executed. */
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";
import { AppError } from "../errors.ts";
import type { Context } from "./context.ts";
import { costOf } from "./cost.ts";

/** What stands in the `extensions` of an answer: things asked for, and the most allowed (null without a limit). */
export type SentCost = Readonly<{ requested: number; limit: number | null }>;

const say = (count: number): string => count.toLocaleString("en-GB");

const tooDear = (requested: number, limit: number): AppError =>
  new AppError("OPERATION_LIMIT_EXCEEDED", {
    message: `The answer may hold ${say(requested)} things, but one question may ask for ${say(limit)} at most.`,
    hint: "Narrow it by a smaller limit or first, or by fewer lists within lists; go on page by page with after; or take everything at once from /export.",
    details: { requested, limit },
  });

/** `error` with the status and headers that it has over HTTP: raised before execution, nothing else would say them. */
const overHttp = (error: AppError): GraphQLError => {
  const isRate = error.code === "RATE_LIMITED";
  const wait = error.details.retryAfterSeconds;
  const headers = new HeaderMap(isRate && wait !== undefined ? [["retry-after", String(wait)]] : []);
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status: isRate ? 429 : 400, headers } },
  });
};

/** Takes the cost from what the client may still ask, which it pays even if it is refused, and raises when it is too much. */
const check = async (requested: number, { maxCost, spend }: Context): Promise<void> => {
  const isTooDear = maxCost > 0 && requested > maxCost;
  await spend?.(isTooDear ? maxCost : requested);
  if (isTooDear) throw tooDear(requested, maxCost);
};

/**
 * The plugin. Every answer to a valid operation says its cost, the refused ones too. Raises OPERATION_LIMIT_EXCEEDED
 * (status 400) beyond the context's `maxCost`, and what its `spend` raises (RATE_LIMITED: status 429 and Retry-After).
 */
export const costPlugin = (): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => {
    let cost: SentCost | undefined;
    return {
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (!operation) return;
        const requested = costOf({ schema, document, operation, variables: request.variables ?? {} });
        cost = { requested, limit: contextValue.maxCost || null };
        await check(requested, contextValue).catch((error: unknown) => {
          throw error instanceof AppError ? overHttp(error) : error;
        });
      },
      willSendResponse: async ({ response: { body } }) => {
        if (!cost || body.kind !== "single") return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
});
