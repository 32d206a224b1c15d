/** Measures what the database is asked: statements by name, and connections as far as the driver lets them be seen. */
import { Gauge, Histogram, type Registry } from "prom-client";
import type { DatabaseObserver } from "../db/database-observer.ts";

/** Seconds; the last bound is the longest run of a read. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/**
 * An observer that keeps its figures in `registry`. The driver does not tell about its pool, so connections are counted
 * here: each statement outside a transaction needs one, and so does each transaction; of `poolSize` are the rest free.
 */
export const createDatabaseMetrics = (registry: Registry, poolSize: number): Required<DatabaseObserver> => {
  let connections = 0;
  const durations = new Histogram({
    name: "factor_atlas_statement_duration_seconds",
    help: "Time from asking for a statement to its last row, by statement and by how it ended.",
    labelNames: ["statement", "end"] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  const running = new Gauge({
    name: "factor_atlas_statements_running",
    help: "Statements under way, those that wait for a connection included.",
    registers: [registry],
  });
  new Gauge({
    name: "factor_atlas_database_connections",
    help: "Connections to the database: in use, free to be used, and waited for.",
    labelNames: ["state"] as const,
    registers: [registry],
    collect() {
      this.set({ state: "in_use" }, Math.min(connections, poolSize));
      this.set({ state: "free" }, Math.max(poolSize - connections, 0));
      this.set({ state: "waited_for" }, Math.max(connections - poolSize, 0));
    },
  });
  return {
    statement: (statement) => {
      const began = performance.now();
      running.inc();
      return (end) => {
        running.dec();
        durations.observe({ statement, end }, (performance.now() - began) / 1_000);
      };
    },
    connection: () => {
      connections += 1;
      return () => {
        connections -= 1;
      };
    },
  };
};
