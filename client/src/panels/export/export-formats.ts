/** The files a view can be taken away as, each with what it is good for. */

import { EXPORT_FORMATS, type ExportFormat } from "../../store/exporting.ts";
import { FORMAT_WORDS } from "../../words/exports.ts";

export type ExportChoice = Readonly<{ format: ExportFormat; name: string; use: string }>;

export const EXPORT_CHOICES: readonly ExportChoice[] = EXPORT_FORMATS.map((format) => ({
  format,
  ...FORMAT_WORDS[format],
}));

/** The name of a format as its button says it. */
export const formatName = (format: ExportFormat): string => FORMAT_WORDS[format].name;
