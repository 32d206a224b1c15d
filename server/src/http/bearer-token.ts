/** Tells who holds a token: the file lists only hashes, so whoever reads it holds nothing. */
import { createHash, timingSafeEqual } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AppError } from "../errors.ts";
import type { Log } from "../log.ts";

/** Whoever holds a token; the id is the beginning of its hash, which gives nothing away. */
export type TokenHolder = Readonly<{ id: string }>;

export type BearerTokens = Readonly<{
  /**
   * The holder of the token in an `Authorization` header; undefined without one, or with one of another scheme.
   * Raises UNAUTHENTICATED for a token that is unknown, expired or malformed.
   */
  holderOf: (authorization: string | undefined) => Promise<TokenHolder | undefined>;
}>;

type Entry = Readonly<{ hash: Buffer; expiresAt: number }>;
type Line = Readonly<{ number: number; text: string }>;

/** How long a revoked token may go on, at most. */
const REREAD_MS = 5_000;
const MOST_TOKENS = 1_000;
const ENTRY = /^([0-9a-f]{64})\s+(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z)?)(?:\s+#.*)?$/i;
const SCHEME = /^Bearer(?: |$)/i;
const TOKEN = /^Bearer +([A-Za-z0-9._~+/-]{1,500}=*) *$/i;

const badFile = (path: string, problem: string, details: Readonly<Record<string, unknown>> = {}): AppError =>
  new AppError("BAD_USER_INPUT", {
    message: `The file of CURATOR_TOKENS_FILE, ${path}, ${problem}.`,
    hint: "Each line is the SHA-256 of a token in hexadecimal, a space, and the day it expires, such as 2027-06-30; lines that begin with # say nothing.",
    details: { setting: "CURATOR_TOKENS_FILE", path, ...details },
  });

const meaningful = (text: string): readonly Line[] =>
  text
    .split(/\r?\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== "" && !line.text.startsWith("#"));

/** The entry on a line; undefined when it is none. A day counts to its end in UTC. */
const parseLine = ({ text }: Line): Entry | undefined => {
  const [, hash = "", expiry = ""] = ENTRY.exec(text) ?? [];
  const expiresAt = Date.parse(expiry.length === 10 ? `${expiry}T23:59:59.999Z` : expiry);
  return hash === "" || Number.isNaN(expiresAt) ? undefined : { hash: Buffer.from(hash, "hex"), expiresAt };
};

const refuse = (message: string, reason: string): AppError =>
  new AppError("UNAUTHENTICATED", {
    message,
    hint: "Ask whoever runs this server for a new token, or leave the header Authorization out: reading needs none.",
    details: { reason },
  });

/** The entry whose hash is `hash`. Looks at every one, so that the time taken tells nothing. */
const find = (entries: readonly Entry[], hash: Buffer): Entry | undefined =>
  entries.reduce<Entry | undefined>((found, entry) => (timingSafeEqual(entry.hash, hash) ? entry : found), undefined);

const tokenIn = (authorization: string): string => {
  const [, token] = TOKEN.exec(authorization) ?? [];
  if (token === undefined) throw refuse("The header Authorization holds no token that could be read.", "malformed");
  return token;
};

const checkToken = (entries: readonly Entry[], token: string): TokenHolder => {
  const hash = createHash("sha256").update(token).digest();
  const entry = find(entries, hash);
  if (!entry) throw refuse("This server does not know the token.", "unknown");
  if (entry.expiresAt <= Date.now()) throw refuse("The token has expired.", "expired");
  return { id: hash.toString("hex").slice(0, 12) };
};

/** Entries of the file at `path`; raises BAD_USER_INPUT with the line that is none. */
const readStrictly = async (path: string): Promise<readonly Entry[]> => {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw badFile(path, `cannot be read (${cause.code ?? "unknown reason"})`);
  });
  const lines = meaningful(text);
  if (lines.length > MOST_TOKENS)
    throw badFile(path, `lists ${lines.length} tokens, but at most ${MOST_TOKENS} may be`);
  return lines.map((line) => {
    const entry = parseLine(line);
    if (!entry) throw badFile(path, `has no hash and expiry on line ${line.number}`, { line: line.number });
    return entry;
  });
};

/** Knows no token: whoever brings one is told so. */
export const noTokens: BearerTokens = {
  holderOf: async (authorization) =>
    authorization !== undefined && SCHEME.test(authorization) ? checkToken([], tokenIn(authorization)) : undefined,
};

/**
 * The tokens in the file at `path`, read again at most every five seconds while tokens are used, so that one taken out
 * of it ends within that time. Raises BAD_USER_INPUT when the file cannot be used at first; when it becomes unusable
 * later, no token is known until it is mended, and the log says so.
 */
export const openTokens = async (path: string, log: Log): Promise<BearerTokens> => {
  let known = { at: Date.now(), entries: Promise.resolve(await readStrictly(path)) };

  const reread = (): Promise<readonly Entry[]> =>
    readStrictly(path).catch((error: unknown) => {
      log.error({ err: error }, "the tokens cannot be read; none is known until they can");
      return [];
    });

  return {
    holderOf: async (authorization) => {
      if (authorization === undefined || !SCHEME.test(authorization)) return undefined;
      const token = tokenIn(authorization);
      if (Date.now() - known.at >= REREAD_MS) known = { at: Date.now(), entries: reread() };
      return checkToken(await known.entries, token);
    },
  };
};
