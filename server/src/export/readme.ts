/** The page that lies beside the CSV files: what they are, what they may be used for, and how many rows each has. */
import type { ExportHeader, WriteOptions } from "./format.ts";

/** Rows of each file, by its name, in the order written. */
export type RowsWritten = Map<string, number>;

const FILES: Readonly<Record<string, string>> = {
  "factors.csv": "conditions, characteristics, relationships, trends, interventions and outcomes",
  "links.csv": "derived from the claims: one row for all claims with the same pair of factors and the same family",
  "claims.csv": "one source's statement about two factors, paraphrased, with where it stands; the unit of evidence",
  "sources.csv": "documents, with the work (the study) that each reports",
  "counterparts.csv": "pairs of factors that name one condition on the perpetrator side and on the victim side",
  "vocabulary.csv": "groups that the sources' own wording of region, form, population and evidence type is put into",
};

const manifest = (written: RowsWritten): string =>
  [...written].map(([name, rows]) => `${name}: ${rows} rows - ${FILES[name] ?? ""}`).join("\r\n");

const counts = ({ counts: of }: ExportHeader): string =>
  [
    `${of.factors} factors, ${of.links} links (${of.linksOnOneWork} on one work), counterpart pairs: ${of.counterparts}`,
    `${of.claims} claims (${of.statedClaims} stated by the source, the others are coding steps)`,
    `${of.sources} sources with claims (${of.undatedSources} without a year, ${of.sourcesWithoutAuthors} without authors)`,
    `${of.works} works with claims`,
  ].join("\r\n");

const HOW_TO_READ = [
  "Corroboration counts works, never documents: several documents may report one study.",
  "How many works, on what reading, and what they claim are three things; there is no score.",
  "An association has no direction: its two factors stand in alphabetical order.",
  "A column that ends in _json holds the list of the column before it, for programs.",
  "A stated counterpart pair is left out with the claim that states it; of our own pairs only that claim is left out.",
];

const SPREADSHEETS =
  "Text that a spreadsheet would run as a formula begins with an apostrophe; the import takes it away again.";

/** The text of README.txt, with CRLF line ends. */
export const readme = (header: ExportHeader, written: RowsWritten, { raw }: WriteOptions): string => {
  const { title, dataVersion, dataset, sentence, filter, license, citation, address, notes } = header;
  const parts: readonly (readonly string[])[] = [
    [title, `Data version ${dataVersion}`],
    [`Shows: ${sentence}`, `Filter: ${filter === null ? "none" : JSON.stringify(filter)}`],
    [`Licence: ${license}`, `Cite as: ${citation}`, ...(address === undefined ? [] : [`Fetch again: ${address}`])],
    notes,
    [counts(header)],
    [
      "Files (UTF-8, comma-separated, RFC 4180)",
      manifest(written),
      ...(dataset ? ["dataset.json: what the dataset says of itself"] : []),
    ],
    [...HOW_TO_READ, ...(raw ? [] : [SPREADSHEETS])],
  ];
  return parts.map((lines) => `${lines.join("\r\n")}\r\n`).join("\r\n");
};
