/** Parses RFC 4180 text into records that know the line they begin on, also when cells span several lines. */
import { CsvError, parse } from "csv-parse/sync";
import type { Finding } from "./finding.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

/** The cells of one record as they stand, and the line it begins on. */
export type CsvRecord = Readonly<{ line: number; cells: readonly string[] }>;

type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

const OPTIONS = {
  // Exactly the newline: left to itself the parser guesses, and counts the two characters of a CRLF as two lines.
  record_delimiter: "\n",
  relax_column_count: true,
  skip_empty_lines: true,
  info: true,
  max_record_size: MAX_FILE_BYTES,
} as const;

const newlinesIn = (text: string): number => text.split("\n").length - 1;

const newlinesBefore = (cells: readonly string[], position: number): number =>
  cells.slice(0, position).reduce((lines, cell) => lines + newlinesIn(cell), 0);

/** The line on which the cell at `position` begins. */
export const cellLine = ({ line, cells }: CsvRecord, position: number): number =>
  line + newlinesBefore(cells, position);

/** The line of the record that follows the first `records` ones. */
const lineAfter = (text: string, records: number): number => {
  const parsed = records === 0 ? [] : (parse(text, { ...OPTIONS, to: records }) as unknown as readonly Parsed[]);
  const lines = text.split("\n");
  let line = (parsed.at(-1)?.info.lines ?? 0) + 1;
  while (lines[line - 1] === "") line += 1;
  return line;
};

/**
 * The records of `text`, whose line endings must be newlines; undefined after a `csv` complaint, which names the
 * line of the record whose quotes do not pair up, or says that there is nothing in the file.
 */
export const parseRecords = (
  text: string,
  complain: (complaint: Omit<Finding, "file">) => void,
): readonly CsvRecord[] | undefined => {
  const error = { severity: "error", rule: "csv", column: null, value: null } as const;
  try {
    const parsed = parse(text, OPTIONS) as unknown as readonly Parsed[];
    if (parsed.length === 0)
      complain({ ...error, line: 1, message: "The file is empty.", expected: "a line with the names of the columns" });
    return parsed.map(({ record: cells, info }) => ({ line: info.lines - newlinesBefore(cells, cells.length), cells }));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    complain({
      ...error,
      line: lineAfter(text, Number(cause.records ?? 0)),
      message: "The quotes do not pair up in the row that begins here.",
      expected: 'a cell with quotes, commas or line breaks stands in quotes, and each quote inside it is doubled ("")',
    });
    return undefined;
  }
};
