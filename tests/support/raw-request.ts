/** Sends a request as it is written, and gives what came back byte by byte: nothing unpacked. */
import { type IncomingHttpHeaders, request } from "node:http";

export type RawRequest = Readonly<{
  url: string;
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Cuts the connection when it fires. */
  signal?: AbortSignal;
}>;

export type RawAnswer = Readonly<{ status: number; headers: IncomingHttpHeaders; bytes: Buffer }>;

/** Sends one request over a connection of its own. Raises when the connection is cut. */
export const sendRaw = ({ url, method = "GET", headers = {}, body, signal }: RawRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    // Not every method says by itself how long its body is.
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const options = { method, headers: { ...headers, ...length }, agent: false, ...(signal ? { signal } : {}) };
    const sent = request(url, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, bytes: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
