/** Makes answers smaller on their way: which compression a client reads, and how much work is spent on it. */
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import compression from "compression";
import type { Request, RequestHandler } from "express";
import Negotiator from "negotiator";

/** How the bytes of an answer are written. */
export type Encoding = "br" | "gzip" | "identity";

const PREFERRED: readonly Encoding[] = ["br", "gzip", "identity"];
/** Below this, compression saves less than it costs. */
const LEAST_BYTES = 1_024;
/** As small as gzip's best, in less time. */
const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 4 };

// What is known of the library's second argument is a version behind.
type Negotiating = Readonly<{
  encodings: (known: readonly Encoding[], options: Readonly<{ preferred: readonly Encoding[] }>) => Encoding[];
}>;

/** How the client of `request` would best be sent `bytes` bytes; "identity" where it says nothing, or where it is not worth it. */
export const encodingFor = (request: Pick<Request, "headers">, bytes: number): Encoding => {
  if (bytes < LEAST_BYTES || request.headers["accept-encoding"] === undefined) return "identity";
  const negotiator = new Negotiator(request) as unknown as Negotiating;
  return negotiator.encodings(PREFERRED, { preferred: PREFERRED })[0] ?? "identity";
};

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** `bytes` in `encoding`, made beside the main thread. */
export const encode = async (bytes: Buffer, encoding: Encoding): Promise<Buffer> => {
  switch (encoding) {
    case "br":
      return toBrotli(bytes, { params: { ...BROTLI, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    case "gzip":
      return toGzip(bytes);
    case "identity":
      return bytes;
  }
};

/** Compresses what is sent while it is sent: for answers that are made once and for files that stream. */
export const compressed = (): RequestHandler => compression({ threshold: LEAST_BYTES, brotli: { params: BROTLI } });
