/** Sources (documents) and works (the studies behind them). */
import type { Access } from "./closed-lists.ts";

export type Source = Readonly<{
  /** Bare slug. */
  id: string;
  title: string;
  authors: string | null;
  publisher: string | null;
  year: number | null;
  type: string | null;
  access: Access;
  url: string | null;
  note: string | null;
  /** Slug of the work it reports. */
  work: string;
  claimCount: number;
}>;

export type Work = Readonly<{
  /** Bare slug. */
  id: string;
  name: string;
  /** Slugs of the documents that report it, sorted. */
  sources: readonly string[];
  claimCount: number;
}>;
