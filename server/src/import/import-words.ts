/** The words in which an import is told on a terminal. */
import type { DatasetCounts } from "../domain/dataset.ts";
import type { Finding, Findings } from "./finding.ts";
import type { RowProgress } from "./write-dataset.ts";

/** `file:line:column: severity: message`, as editors and other tools read it; parts that do not apply are left out. */
const findingLine = ({ file, line, column, severity, value, message, expected }: Finding): string => {
  const place = [file, line, column].filter((part) => part !== null).join(":");
  const shown = value === null || value === "" ? "" : ` It reads ${JSON.stringify(value)}.`;
  return `${place}: ${severity}: ${message}${shown} Right would be: ${expected}.`;
};

/** A line for every finding, then one that says how many more there are, if any. */
export const findingLines = ({ findings, errorCount, warningCount }: Findings): readonly string[] => {
  const more = errorCount + warningCount - findings.length;
  return [...findings.map(findingLine), ...(more > 0 ? [`… and ${more} more of the same kinds.`] : [])];
};

/** `claims: 705 of 705 rows`. */
export const progressWords = ({ table, doneRows, totalRows }: RowProgress): string =>
  totalRows === null ? `${table}: ${doneRows} nodes removed` : `${table}: ${doneRows} of ${totalRows} rows`;

/** `204 factors, 705 claims, 194 sources of 163 works, 542 links`. */
export const countWords = ({ factors, claims, sources, works, links }: DatasetCounts): string =>
  `${factors} factors, ${claims} claims, ${sources} sources of ${works} works, ${links} links`;
