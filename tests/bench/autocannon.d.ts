/** What we use of autocannon, which comes without types. */
declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  /** One request; `setupRequest` may give another each time it is sent. */
  export type Request = Readonly<{
    method?: string;
    path?: string;
    body?: string;
    headers?: Readonly<Record<string, string>>;
    setupRequest?: (request: Request) => Request;
  }>;

  export type Options = Readonly<{
    url: string;
    connections: number;
    /** Requests over all connections. */
    amount: number;
    /** Seconds. */
    timeout: number;
    /** Milliseconds. */
    sampleInt: number;
    requests: readonly Request[];
  }>;

  export type Result = Readonly<{ errors: number; timeouts: number }>;

  const autocannon: (
    options: Options,
    done: (error: Error | null, result: Result) => void,
  ) => EventEmitter & {
    stop: () => void;
  };
  // biome-ignore lint/style/noDefaultExport: it is how the library exports itself.
  export default autocannon;
}
