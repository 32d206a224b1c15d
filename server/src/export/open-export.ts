/** Turns an order for a file into its bytes: reads the rows, refuses what is too large, and never ends a mixed file well. */
import { EXPORT_TIMEOUT_MS } from "../db/run-cypher.ts";
import type { Json } from "../domain/data-version.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import { AppError } from "../errors.ts";
import { exportUrl, toFilterInput } from "../graphql/filter-json.ts";
import type { Asker, Queries } from "../queries/queries.ts";
import { buildExtract, countRows } from "./build-extract.ts";
import { type ExtractCounts, type Format, WRITE_CHOICES, type WriteOptions } from "./format.ts";

/** Rows of all kinds that one export may hold, unless said otherwise. */
export const MAX_EXPORT_ROWS = 1_000_000;

export type ExportOrder = Readonly<{
  format: Format;
  /** Null for the whole dataset. */
  filter: NetworkFilter | null;
  options: WriteOptions;
}>;

/** What does not depend on the order: where this server is reached from outside, and rows of all kinds in one export. */
export type ExportSettings = Readonly<{ publicUrl?: string | undefined; maxRows?: number }>;

/** A file about to be written: nothing of it has been made yet. */
export type OpenedExport = Readonly<{
  /** Made of safe characters alone. */
  fileName: string;
  mime: string;
  dataVersion: string;
  counts: ExtractCounts;
  /** The file; may raise CONFLICT, DATABASE_UNAVAILABLE or QUERY_TIMEOUT before its last piece. */
  pieces: AsyncIterable<string | Uint8Array>;
}>;

const tooLarge = (found: number, allowed: number): AppError =>
  new AppError("EXPORT_TOO_LARGE", {
    message: `This export would hold ${found.toLocaleString("en-GB")} rows.`,
    hint: `At most ${allowed.toLocaleString("en-GB")} are written at once: narrow the filter and export in parts.`,
    details: { found, allowed },
  });

/** Longer addresses are refused by servers and proxies; who needs them sends the filter in a body. */
const MAX_ADDRESS_CHARACTERS = 8_000;

const addressOf = (
  { format, filter, options }: ExportOrder,
  publicUrl: string | undefined,
): Readonly<{ address?: string }> => {
  const choices = WRITE_CHOICES.filter((choice) => options[choice]);
  const address = `${publicUrl}${exportUrl(filter, format.id, choices)}`;
  return publicUrl === undefined || address.length > MAX_ADDRESS_CHARACTERS ? {} : { address };
};

/** The same pieces; the last is given only after `check` has passed, so that a file it fails for is never complete. */
export const sealed = async function* <T>(
  pieces: AsyncIterable<T>,
  check: () => Promise<void>,
): AsyncGenerator<T, void, undefined> {
  let held: readonly T[] = [];
  for await (const piece of pieces) {
    yield* held;
    held = [piece];
  }
  await check();
  yield* held;
};

/**
 * Reads what `order` asks for and opens the file. Raises EXPORT_TOO_LARGE beyond `maxRows`, BAD_USER_INPUT for a
 * vocabulary group that is not there, CONFLICT, DATABASE_UNAVAILABLE and QUERY_TIMEOUT. Its statements have the time of
 * an export.
 */
export const openExport = async (
  { readExtract, checkDataVersion }: Pick<Queries, "readExtract" | "checkDataVersion">,
  order: ExportOrder,
  asked: Asker,
  { publicUrl, maxRows = MAX_EXPORT_ROWS }: ExportSettings = {},
): Promise<OpenedExport> => {
  const { format, filter, options } = order;
  const asker = { ...asked, timeoutMs: EXPORT_TIMEOUT_MS };
  const rows = await readExtract(filter, asker);
  const found = countRows(rows);
  if (found > maxRows) throw tooLarge(found, maxRows);
  const extract = buildExtract(rows, {
    filter: filter && (toFilterInput(filter) as Json),
    ...addressOf(order, publicUrl),
  });
  const { dataVersion, counts } = extract.header;
  return {
    fileName: `factor-atlas-${dataVersion}-${counts.factors}-factors.${format.fileEnding}`,
    mime: format.mime,
    dataVersion,
    counts,
    pieces: sealed(format.write(extract, options), () => checkDataVersion(dataVersion, asker)),
  };
};
