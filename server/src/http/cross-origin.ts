/** Lets pages of other origins read what is public, such as notebooks that run in a browser. */
import cors from "cors";
import type { RequestHandler } from "express";

/** Everything that may be read from elsewhere; the explorer and what changes something may not. */
export const PUBLIC_PATHS = ["/graphql", "/schema.graphql", "/schema.json", "/export"] as const;

const ASKED_WITH = [
  "Accept",
  "Authorization",
  "Content-Type",
  "If-None-Match",
  "X-Request-Id",
  "Apollo-Require-Preflight",
  "X-Apollo-Operation-Name",
];

const TOLD_BY = [
  "Content-Disposition",
  "ETag",
  "RateLimit-Limit",
  "RateLimit-Policy",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Retry-After",
  "X-Data-Version",
  "X-Request-Id",
];

const PREFLIGHT_KEPT_S = 24 * 60 * 60;

/**
 * Allows every origin to ask and to read the answer, and answers preflights. Nothing that a browser adds by itself, such
 * as cookies, comes along; a question still needs what only a page that was allowed to ask can send.
 */
export const crossOrigin = (): RequestHandler =>
  cors({
    origin: "*",
    methods: ["GET", "HEAD", "POST"],
    allowedHeaders: ASKED_WITH,
    exposedHeaders: TOLD_BY,
    maxAge: PREFLIGHT_KEPT_S,
  });
