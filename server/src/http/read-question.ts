/** Reads what a request asks of the GraphQL engine: the bytes of its body, and what they say. */
import { HeaderMap, type HTTPGraphQLRequest } from "@apollo/server";
import express, { type Request, type RequestHandler } from "express";
import { refusal } from "./error-handler.ts";

/** Largest body of a question. */
const MAX_BODY_BYTES = 256 * 1024;

/** Puts the bytes of a JSON body into `request.body`; a body of another type is left unread. Refuses what is too large. */
export const readBody = (): RequestHandler => express.raw({ type: "application/json", limit: MAX_BODY_BYTES });

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

// Text that is not UTF-8 must not be answered as if its broken letters had been meant.
const UTF_8 = new TextDecoder("utf-8", { fatal: true });

const readJson = (bytes: Uint8Array, contentType: string): unknown => {
  const charset = CHARSET.exec(contentType)?.[1] ?? "utf-8";
  if (charset.toLowerCase() !== "utf-8") throw refusal(415, "charset.unsupported");
  try {
    const value: unknown = JSON.parse(UTF_8.decode(bytes));
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // Why a text is no JSON says nothing that the hint does not.
  }
  throw refusal(400, "entity.parse.failed");
};

const headersOf = (request: Request): HeaderMap => {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
  return headers;
};

const searchOf = ({ url }: Request): string => {
  const start = url.indexOf("?");
  return start < 0 ? "" : url.slice(start);
};

/** The body's bytes; none when there is no body or it is no JSON. */
export const bodyOf = ({ body }: Request): Uint8Array | undefined =>
  body instanceof Uint8Array && body.length > 0 ? body : undefined;

/**
 * The request as the engine takes it. Refuses with 400 a body that is no JSON object or list, with 415 one that is not
 * in UTF-8.
 */
export const readQuestion = (request: Request): HTTPGraphQLRequest => {
  const bytes = bodyOf(request);
  return {
    // What HEAD asks for is what GET would be given; Node leaves out the bytes.
    method: request.method === "HEAD" ? "GET" : request.method,
    headers: headersOf(request),
    search: searchOf(request),
    body: bytes && readJson(bytes, request.headers["content-type"] ?? ""),
  };
};
