/** Measures files that are written for readers: how many at once, how large, and how they ended. */
import { Counter, Gauge, type Registry } from "prom-client";
import type { ExportObserver } from "../http/observe-export.ts";

/** An observer that keeps its figures in `registry`. */
export const createExportMetrics = (registry: Registry): ExportObserver => {
  const running = new Gauge({
    name: "factor_atlas_exports_running",
    help: "Exports under way.",
    registers: [registry],
  });
  const bytes = new Counter({
    name: "factor_atlas_export_bytes_total",
    help: "Bytes of exported files, before compression.",
    labelNames: ["format"] as const,
    registers: [registry],
  });
  const ended = new Counter({
    name: "factor_atlas_exports_total",
    help: "Exports that have ended, by format and by how.",
    labelNames: ["format", "end"] as const,
    registers: [registry],
  });
  return (format) => {
    running.inc();
    return {
      wrote: (count) => bytes.inc({ format }, count),
      ended: (end) => {
        running.dec();
        ended.inc({ format, end });
      },
    };
  };
};
