/** The dataset that is live: what it is called, how much it holds, how deeply it was read. */
import type { Access } from "./closed-lists.ts";

/** How much the dataset holds, unfiltered and with groupings. */
export type DatasetCounts = Readonly<{
  factors: number;
  groupings: number;
  claims: number;
  statedClaims: number;
  sources: number;
  works: number;
  links: number;
  linksOnOneWork: number;
  counterparts: number;
}>;

/** How many sources and claims were read in one way. */
export type AccessCount = Readonly<{ access: Access; sources: number; claims: number }>;

export type Dataset = Readonly<{
  /** The dataset's own slug. */
  id: string;
  /** First 16 hexadecimal digits of a hash over the content. */
  version: string;
  title: string;
  description: string | null;
  license: string;
  citation: string | null;
  publisher: string | null;
  /** ISO 8601 in UTC. */
  importedAt: string;
  counts: DatasetCounts;
  /** Every access value once, best reading first. */
  readingDepth: readonly AccessCount[];
}>;
