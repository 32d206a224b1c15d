/** What is looked at: everything that an address holds. Steps are pure; nothing here fetches or draws. */
import type { Direction, NetworkFilter } from "../api/generated.ts";

/** Which factors a view starts from, before its filter. */
export type Scope =
  /** The best supported factors, so many. */
  | Readonly<{ kind: "best"; limit: number }>
  /** Every factor that the filter leaves. */
  | Readonly<{ kind: "all" }>
  /** The factors within some steps of the given ones. */
  | Readonly<{ kind: "around"; of: readonly string[]; hops: 1 | 2 | 3; direction: Direction }>
  /** Exactly these factors. */
  | Readonly<{ kind: "factors"; ids: readonly string[] }>;

/** The one thing whose evidence is open. */
export type Selection =
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "factor" | "link" | "claim" | "source"; id: string }>;

export const PAGES = ["network", "table"] as const;
/** The canvas, or the tables of the same view. */
export type Page = (typeof PAGES)[number];

export const TABLES = ["factors", "links", "claims"] as const;
export type Table = (typeof TABLES)[number];

export const LAYOUTS = ["lanes", "force"] as const;
export type Layout = (typeof LAYOUTS)[number];

export type Position = Readonly<{ x: number; y: number }>;

/** A field left out does not filter; lists are never empty. Enum names and global ids, as the API takes them. */
export type Filter = Readonly<NetworkFilter>;

export type View = Readonly<{
  page: Page;
  table: Table;
  /** Id of the question that opened the view, or null. */
  question: string | null;
  scope: Scope;
  filter: Filter;
  /** Factors brought in by expansion, in that order. */
  added: readonly string[];
  /** Factors taken away by hand. */
  dismissed: readonly string[];
  selection: Selection;
  layout: Layout;
  /** Positions of the factors moved by hand; all others are computed. */
  moved: Readonly<Record<string, Position>>;
}>;
