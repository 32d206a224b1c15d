/** What is looked at: everything that an address holds. Steps are pure; nothing here fetches or draws. */
import type { Direction, NetworkFilter } from "../api/generated.ts";
import type { EvidenceWish } from "./evidence/evidence-wish.ts";
import type { GapsWish } from "./gaps/gaps-wish.ts";

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

/** The one thing whose evidence is open, or the factors that are selected together. */
export type Selection =
  | Readonly<{ kind: "none" }>
  /** Never empty, each once, in the order in which they were selected. */
  | Readonly<{ kind: "factors"; ids: readonly string[] }>
  | Readonly<{ kind: "factor" | "link" | "claim" | "source"; id: string }>;

/** The one thing whose evidence is open. */
export type Opened = Exclude<Selection, { kind: "none" | "factors" }>;

/** The pages, in the order of their tabs. */
export const PAGES = ["network", "table", "evidence", "pathways", "gaps", "compare"] as const;
/** The canvas, the tables of the same view, the claims behind it, the chains between two ends, or the gap map. */
export type Page = (typeof PAGES)[number];

/** The tables, in the order of their tabs. */
export const TABLES = ["factors", "links", "claims"] as const;
export type Table = (typeof TABLES)[number];

/** The layouts, in the order in which they are offered. */
export const LAYOUTS = ["lanes", "sides", "levels", "force", "circle"] as const;
/** Lanes by kind, lanes by side (perpetrator, both, victim), by what is linked with what, or a circle of domains. */
export type Layout = (typeof LAYOUTS)[number];

/** What the groups of a map are. */
export const GROUPED_BY = ["DOMAIN", "KIND", "CLUSTER"] as const;
export type GroupedBy = (typeof GROUPED_BY)[number];

/** How a network is drawn, if not as its size asks for: as a map of groups, some of them open, or factor by factor. */
export type MapWish =
  | Readonly<{ kind: "groups"; by: GroupedBy; open: readonly string[] }>
  | Readonly<{ kind: "everything" }>;

/** A place on the canvas, in canvas units: x to the right, y down. */
export type Position = Readonly<{ x: number; y: number }>;

/**
 * A titled region of the canvas, by its middle and size in canvas units; `titleAt` is the middle of its title. A region
 * with an `outline` has that edge, point by point; all others are upright rectangles, in which factors stand in columns.
 */
export type Lane = Readonly<{
  id: string;
  title: string;
  titleAt: Position;
  x: number;
  y: number;
  width: number;
  height: number;
  outline?: readonly Position[];
  /** An open group of the map: links run straight through it. */
  isGroup?: true;
}>;

type Frozen<T> = T extends readonly (infer Item)[] ? readonly Item[] : T;

/** A field left out does not filter; lists are never empty. Enum names and group ids, as the API takes them. `factors` is the scope's. */
export type Filter = {
  readonly [Field in Exclude<keyof NetworkFilter, "factors">]?: Frozen<NonNullable<NetworkFilter[Field]>>;
};
/** The name of one field of the filter. */
export type FilterField = keyof Filter;

/** One step of the filter: fields that are set, switched and named together; other steps hold none of them. */
export type FilterStep = Readonly<{ name: string | null; isOn: boolean; values: Filter }>;

/** How the filter came about, over and above what it filters: never more than the filter itself does not tell. */
export type FilterStack = Readonly<{
  /** The fields of each step, from the first; empty while every filter is a nameless step of its own in the usual order. */
  order: readonly Readonly<{ name: string | null; fields: readonly FilterField[] }>[];
  /** The values of the steps that are switched off; none of these fields stands in the filter. */
  off: Filter;
  /** Whether the canvas draws what is filtered out, pale, instead of hiding it. */
  fades: boolean;
}>;

/** Which chains of links are looked for, under the filter of the view. */
export type PathwaysWish = Readonly<{
  /** Factors that a chain may start from, and those that it may end at; without any on one side nothing is looked for. */
  from: readonly string[];
  to: readonly string[];
  /** Links in a chain at most, 1 to 8. */
  maxLength: number;
  /** Whether associations are walked too, both ways and without a sign; influence always is. */
  withAssociations: boolean;
  /** Chains that stand out, by their keys; all are alike when there are none. */
  chosen: readonly string[];
}>;

/** What of a view decides which network it shows. */
export type ShownChoice = Readonly<{
  scope: Scope;
  filter: Filter;
  added: readonly string[];
  dismissed: readonly string[];
}>;

/** Another view to compare with, drawn with this one as one diff or as two pictures. */
export type CompareWish = Readonly<{ other: ShownChoice; shows: "diff" | "both" }>;

/** Everything that an address holds. */
export type View = Readonly<{
  page: Page;
  table: Table;
  /** Id of the question that opened the view, or null. */
  question: string | null;
  scope: Scope;
  /** What is filtered now: the steps of the stack that are switched on. */
  filter: Filter;
  stack: FilterStack;
  /** Factors brought in by expansion, in that order. */
  added: readonly string[];
  /** Of factors in `added`, the factor whose expansion brought each; those that were chosen one by one have none. */
  brought: Readonly<Record<string, string>>;
  /** Factors taken away by hand. */
  dismissed: readonly string[];
  selection: Selection;
  layout: Layout;
  /** Which picture of its layout: another seed gives another one; 0 is the first. */
  seed: number;
  /** Pins: positions of the factors moved by hand, which stay there; all others are computed. */
  moved: Readonly<Record<string, Position>>;
  /** How the gap map is set; null is the default. */
  gaps: GapsWish | null;
  /** Null until ends were named. */
  pathways: PathwaysWish | null;
  /** How the evidence is looked at; null when plainly. */
  evidence: EvidenceWish | null;
  /** Null until another view was chosen to compare with. */
  compare: CompareWish | null;
  /** Groupings that stand for their parts, in the order in which they were folded. */
  folded: readonly string[];
  /** Null: a map of groups when there is too much to be drawn one by one, else everything. */
  map: MapWish | null;
}>;

/** Most factors a view may name one by one: the API's limit on `factors`. */
export const NAMED_FACTORS_LIMIT = 250;

/** Greatest seed: as many pictures as anybody looks through. */
export const LARGEST_SEED = 9999;

/** What opens without an address: the best supported factors, by links that rest on two works or more. */
export const HOME_VIEW: View = {
  page: "network",
  table: "links",
  question: null,
  scope: { kind: "best", limit: 40 },
  filter: { minWorks: 2 },
  stack: { order: [], off: {}, fades: false },
  added: [],
  brought: {},
  dismissed: [],
  selection: { kind: "none" },
  layout: "lanes",
  seed: 0,
  moved: {},
  gaps: null,
  pathways: null,
  evidence: null,
  compare: null,
  folded: [],
  map: null,
};

/** Everything, unfiltered: what questions and addresses start from. */
export const PLAIN_VIEW: View = { ...HOME_VIEW, scope: { kind: "all" }, filter: {} };
