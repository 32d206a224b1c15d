/** Cells of the tables that the explorer writes itself; what the server streams is written there. */

/** A cell of RFC 4180; text that a spreadsheet would run as a formula gets an apostrophe. */
const csvCell = (value: string | number | boolean): string => {
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A line of cells, without its end. */
export const csvLine = (cells: readonly (string | number | boolean)[]): string => cells.map(csvCell).join(",");

/** The slug behind a global id: other files name things by it. */
export const csvSlug = (id: string): string => id.slice(id.indexOf(":") + 1);

/** A closed-list value as the dataset's files spell it; blank for none. */
export const csvWord = (value: string | null): string => (value ?? "").toLowerCase().replaceAll("_", "-");
