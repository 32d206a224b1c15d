/** What a file says of itself where a format has comments: what it is, of which data, and how to cite it. */
import type { ExportHeader } from "./format.ts";

/** One fact a line, the notes last. */
export const headLines = ({
  title,
  dataVersion,
  sentence,
  license,
  citation,
  notes,
}: ExportHeader): readonly string[] => [
  title,
  `Data version: ${dataVersion}`,
  `Shows: ${sentence}`,
  `Licence: ${license}`,
  `Cite as: ${citation}`,
  ...notes,
];
