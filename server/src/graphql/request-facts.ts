/** Tells the log and the metrics what was asked and how it went, without a word of what was asked for. */
import type { ApolloServerPlugin } from "@apollo/server";
import { ERROR_CODES, type ErrorCode } from "../errors.ts";
import type { Context } from "./context.ts";

/** What the log and the metrics are told of a request; none of it shows in the answer. */
export type RequestFacts = Readonly<{
  /** The operation by the name that its sender gave it. */
  operation?: string;
  /** Codes of the errors in the answer, each as often as it stands there. */
  codes?: readonly ErrorCode[];
  /** What the question was reckoned to cost. */
  cost?: number;
  /** Whether the answer was kept from before, had to be made though it may be kept, or was known to the sender still. */
  kept?: "hit" | "miss" | "unchanged";
}>;

const LONGEST_NAME = 100;

const isCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** The codes in `errors`, as they stand in an answer. */
export const codesIn = (
  errors: readonly Readonly<{ extensions?: Readonly<Record<string, unknown>> }>[] = [],
): readonly ErrorCode[] => errors.map(({ extensions }) => extensions?.code).filter(isCode);

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
