/** Writes the sources behind a view as BibTeX, which LaTeX, JabRef and Zotero read. */
import { counted } from "../domain/filter/sentence-words.ts";
import type { Author } from "./author-names.ts";
import type { ExportHeader, Extract, Format } from "./format.ts";
import { headLines } from "./head-lines.ts";
import { inPieces } from "./pieces.ts";
import { plainLine } from "./plain-line.ts";
import { type DocumentKind, datasetKey, type Reference, referencesOf } from "./references.ts";

type Fields = readonly (readonly [name: string, value: string | null])[];

const ENTRY_TYPES: Readonly<Record<DocumentKind, string>> = {
  article: "article",
  chapter: "incollection",
  thesis: "thesis",
  report: "techreport",
  news: "misc",
  blog: "misc",
  page: "misc",
  other: "misc",
};

const TEX_WORDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "%": "\\%",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

const texText = (text: string): string =>
  plainLine(text).replace(/[\\{}$&#_%~^]/g, (character) => TEX_WORDS[character] ?? character);

/** An address is read as it stands, so that only what would end its field is written in another way. */
const texAddress = (url: string): string =>
  plainLine(url).replace(/[\\{} ]/g, (character) => encodeURIComponent(character));

/** Braces keep a name from being taken apart. */
const texAuthor = (author: Author): string =>
  "literal" in author ? `{${texText(author.literal)}}` : `${texText(author.family)}, ${texText(author.given)}`;

/** The field that styles print for whoever brought the document out. */
const publisherField = (kind: DocumentKind): string => {
  if (kind === "article") return "journal";
  if (kind === "chapter") return "publisher";
  if (kind === "thesis") return "school";
  return kind === "report" ? "institution" : "howpublished";
};

const entry = (type: string, key: string, fields: Fields): string => {
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}}`]));
  return `@${type}{${key},\n${lines.join(",\n")}\n}\n\n`;
};

const textOrNull = (text: string | null): string | null => (text === null ? null : texText(text));

const referenceEntry = ({ id, kind, type, title, authors, publisher, year, url, note }: Reference): string =>
  entry(ENTRY_TYPES[kind], id, [
    ["author", authors.map(texAuthor).join(" and ")],
    // A second pair of braces keeps the capitals.
    ["title", `{${texText(title)}}`],
    [publisherField(kind), textOrNull(publisher)],
    ["year", year],
    ["type", kind === "article" || kind === "chapter" ? null : textOrNull(type)],
    ["url", url === null ? null : texAddress(url)],
    // Not `note`, which styles print.
    ["annote", texText(note)],
  ]);

const datasetEntry = ({ title, dataVersion, sentence, license, citation, address }: ExportHeader): string =>
  entry("misc", datasetKey(dataVersion), [
    ["title", `{${texText(title)}}`],
    ["howpublished", `Data set, data version ${dataVersion}`],
    ["url", address === undefined ? null : texAddress(address)],
    ["annote", texText(`This view: ${sentence} Licence: ${license}. Cite as: ${citation}`)],
  ]);

/** Text between entries is passed over up to the next @. */
const aboutFile = (header: ExportHeader): string =>
  [
    ...headLines(header),
    "Sources without a claim in this view are not listed. “n.d.” and the publisher stand in for a missing year and author.",
  ]
    .map((line) => `% ${plainLine(line).replaceAll("@", "(at)")}\n`)
    .join("");

const texts = async function* (extract: Extract): AsyncGenerator<string, void, undefined> {
  yield `${aboutFile(extract.header)}\n`;
  let count = 0;
  for await (const reference of referencesOf(extract)) {
    count += 1;
    yield referenceEntry(reference);
  }
  yield datasetEntry(extract.header);
  // The last line, so that a file that was cut is known by its lack.
  yield `% Complete: ${counted(count, "source")}.\n`;
};

/** BibTeX in UTF-8: one entry for each source that states a claim of the view, and one for the dataset. */
export const bibtex: Format = {
  id: "bib",
  mime: "application/x-bibtex; charset=utf-8",
  fileEnding: "bib",
  label: "BibTeX",
  purpose: "The sources behind the view, for LaTeX, JabRef and Zotero.",
  write: (extract) => inPieces(texts(extract)),
};
