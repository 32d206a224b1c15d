/** Names a question so that two requests have the same name only if they must be given the same bytes. */
import { createHash } from "node:crypto";
import type { Request } from "express";
import type { LiveVersion } from "../queries/data-version.ts";
import { bodyOf } from "./read-question.ts";

/** Any of these says that a page of another origin was allowed to ask; the engine refuses some requests without it. */
const ALLOWED_BY_PREFLIGHT = ["apollo-require-preflight", "x-apollo-operation-name"] as const;

const isAllowedByPreflight = ({ headers }: Request): boolean =>
  ALLOWED_BY_PREFLIGHT.some((name) => (headers[name] ?? "").length > 0);

/** Characters of a SHA-256 in base64: 132 bits. */
const DIGEST_LENGTH = 22;

type Asked = Readonly<{
  live: LiveVersion;
  /** Names the program that answers. */
  edition: string;
  /** What of the asker shows in the answer. */
  maxCost: number;
}>;

/**
 * The question of `request` put to the data that are `live`: the data version and a hash, of characters that an ETag may
 * hold. It is made of everything that the engine decides by, whether it answers, refuses or blocks: nothing that was
 * kept for one request can be had by another that the engine would have refused. Undefined where nothing is asked.
 */
export const questionKey = (request: Request, { live, edition, maxCost }: Asked): string | undefined => {
  const { method, url, headers } = request;
  const body = method === "POST" ? bodyOf(request) : undefined;
  const isAsking = method === "POST" ? body !== undefined : method === "GET" || method === "HEAD";
  if (!isAsking) return undefined;
  const head = JSON.stringify([
    edition,
    live.importedAt,
    maxCost,
    // HEAD asks for what GET would be given, without its bytes.
    body ? "POST" : "GET",
    body ? "" : url,
    headers["content-type"],
    headers.accept,
    isAllowedByPreflight(request),
  ]);
  const hash = createHash("sha256").update(head);
  if (body) hash.update(body);
  return `${live.version}-${hash.digest("base64url").slice(0, DIGEST_LENGTH)}`;
};
