/** The sources behind an extract as entries of a bibliography, which every format for citing writes alike. */

import { counted } from "../domain/filter/sentence-words.ts";
import { ACCESS_LABELS } from "../domain/labels.ts";
import type { SourceRecord } from "../queries/extracts.ts";
import { type Author, authorsIn } from "./author-names.ts";
import type { Extract } from "./format.ts";

/** Kinds of document that formats for citing tell apart; `other` is whatever the dataset's word does not settle. */
export type DocumentKind = "article" | "chapter" | "thesis" | "report" | "news" | "blog" | "page" | "other";

export type Reference = Readonly<{
  id: string;
  kind: DocumentKind;
  /** The dataset's own word for the kind of document. */
  type: string | null;
  title: string;
  /** Never empty: a publisher stands in for authors that are missing, and the title for both. */
  authors: readonly Author[];
  publisher: string | null;
  /** "n.d." stands in for a year that is missing. */
  year: string;
  url: string | null;
  /** What cannot be told from the entry: the work, how it was read, and how many claims here rest on it. */
  note: string;
}>;

const KIND_WORDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/\bthesis\b/i, "thesis"],
  [/\bbook chapter\b/i, "chapter"],
  [/\b(?:peer-reviewed|law review|review) article\b|\bsystematic review\b/i, "article"],
  [/\bnews\b|\bpress release\b/i, "news"],
  [/\bblog\b/i, "blog"],
  [/\bpage\b/i, "page"],
  [/\breport\b|\bpaper\b|\bbrief(?:ing)?\b|\bhandbook\b/i, "report"],
];

const kindOf = (type: string | null): DocumentKind =>
  KIND_WORDS.find(([words]) => words.test(type ?? ""))?.[1] ?? "other";

const authorsOf = ({ authors, publisher, title }: SourceRecord): readonly Author[] => {
  const named = authorsIn(authors ?? "");
  return named.length > 0 ? named : [{ literal: publisher ?? title }];
};

const noteOf = ({ access, note }: SourceRecord, work: string, claims: number): string =>
  [
    `Work: ${work}.`,
    `Read: ${ACCESS_LABELS[access].toLowerCase()}.`,
    `${counted(claims, "claim")} in this view.`,
    ...(note === null ? [] : [note]),
  ].join(" ");

/** How many claims of the extract each source states. */
const countClaims = async ({ claims }: Extract): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>();
  for await (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
};

/** One entry for each source that states a claim of the extract, in the order of the sources. Reads its claims. */
export const referencesOf = async function* (extract: Extract): AsyncGenerator<Reference, void, undefined> {
  const claims = await countClaims(extract);
  const works = new Map(extract.works.map(({ id, name }) => [id, name]));
  for (const source of extract.sources) {
    const count = claims.get(source.id);
    if (count === undefined) continue;
    const { id, type, title, publisher, year, url, work } = source;
    yield {
      ...{ id, type, title, publisher, url },
      kind: kindOf(type),
      authors: authorsOf(source),
      year: year === null ? "n.d." : String(year),
      note: noteOf(source, works.get(work) ?? work, count),
    };
  }
};

/** The id of the entry for the dataset itself. */
export const datasetKey = (dataVersion: string): string => `dataset-${dataVersion}`;
