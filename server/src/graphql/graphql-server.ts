/** Builds the GraphQL engine with its limits; it answers through whatever HTTP layer it is put behind. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { Log } from "../log.ts";
import { createExecutor, throughExecutor } from "./compiled-executor.ts";
import type { Context } from "./context.ts";
import { costPlugin } from "./cost-plugin.ts";
import { createErrorFormat } from "./format-error.ts";
import { getQueriesOnly } from "./get-queries-only.ts";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "./known-operations.ts";
import { MAX_ERRORS, MAX_TOKENS, queriesOnlyRule, sizeRule } from "./limits.ts";
import { requestFactsPlugin } from "./request-facts-plugin.ts";
import { resolvers } from "./resolvers/resolvers.ts";
import { readSchemaText } from "./schema.ts";

const knownTexts = (): readonly string[] => [...CLIENT_OPERATIONS, ...EXAMPLE_QUERIES.map(({ query }) => query)];

/**
 * The engine, not started yet. It reports to nobody, fetches nothing, and needs no page of its own. The texts in
 * `compiled` are answered by compiled functions; by default those of the explorer and of the documents.
 */
export const createGraphqlServer = (log: Log, compiled: readonly string[] = knownTexts()): ApolloServer<Context> => {
  const { plugin, formatError } = createErrorFormat(log);
  const schema = makeExecutableSchema<Context>({ typeDefs: readSchemaText(), resolvers });
  return new ApolloServer<Context>({
    gateway: throughExecutor(schema, createExecutor(schema, compiled)),
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
    // The engine's own `maxRecursiveSelections` stays off: the limit of fields is stricter, and with that option on, rules
    // of ours run only on what is valid otherwise, so that an attack is answered in words that are about something else.
    validationRules: [queriesOnlyRule, sizeRule],
    validationOptions: { maxErrors: MAX_ERRORS },
    logger: {
      debug: (message) => log.debug(message),
      info: (message) => log.info(message),
      warn: (message) => log.warn(message),
      error: (message) => log.error(message),
    },
    plugins: [
      plugin,
      costPlugin(),
      requestFactsPlugin(),
      getQueriesOnly(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
};
