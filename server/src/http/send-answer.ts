/** Writes answers to questions: in the encoding that the client reads, and not again to whoever has them. */
import type { Request, Response } from "express";
import type { Answer } from "./answer-questions.ts";
import { type Encoding, encode, encodingFor } from "./encodings.ts";

const VARY = "Accept, Accept-Encoding";

const isReading = ({ method }: Request): boolean => method === "GET" || method === "HEAD";

/** The same tag for every encoding; only the plain bytes are promised to be the same, letter by letter. */
const tagOf = (key: string, encoding: Encoding): string => (encoding === "identity" ? `"${key}"` : `W/"${key}"`);

/** Whether the client of `request` says that it has the answer of `key`, in whatever encoding. */
export const isKnownTo = (request: Request, key: string): boolean => {
  const known = request.headers["if-none-match"];
  if (known === undefined || !isReading(request)) return false;
  const tags: readonly string[] = known.match(/"[^"]*"/g) ?? [];
  return tags.includes(`"${key}"`);
};

/** Whether the client wants an answer only if there is none; so there has to be one before it is told. */
const wantsOnlyNone = (request: Request): boolean =>
  isReading(request) && request.headers["if-none-match"]?.trim() === "*";

/** Answers that the client has the answer of `key` already. */
export const sendUnchanged = (response: Response, key: string): void => {
  response.vary(VARY).status(304);
  response.set({ ETag: tagOf(key, "br"), "Cache-Control": "no-cache" }).end();
};

/** A whole answer's name, and where to get its bytes in another encoding. */
type Named = Readonly<{ key: string; encode: (encoding: Encoding) => Promise<Buffer> }>;

/**
 * Writes `answer`. With a name it may be asked for again under a condition, if it was asked for by GET; without one,
 * nobody may keep it.
 */
export const sendAnswer = async (
  request: Request,
  response: Response,
  { status, headers, bytes }: Pick<Answer, "status" | "headers" | "bytes">,
  named?: Named,
): Promise<void> => {
  if (named && wantsOnlyNone(request)) {
    sendUnchanged(response, named.key);
    return;
  }
  const encoding = encodingFor(request, bytes.length);
  const encoded = await (named ? named.encode(encoding) : encode(bytes, encoding));
  for (const [name, value] of headers) response.setHeader(name, value);
  response.vary(VARY);
  response.setHeader("Cache-Control", named ? "no-cache" : "no-store");
  response.setHeader("Content-Length", encoded.length);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  if (named && isReading(request)) response.setHeader("ETag", tagOf(named.key, encoding));
  response.status(status).end(encoded);
};
