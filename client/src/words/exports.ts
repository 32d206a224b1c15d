/** Taking a view away as a file. */
import { counted } from "./counts.ts";

/** Formats by the end of their files: what the button says, and what the file is good for. */
export const FORMAT_WORDS = {
  csv: { name: "CSV", use: "Tables of factors, links, claims and sources, in one zip: for spreadsheets" },
  json: { name: "JSON", use: "Everything, nothing lost: for programs" },
  graphml: { name: "GraphML", use: "The network: for Gephi, Cytoscape or networkx" },
  bib: { name: "BibTeX", use: "The sources behind the view, as references: for LaTeX, JabRef or Zotero" },
  ris: { name: "RIS", use: "The same references: for Zotero, EndNote, Mendeley or Citavi" },
  png: { name: "PNG picture", use: "With legend and citation: for slides" },
  svg: { name: "SVG picture", use: "With legend and citation, sharp at any size: for print" },
} as const;

/** The dialog of exports. */
export const EXPORT_WORDS = {
  title: "Export",
  scope: (factors: number, links: number) => `${counted(factors, "factor")} and ${counted(links, "link")}, as shown.`,
  carries: (version: string) =>
    `Every file carries the sentence of this view, data version ${version} and the licence.`,
  citeAs: (citation: string) => `Cite as: ${citation}`,
  askYourself: "To ask the data yourself, from a notebook or a program:",
  exportAs: (format: string) => `Export as ${format}`,
  begun: (format: string) => `Export as ${format} has begun.`,
  saved: (file: string, size: string) => `Saved: ${file}, ${size}.`,
  nothingYet: "nothing yet",
  soFar: (size: string) => `${size} so far`,
} as const;
