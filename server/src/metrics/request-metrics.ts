/** Measures what is asked over HTTP: durations by operation, errors by code, what questions cost, what was kept. */
import { Counter, Histogram, type Registry } from "prom-client";
import type { AnsweredRequest } from "../http/request.ts";

/** Seconds. */
const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const COST_BUCKETS = [1, 10, 50, 100, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000];

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "OPTIONS"]);
const ROUTES = [
  "/graphql",
  "/graphiql",
  "/export",
  "/schema.graphql",
  "/schema.json",
  "/healthz",
  "/readyz",
  "/assets",
] as const;

/** What senders choose freely must not become a label of its own: each would be kept for ever. */
const OTHER = "other";

const routeOf = (path: string): string =>
  path === "/" ? "/" : (ROUTES.find((route) => path === route || path.startsWith(`${route}/`)) ?? OTHER);

const classOf = (status: AnsweredRequest["status"]): string =>
  status === "client has gone" ? "gone" : `${Math.floor(status / 100)}xx`;

/** Takes every answered request into `registry`; operations not among `operations` count as `other`. */
export const createRequestMetrics = (
  registry: Registry,
  operations: ReadonlySet<string>,
): ((answered: AnsweredRequest) => void) => {
  const durations = new Histogram({
    name: "factor_atlas_request_duration_seconds",
    help: "Time from a request's head to the end of its answer.",
    labelNames: ["method", "route", "operation", "status"] as const,
    buckets: DURATION_BUCKETS,
    registers: [registry],
  });
  const errors = new Counter({
    name: "factor_atlas_errors_total",
    help: "Errors in answers, by code.",
    labelNames: ["code"] as const,
    registers: [registry],
  });
  const costs = new Histogram({
    name: "factor_atlas_request_cost",
    help: "Cost of each question to the API, as extensions.cost.requested tells it.",
    buckets: COST_BUCKETS,
    registers: [registry],
  });
  const kept = new Counter({
    name: "factor_atlas_kept_answers_total",
    help: "Questions whose answer may be kept: it was (hit), it had to be made (miss), its sender had it still (unchanged).",
    labelNames: ["found"] as const,
    registers: [registry],
  });
  return ({ method, path, status, seconds, operation, codes, cost, kept: found }) => {
    const route = routeOf(path);
    const name = route === "/graphql" ? (operation !== undefined && operations.has(operation) ? operation : OTHER) : "";
    durations.observe(
      { method: METHODS.has(method) ? method : OTHER, route, operation: name, status: classOf(status) },
      seconds,
    );
    for (const code of codes) errors.inc({ code });
    if (cost !== undefined) costs.observe(cost);
    if (found !== undefined) kept.inc({ found });
  };
};
