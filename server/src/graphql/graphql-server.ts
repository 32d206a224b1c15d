/** Builds the GraphQL engine with its limits; it answers through whatever HTTP layer it is put behind. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Log } from "../log.ts";
import type { Context } from "./context.ts";
import { costPlugin } from "./cost-plugin.ts";
import { createErrorFormat } from "./format-error.ts";
import { depthRule, MAX_ERRORS, MAX_SELECTIONS, MAX_TOKENS, queriesOnlyRule } from "./limits.ts";
import { resolvers } from "./resolvers/resolvers.ts";
import { readSchemaText } from "./schema.ts";

/** The engine, not started yet. It reports to nobody, fetches nothing, and needs no page of its own. */
export const createGraphqlServer = (log: Log): ApolloServer<Context> => {
  const { plugin, formatError } = createErrorFormat(log);
  return new ApolloServer<Context>({
    typeDefs: readSchemaText(),
    resolvers,
    formatError,
    // The data is public: analysts explore the schema and learn from suggestions.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: "production",
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [queriesOnlyRule, depthRule],
    validationOptions: { maxErrors: MAX_ERRORS },
    maxRecursiveSelections: MAX_SELECTIONS,
    executionOptions: { maxCoercionErrors: MAX_ERRORS },
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      plugin,
      costPlugin(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
};
