/** `npm run export -- --format FORMAT --out FILE`: the export on a terminal. */
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Config } from "../config.ts";
import { readStatements } from "../db/cypher-files.ts";
import { createDriver } from "../db/driver.ts";
import { createDatabase } from "../db/run-cypher.ts";
import { AppError } from "../errors.ts";
import { createFilterParser } from "../graphql/filter-json.ts";
import { openDatabase } from "../launcher/database.ts";
import { progressLine } from "../launcher/progress.ts";
import { createQueries } from "../queries/queries.ts";
import { type ExportOrder, type OpenedExport, openExport } from "./open-export.ts";
import { FORMATS, findFormat } from "./registry.ts";

const USAGE = `npm run export -- --format FORMAT --out FILE [--filter JSON] [--bom] [--raw] [--mixed]

  --format  one of ${FORMATS.map(({ id }) => id).join(", ")}
  --out     the file to write; it is replaced once the new one is complete
  --filter  a NetworkFilter as JSON, as GraphQL takes it; without it everything, groupings included
  --bom     begin CSV files with a byte order mark, for Excel
  --raw     leave CSV cells that look like formulas as they are
  --mixed   write associations as undirected edges in GraphML`;

const CYPHER = fileURLToPath(new URL("../../../cypher", import.meta.url));
const PROGRESS_MS = 1_000;

const OPTIONS = {
  format: { type: "string" },
  filter: { type: "string" },
  out: { type: "string" },
  bom: { type: "boolean", default: false },
  raw: { type: "boolean", default: false },
  mixed: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

type Order = ExportOrder & Readonly<{ out: string }>;

/** Takes one line of text. */
type Say = (line: string) => void;

const misused = (message: string): AppError => new AppError("BAD_USER_INPUT", { message, hint: USAGE });

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw misused((error as Error).message);
  }
};

const orderOf = (args: readonly string[]): Order | "help" => {
  const { help, format, filter, out, ...options } = parsed(args);
  if (help) return "help";
  if (format === undefined) throw misused("Name a format with --format.");
  if (!out) throw misused("Name the file to write with --out.");
  return {
    format: findFormat(format),
    filter: filter === undefined ? null : createFilterParser()(filter),
    options,
    out,
  };
};

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

const bytesOf = async function* (
  pieces: OpenedExport["pieces"],
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let total = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === "string" ? Buffer.from(piece, "utf8") : piece;
    total += bytes.length;
    tell(total);
    yield bytes;
  }
};

const unwritable = (out: string, cause: NodeJS.ErrnoException): AppError =>
  new AppError("BAD_USER_INPUT", {
    message: `The file ${out} cannot be written (${cause.code}).`,
    hint: "Name a file in a folder that is there and that you may write to, on a disk with room.",
    details: { argument: "out", reason: cause.code },
    cause,
  });

/** Writes the pieces beside `out` and moves them there when they are complete. Gives the number of bytes. */
const writeFile = async (pieces: OpenedExport["pieces"], out: string, say: Say, signal: AbortSignal) => {
  const part = `${out}.${process.pid}.part`;
  let bytes = 0;
  let toldAt = performance.now();
  const tell = (total: number): void => {
    bytes = total;
    if (performance.now() - toldAt < PROGRESS_MS) return;
    toldAt = performance.now();
    say(`Written so far: ${size(total)}`);
  };
  try {
    await pipeline(Readable.from(bytesOf(pieces, tell)), createWriteStream(part), { signal });
    await rename(part, out);
    return bytes;
  } catch (error) {
    await rm(part, { force: true });
    if (error instanceof AppError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw unwritable(out, error as NodeJS.ErrnoException);
  }
};

const exportLive = async ({ out, ...order }: Order, config: Config, say: Say, signal: AbortSignal): Promise<void> => {
  const opened = await openDatabase(config, (step) => say(progressLine(step)), { attach: true, signal });
  const driver = createDriver(opened);
  try {
    const queries = createQueries(createDatabase(driver, readStatements(CYPHER), opened.database));
    const { pieces, counts, dataVersion } = await openExport(
      queries,
      order,
      { requestId: "export", signal },
      { publicUrl: config.publicUrl },
    );
    const bytes = await writeFile(pieces, out, say, signal);
    const { factors, links, claims, sources } = counts;
    const held = `${factors} factors, ${links} links, ${claims} claims of ${sources} sources`;
    say(`Wrote ${out}: ${size(bytes)}, ${held}; data version ${dataVersion}.`);
  } finally {
    await driver.close();
    await opened.stop();
  }
};

const untilInterrupted = async (work: (signal: AbortSignal) => Promise<void>): Promise<void> => {
  const controller = new AbortController();
  const stop = (): void =>
    controller.abort(
      new AppError("CONFLICT", { message: "The export was stopped.", hint: "No file was written or replaced." }),
    );
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await work(controller.signal);
  } catch (error) {
    // Whatever broke off because of the signal, the signal is the reason.
    controller.signal.throwIfAborted();
    throw error;
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
};

/**
 * Runs the export command with the words behind it. Gives its exit code: 0 when the file is complete, 2 for anything
 * else; then no file is left behind and a former one is untouched.
 */
export const runExportCommand = async (
  args: readonly string[],
  config: Config,
  say: Say = (line) => void process.stderr.write(`${line}\n`),
): Promise<0 | 2> => {
  try {
    const order = orderOf(args);
    if (order === "help") say(USAGE);
    else await untilInterrupted((signal) => exportLive(order, config, say, signal));
    return 0;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    say(error.message);
    if (error.hint) say(error.hint);
    return 2;
  }
};
