/** Writes the sources behind a view as RIS, which Zotero, EndNote, Mendeley and Citavi read. */
import { counted } from "../domain/filter/sentence-words.ts";
import type { Author } from "./author-names.ts";
import type { ExportHeader, Extract, Format } from "./format.ts";
import { inPieces } from "./pieces.ts";
import { plainLine } from "./plain-line.ts";
import { type DocumentKind, datasetKey, type Reference, referencesOf } from "./references.ts";

type Lines = readonly (readonly [tag: string, value: string | null])[];

const TYPES: Readonly<Record<DocumentKind, string>> = {
  article: "JOUR",
  chapter: "CHAP",
  thesis: "THES",
  report: "RPRT",
  news: "NEWS",
  blog: "BLOG",
  page: "ELEC",
  other: "GEN",
};

const record = (type: string, lines: Lines): string =>
  [["TY", type] as const, ...lines, ["ER", ""] as const]
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${plainLine(value)}\r\n`]))
    .join("");

const nameOf = (author: Author): string => ("literal" in author ? author.literal : `${author.family}, ${author.given}`);

const referenceRecord = ({ id, kind, type, title, authors, publisher, year, url, note }: Reference): string =>
  record(TYPES[kind], [
    ["ID", id],
    ...authors.map((author) => ["AU", nameOf(author)] as const),
    ["TI", title],
    [kind === "article" ? "T2" : "PB", publisher],
    ["PY", year],
    // M3 says what sort of document it is, in the dataset's own word.
    ["M3", type],
    ["UR", url],
    ["N1", note],
  ]);

const datasetRecord = (header: ExportHeader, sources: number): string => {
  const { title, dataVersion, sentence, license, citation, notes, address } = header;
  return record("DATA", [
    ["ID", datasetKey(dataVersion)],
    ["TI", title],
    ["M3", `Data set, data version ${dataVersion}`],
    ["UR", address ?? null],
    ["N1", `This view: ${sentence} Licence: ${license}. Cite as: ${citation}`],
    ["N1", notes.join(" ")],
    // The last line but one, so that a file that was cut is known by its lack.
    ["N1", `Complete: ${counted(sources, "source")}.`],
  ]);
};

const texts = async function* (extract: Extract): AsyncGenerator<string, void, undefined> {
  let count = 0;
  for await (const reference of referencesOf(extract)) {
    count += 1;
    yield referenceRecord(reference);
  }
  yield datasetRecord(extract.header, count);
};

/** RIS in UTF-8: one record for each source that states a claim of the view, and last one for the dataset. */
export const ris: Format = {
  id: "ris",
  mime: "application/x-research-info-systems; charset=utf-8",
  fileEnding: "ris",
  label: "RIS",
  purpose: "The sources behind the view, for Zotero, EndNote, Mendeley and Citavi.",
  write: (extract) => inPieces(texts(extract)),
};
