/** The export under way: one at a time, from the first byte to a file, a failure in words, or neither. */
import type { Failure } from "../api/failure.ts";
import type { DataFormat } from "../api/whole-file.ts";

/** Pictures that the client draws itself. */
export const PICTURE_FORMATS = ["png", "svg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** Whatever a view can be taken away as. */
export type ExportFormat = DataFormat | PictureFormat;
/** All of them, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ["csv", "json", "graphml", "bib", "ris", ...PICTURE_FORMATS];

type Stage =
  | Readonly<{ status: "idle" }>
  /** `bytes` have arrived; how many will is not known. */
  | Readonly<{ status: "running"; format: ExportFormat; bytes: number }>
  | Readonly<{ status: "done"; format: ExportFormat; name: string; bytes: number }>
  | Readonly<{ status: "failed"; format: ExportFormat; failure: Failure }>;

/** The stage, and the number of the export it belongs to: what a former one still brings is not written. */
export type Exporting = Readonly<{ number: number }> & Stage;

/** Before any export. */
export const NO_EXPORT: Exporting = { number: 0, status: "idle" };

/** A new export; it takes the place of one that is still running. */
export const beginExport = ({ number }: Exporting, format: ExportFormat): Exporting => ({
  number: number + 1,
  status: "running",
  format,
  bytes: 0,
});

/** No export, and none to come of one that is still running. */
export const endExport = ({ number }: Exporting): Exporting => ({ number: number + 1, status: "idle" });

/** After so many bytes have arrived. */
export const growExport = (exporting: Exporting, bytes: number): Exporting =>
  exporting.status === "running" ? { ...exporting, bytes } : exporting;

/** With its file handed to the reader. */
export const finishExport = (
  exporting: Exporting,
  { name, bytes }: Readonly<{ name: string; bytes: number }>,
): Exporting =>
  exporting.status === "running"
    ? { number: exporting.number, status: "done", format: exporting.format, name, bytes }
    : exporting;

/** Without a file, and why. */
export const failExport = (exporting: Exporting, failure: Failure): Exporting =>
  exporting.status === "running"
    ? { number: exporting.number, status: "failed", format: exporting.format, failure }
    : exporting;
