/** Writes figures and tables of reports as Markdown. */

/** A figure with as many digits as say something; a dash for none. */
export const figure = (value: number | undefined): string => {
  if (value === undefined || Number.isNaN(value)) return "–";
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : value >= 0.1 ? 2 : 3);
};

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** The lines of a table; all columns but the first are set to the right. */
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  line(columns),
  line(columns.map((_, place) => (place === 0 ? ":--" : "--:"))),
  ...rows.map(line),
];
