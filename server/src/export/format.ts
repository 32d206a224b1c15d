/** What an export format is, and what every format is given to write. */

import type { Claim } from "../domain/claim.ts";
import type { Json } from "../domain/data-version.ts";
import type { Counterpart, Factor } from "../domain/factor.ts";
import type { Work } from "../domain/source.ts";
import type { EvidencedLink, SourceRecord, TermRecord } from "../queries/extracts.ts";

/** Rows that may still be on their way; written once, in the order given. */
export type Rows<T> = Iterable<T> | AsyncIterable<T>;

/** How much evidence an extract holds. Sources and works are those behind its claims. */
export type ExtractCounts = Readonly<{
  factors: number;
  links: number;
  linksOnOneWork: number;
  claims: number;
  statedClaims: number;
  sources: number;
  works: number;
  /** Sources without a year. */
  undatedSources: number;
  sourcesWithoutAuthors: number;
  counterparts: number;
}>;

/** What every file says about itself. Holds no clock: the same data and filter make the same file. */
export type ExportHeader = Readonly<{
  title: string;
  dataVersion: string;
  /** The members of dataset.json, as imported; null when there was none. */
  dataset: Readonly<Record<string, Json>> | null;
  /** The filter as it was asked for, in the words of the API; null when there was none. */
  filter: Json;
  /** The filter in words. */
  sentence: string;
  /** SPDX identifier. */
  license: string;
  citation: string;
  /** Where exactly this file can be fetched again while the data version is the same; left out when nobody can say. */
  address?: string;
  /** How far to trust what is here, in sentences computed from it. */
  notes: readonly string[];
  counts: ExtractCounts;
}>;

/**
 * The part of the network that a filter leaves, with the evidence behind it. Every reference leads to a row that is
 * here as well. Ids are bare slugs, values are the words of the dataset files.
 */
export type Extract = Readonly<{
  header: ExportHeader;
  factors: Rows<Factor>;
  links: Rows<EvidencedLink>;
  claims: Rows<Claim>;
  sources: readonly SourceRecord[];
  works: readonly Pick<Work, "id" | "name">[];
  counterparts: readonly Counterpart[];
  vocabulary: readonly TermRecord[];
}>;

/** Choices of whoever asks for a file; a format that has no use for one leaves it alone. */
export type WriteOptions = Readonly<{
  /** Begin CSV files with a byte order mark, by which Excel knows UTF-8. */
  bom: boolean;
  /** Leave CSV cells as they are, also those that a spreadsheet would take for a formula. */
  raw: boolean;
  /** Mark associations as undirected edges in GraphML; some readers refuse files that mix both. */
  mixed: boolean;
}>;

/** The choices unless others are made. */
export const PLAIN_OPTIONS: WriteOptions = { bom: false, raw: false, mixed: false };

/** The names of the choices. */
export const WRITE_CHOICES = Object.keys(PLAIN_OPTIONS) as readonly (keyof WriteOptions)[];

/** A kind of file that the network can be written as. */
export type Format = Readonly<{
  /** Names it in the address: lower-case letters. */
  id: string;
  mime: string;
  /** Ending of the file's name, without the dot. */
  fileEnding: string;
  /** What it is called in a menu. */
  label: string;
  /** What it is good for, in one sentence. */
  purpose: string;
  /** The file piece by piece; whoever reads sets the pace. A file that was cut does not parse. */
  write: (extract: Extract, options: WriteOptions) => AsyncIterable<string | Uint8Array>;
}>;
