/** Reads one CSV file into rows, reporting everything that keeps it from being a table of ours. */
import type { Finding, Report } from "./finding.ts";
import { MAX_CELL_BYTES, MAX_COLUMNS, MAX_ROWS } from "./limits.ts";
import { type CsvRecord, cellLine, parseRecords } from "./parse-records.ts";
import type { TableRow } from "./tables.ts";

type Spec<C extends string> = Readonly<{ file: string; columns: readonly C[] }>;

type Complain = (complaint: Omit<Finding, "file">) => void;

/** Names that mean something to JavaScript itself; refused so that no row can ever reach it. */
const FORBIDDEN_COLUMNS: readonly string[] = ["__proto__", "constructor", "prototype"];

// Tab and newline may stand in a cell; other control characters say that the file is not the text it seems.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** An apostrophe before a sign that a spreadsheet would take for a formula; exported files carry it there. */
const FORMULA_GUARD = /^'+[=+\-@]/;

const problemOfName = (name: string, earlier: readonly string[], columns: readonly string[]): string | undefined => {
  if (FORBIDDEN_COLUMNS.includes(name)) return "This column name is not allowed.";
  if (!columns.includes(name)) return "This column is not known.";
  return earlier.includes(name) ? "This column is there twice." : undefined;
};

const checkHeader = <C extends string>(
  header: readonly string[],
  columns: readonly C[],
  complain: Complain,
): header is readonly C[] => {
  const error = { severity: "error", rule: "columns", line: 1 } as const;
  const expected = `each of ${columns.join(", ")} once, in any order`;
  if (header.length > MAX_COLUMNS) {
    const facts = { column: null, value: null, message: `The file has ${header.length} columns.` };
    complain({ ...error, ...facts, rule: "limit", expected: `at most ${MAX_COLUMNS} columns` });
    return false;
  }
  const names: readonly string[] = header;
  let isRight = true;
  const refuse = (column: string, message: string, value: string | null = column): void => {
    complain({ ...error, column, value, message, expected });
    isRight = false;
  };
  for (const [position, name] of header.entries()) {
    const problem = problemOfName(name, header.slice(0, position), columns);
    if (problem) refuse(name, problem);
  }
  for (const column of columns) if (!names.includes(column)) refuse(column, "This column is missing.", null);
  return isRight;
};

type Place = Readonly<{ line: number; column: string; value: string }>;

const checkCell = (place: Place, cell: string, complain: Complain): void => {
  const { value } = place;
  // A character takes at most three bytes a UTF-16 unit, so short cells need no counting.
  const bytes = value.length * 3 > MAX_CELL_BYTES ? Buffer.byteLength(value) : 0;
  if (bytes > MAX_CELL_BYTES) {
    const expected = `at most ${MAX_CELL_BYTES} bytes`;
    complain({ severity: "error", rule: "limit", ...place, message: `The cell has ${bytes} bytes.`, expected });
  }
  if (CONTROL.test(value)) {
    const message = "The cell holds a control character.";
    const expected = "text; only line breaks and tabs may stand beside letters";
    complain({ severity: "error", rule: "encoding", ...place, message, expected });
  }
  if (cell !== value) {
    const message = "The cell begins or ends with white space, which is dropped.";
    complain({ severity: "warning", rule: "untrimmed", ...place, message, expected: JSON.stringify(cell) });
  }
};

const readRow = <C extends string>(record: CsvRecord, header: readonly C[], complain: Complain): TableRow<C> => {
  const lineOf = (column: C): number => cellLine(record, header.indexOf(column));
  if (record.cells.length !== header.length) {
    const message = `The row has ${record.cells.length} cells.`;
    const expected = `${header.length} cells, as the header has`;
    const place = { line: record.line, column: null, value: null };
    complain({ severity: "error", rule: "columns", ...place, message, expected });
  }
  const cells = Object.create(null) as { [K in C]: string };
  for (const [position, column] of header.entries()) {
    const value = record.cells[position] ?? "";
    const cell = value.trim();
    checkCell({ line: cellLine(record, position), column, value }, cell, complain);
    cells[column] = FORMULA_GUARD.test(cell) ? cell.slice(1) : cell;
  }
  return { cells, lineOf };
};

/**
 * The rows of `text`; undefined when the file is not this table at all. Errors reported: csv, columns, limit,
 * encoding; warnings: untrimmed. Cells are trimmed and freed of the apostrophe that guards against formulas.
 */
export const readTable = <C extends string>(
  { file, columns }: Spec<C>,
  text: string,
  report: Report,
): readonly TableRow<C>[] | undefined => {
  const complain: Complain = (complaint) => report.add({ file, ...complaint });
  const [first, ...records] = parseRecords(text, complain) ?? [];
  if (!first) return undefined;
  const header = first.cells.map((name) => name.trim());
  if (!checkHeader(header, columns, complain)) return undefined;
  if (records.length > MAX_ROWS) {
    const facts = { line: null, column: null, value: null, message: `The file has ${records.length} rows.` };
    complain({ severity: "error", rule: "limit", ...facts, expected: `at most ${MAX_ROWS} rows` });
    return undefined;
  }
  return records.map((record) => readRow(record, header, complain));
};
