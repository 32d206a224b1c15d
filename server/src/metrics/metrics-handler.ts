/** Answers whoever collects metrics: one address, plain text, nothing else. */
import type { RequestListener } from "node:http";
import type { Log } from "../log.ts";
import type { Metrics } from "./metrics.ts";

const PATH = "/metrics";

/** Answers `GET /metrics`; everything else is not found. For a listener that only this machine reaches. */
export const createMetricsHandler =
  ({ text, contentType }: Pick<Metrics, "text" | "contentType">, log: Log): RequestListener =>
  (request, response) => {
    const [path] = (request.url ?? "").split("?");
    if (request.method !== "GET" || path !== PATH) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end(`Metrics are at ${PATH}.\n`);
      return;
    }
    text().then(
      (figures) => response.writeHead(200, { "Content-Type": contentType, "Cache-Control": "no-store" }).end(figures),
      (error: unknown) => {
        log.error({ err: error }, "the metrics could not be told");
        response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" }).end("The log tells why.\n");
      },
    );
  };
