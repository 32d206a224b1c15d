/** The figures of one process, in a registry of its own, filled by what each layer tells its observers. */
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";
import type { DatabaseObserver } from "../db/database-observer.ts";
import type { ExportObserver } from "../http/observe-export.ts";
import type { AnsweredRequest } from "../http/request.ts";
import { createDatabaseMetrics } from "./database-metrics.ts";
import { createExportMetrics } from "./export-metrics.ts";
import { createRequestMetrics } from "./request-metrics.ts";

/** All that is measured, and where each layer tells it. */
export type Metrics = Readonly<{
  database: Required<DatabaseObserver>;
  onAnswered: (answered: AnsweredRequest) => void;
  onExport: ExportObserver;
  /** From now on each reading shows the data version that `read` gives, and none while it fails. */
  watchDataVersion: (read: () => Promise<string>) => void;
  /** From now on each reading shows the bytes of kept answers that `read` gives. */
  watchKeptBytes: (read: () => number) => void;
  /** The media type of `text`. */
  contentType: string;
  /** All figures in Prometheus' text form. */
  text: () => Promise<string>;
}>;

/** What bounds the labels. */
export type MetricsSettings = Readonly<{
  /** Names of the operations that are told apart; all others are one. */
  operations: ReadonlySet<string>;
  /** Connections that the database's driver opens at most. */
  poolSize: number;
}>;

/** Metrics that start at nothing; the process's own (CPU, memory, event loop, garbage collection) are among them. */
export const createMetrics = ({ operations, poolSize }: MetricsSettings): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    database: createDatabaseMetrics(registry, poolSize),
    onAnswered: createRequestMetrics(registry, operations),
    onExport: createExportMetrics(registry),
    watchDataVersion: (read) => {
      new Gauge({
        name: "factor_atlas_data_version_info",
        help: "Always 1; its label is the data version that is live.",
        labelNames: ["version"] as const,
        registers: [registry],
        async collect() {
          this.reset();
          const version = await read().catch(() => undefined);
          if (version !== undefined) this.set({ version }, 1);
        },
      });
    },
    watchKeptBytes: (read) => {
      new Gauge({
        name: "factor_atlas_kept_answers_bytes",
        help: "Bytes of answers that are kept now, their keys included.",
        registers: [registry],
        collect() {
          this.set(read());
        },
      });
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
};
