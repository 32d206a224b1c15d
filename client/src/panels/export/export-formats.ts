/** The files a view can be taken away as, each with what it is good for. */
import type { ExportFormat } from "../../store/exporting.ts";

export type ExportChoice = Readonly<{ format: ExportFormat; name: string; use: string }>;

export const EXPORT_CHOICES: readonly ExportChoice[] = [
  { format: "csv", name: "CSV", use: "Tables of factors, links, claims and sources, in one zip: for spreadsheets" },
  { format: "json", name: "JSON", use: "Everything, nothing lost: for programs" },
  { format: "graphml", name: "GraphML", use: "The network: for Gephi, Cytoscape or networkx" },
  { format: "png", name: "PNG picture", use: "With legend and citation: for slides" },
  { format: "svg", name: "SVG picture", use: "With legend and citation, sharp at any size: for print" },
];

/** The name of a format as its button says it. */
export const formatName = (format: ExportFormat): string =>
  EXPORT_CHOICES.find((choice) => choice.format === format)?.name ?? format;
