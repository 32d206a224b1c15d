/** Writes lines of CSV (RFC 4180) that a spreadsheet opens without running anything. */

/** What a cell may hold; null is blank. */
export type Cell = string | number | boolean | null;

/** A column: its name, whether its cells are free text, and the cell of a row. */
export type Column<T> = Readonly<{
  name: string;
  /** Free text may look like a formula; ids, numbers and closed lists are what they are. */
  isText: boolean;
  of: (row: T) => Cell;
}>;

// Apostrophes in front count too: one more is put before them, and the import takes exactly one away.
const FORMULA = /^'*[=+\-@\t\r\0]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** `text` with an apostrophe before it if a spreadsheet would take it for a formula; numbers are spared. */
export const guardFormula = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lineOf = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

/** The line with the columns' names. */
export const headerLine = <T>(columns: readonly Column<T>[]): string => lineOf(columns.map(({ name }) => name));

/** The line of `row`; text that looks like a formula is guarded unless `raw`. */
export const rowLine = <T>(columns: readonly Column<T>[], row: T, raw: boolean): string =>
  lineOf(
    columns.map(({ isText, of }) => {
      const cell = of(row);
      if (cell === null) return "";
      return isText && !raw ? guardFormula(String(cell)) : String(cell);
    }),
  );
