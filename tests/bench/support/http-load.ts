/** Puts questions to a server over HTTP, so many at a time, and keeps what each took. */
import autocannon from "autocannon";

const TIMEOUT_S = 60;
/** How often the load generator looks whether it is through. */
const SAMPLE_MS = 20;

/** One request to a server. */
export type HttpRequest = Readonly<{
  method: "GET" | "POST";
  path: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
}>;

export type HttpLoad = Readonly<{
  url: string;
  /** The next request to send. */
  next: () => HttpRequest;
  /** The status that a right answer has. */
  status: number;
  /** How many requests to send; all are waited for, so that none is paid for without being counted. */
  amount: number;
  connections: number;
  signal: AbortSignal;
}>;

/** How long each request took, and all of them together. */
export type LoadResult = Readonly<{
  latenciesMs: readonly number[];
  elapsedMs: number;
  /** Bytes of all answers, with their headers. */
  bytes: number;
}>;

/** Sends the requests. Raises when an answer has another status, or fails to come. */
export const loadHttp = ({ url, next, status, amount, connections, signal }: HttpLoad): Promise<LoadResult> =>
  new Promise((resolve, reject) => {
    const latenciesMs: number[] = [];
    const others = new Map<number, number>();
    const reasons = new Set<string>();
    const started = performance.now();
    let [bytes, elapsedMs] = [0, 0];
    const fresh = (): HttpRequest => {
      const request = next();
      // The load generator writes a body's length into the headers that it is given, which others send with other bodies.
      return { ...request, headers: { ...request.headers } };
    };
    const requests = [{ setupRequest: fresh }];
    const options = { url, connections, amount, timeout: TIMEOUT_S, sampleInt: SAMPLE_MS, requests };
    const running = autocannon(options, (error, { errors, timeouts }) => {
      signal.removeEventListener("abort", stop);
      if (error || signal.aborted) return reject(error ?? signal.reason);
      if (errors + timeouts > 0 || others.size > 0) {
        const seen = [...others].map(([code, count]) => `${count} with status ${code}`);
        const found = [`${errors + timeouts} failures (${[...reasons].join(", ")})`, ...seen].join(", ");
        return reject(new Error(`Of ${amount} requests all should have status ${status}, but there were ${found}.`));
      }
      resolve({ latenciesMs, elapsedMs, bytes });
    });
    const stop = (): void => running.stop();
    signal.addEventListener("abort", stop, { once: true });
    running.on("reqError", (reason: Error) => reasons.add(reason.message));
    running.on("response", (_client: unknown, code: number, size: number, ms: number) => {
      if (code !== status) others.set(code, (others.get(code) ?? 0) + 1);
      elapsedMs = performance.now() - started;
      latenciesMs.push(ms);
      bytes += size;
    });
  });
