/** Builds the HTTP application from its parts; it never listens, and opens nothing. */
import express, { type Express } from "express";
import type { ClientLimits } from "./config.ts";
import { createGraphqlServer } from "./graphql/graphql-server.ts";
import { readSchemaText } from "./graphql/schema.ts";
import { type BearerTokens, noTokens } from "./http/bearer-token.ts";
import { crossOrigin, PUBLIC_PATHS } from "./http/cross-origin.ts";
import { compressed } from "./http/encodings.ts";
import { answerUnknownPath, handleErrors } from "./http/error-handler.ts";
import { exportRoute } from "./http/export-route.ts";
import { graphqlRoute, type StatementWatcher } from "./http/graphql-route.ts";
import { createHealth } from "./http/health.ts";
import { createKeptAnswers } from "./http/kept-answers.ts";
import type { ExportObserver } from "./http/observe-export.ts";
import { createRateLimit } from "./http/rate-limit.ts";
import { nameRequests, type RequestWatcher } from "./http/request.ts";
import { schemaRoute } from "./http/schema-route.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { staticClient } from "./http/static-client.ts";
import { viewRoute } from "./http/view-route.ts";
import type { Log } from "./log.ts";
import type { Queries } from "./queries/queries.ts";

export type AppParts = Readonly<{
  queries: Queries;
  log: Log;
  /** Folder of the built client. */
  clientFolder: string;
  /** Number of reverse proxies whose forwarded address is believed. */
  trustProxy?: number;
  /** Address under which others reach the server, without a trailing slash. */
  publicUrl?: string | undefined;
  /** What one client may ask for. */
  limits: ClientLimits;
  /** Who may ask for more; nobody unless given. */
  tokens?: BearerTokens;
  onStatement?: StatementWatcher;
  /** Told of every request once its answer is over. */
  onAnswered?: RequestWatcher | undefined;
  /** Told of every export that begins. */
  onExport?: ExportObserver | undefined;
  /** What kept answers may take of the memory, in bytes; 0 keeps none. */
  keptBytes?: number;
}>;

export type App = Readonly<{
  handle: Express;
  /** From now on the application says that it is not ready, but goes on answering; settles when that may have been heard. */
  drain: () => Promise<void>;
  /** Bytes of the answers that are kept now. */
  keptBytes: () => number;
  /** Lets running questions finish and ends the GraphQL engine. */
  stop: () => Promise<void>;
}>;

/** The application over `queries`, ready to be put behind a listener. */
export const createApp = async (parts: AppParts): Promise<App> => {
  const { queries, log, clientFolder, trustProxy = 0, publicUrl, limits, tokens = noTokens } = parts;
  const { onStatement, onAnswered, onExport, keptBytes } = parts;
  const engine = createGraphqlServer(log);
  await engine.start();
  const health = createHealth(queries);
  const kept = createKeptAnswers(keptBytes);
  const handle = express();
  handle.disable("x-powered-by");
  handle.set("trust proxy", trustProxy);
  const rates = createRateLimit(limits, tokens);
  handle.use(nameRequests(log, onAnswered), securityHeaders(), health.router);
  handle.use([...PUBLIC_PATHS], crossOrigin());
  handle.use("/graphql", rates.questions).use("/export", rates.exports).use("/views", rates.views);
  // These compress by themselves, once for all who ask the same.
  handle.use(schemaRoute(readSchemaText()), graphqlRoute({ engine, queries, onStatement, kept }), compressed());
  handle.use(exportRoute({ queries, log, publicUrl, onExport }));
  handle.use(viewRoute({ queries }));
  handle.use(staticClient(clientFolder), answerUnknownPath, handleErrors(log));
  return { handle, drain: health.drain, keptBytes: kept.bytes, stop: () => engine.stop() };
};
