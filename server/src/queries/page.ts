/** Cuts ordered lists into pages, with cursors that know the query and the data version they belong to. */
import { createHash } from "node:crypto";
import { AppError } from "../errors.ts";

/** What a caller asks of a list. */
export type PageArguments = Readonly<{ first?: number | null | undefined; after?: string | null | undefined }>;

/** What a list is ordered by. */
export type SortKey = string | number | null;

/** Where a thing stands in its list: the value it is ordered by, and its id for ties. */
export type Position = Readonly<{ key: SortKey; id: string }>;

/** The list a cursor belongs to: `query` is a plain value that names it with its filter and order. */
export type PageScope = Readonly<{ query: unknown; dataVersion: string }>;

/** A stretch of a list: the things, where each stands, whether more follows, and how many there are in all. */
export type Page<T> = Readonly<{
  nodes: readonly T[];
  /** Of each of `nodes`; `cursorsOf` makes cursors of them, which few who ask want. */
  positions: readonly Position[];
  scope: PageScope;
  hasNextPage: boolean;
  totalCount: number;
}>;

const FIRST_MOST = 100;
const HASH_DIGITS = 12;

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
};

const hashOf = (query: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(query)) ?? "")
    .digest("hex")
    .slice(0, HASH_DIGITS);

type Placing = Pick<Page<unknown>, "positions" | "scope">;

/** The cursor of each node of a page. */
export const cursorsOf = ({ positions, scope: { query, dataVersion } }: Placing): readonly string[] => {
  const list = hashOf(query);
  return positions.map(({ key, id }) =>
    Buffer.from(JSON.stringify([dataVersion, list, key, id])).toString("base64url"),
  );
};

/** The cursor of a page's last node; null for an empty page. */
export const endCursorOf = ({ positions, scope }: Placing): string | null =>
  cursorsOf({ positions: positions.slice(-1), scope })[0] ?? null;

const unreadable = (): AppError =>
  new AppError("BAD_USER_INPUT", {
    message: "The argument after is not a cursor of this service.",
    hint: "Give back a cursor as it came, or leave after out to begin at the start.",
    details: { argument: "after" },
  });

const stale = (reason: string, hint: string): AppError =>
  new AppError("CURSOR_STALE", { message: `The cursor belongs to ${reason}.`, hint, details: { argument: "after" } });

const isSortKey = (value: unknown): value is SortKey =>
  value === null || typeof value === "string" || typeof value === "number";

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is not a cursor; the caller says so in its own words.
    return undefined;
  }
};

/** `first` when it is a whole number from 1 to 100. Raises BAD_USER_INPUT naming the argument. */
export const checkFirst = (first: number | null | undefined): number => {
  if (typeof first === "number" && Number.isInteger(first) && first >= 1 && first <= FIRST_MOST) return first;
  throw new AppError("BAD_USER_INPUT", {
    message: `The argument first is ${first ?? "missing"}, but a page holds 1 to ${FIRST_MOST}.`,
    hint: "Ask for at most 100 and go on with after, or use the export for everything at once.",
    details: { argument: "first", least: 1, most: FIRST_MOST },
  });
};

/**
 * The position that the cursor `after` names in the list of `scope`; null without a cursor.
 * Raises BAD_USER_INPUT for what is no cursor, CURSOR_STALE for one of another data version or another list.
 */
export const positionAfter = (after: string | null | undefined, { query, dataVersion }: PageScope): Position | null => {
  if (after === null || after === undefined) return null;
  // The schema leaves open what a cursor looks like, so that one that is no text comes as far as this.
  if (typeof after !== "string") throw unreadable();
  const parts = parseJson(Buffer.from(after, "base64url").toString("utf8"));
  if (!Array.isArray(parts) || parts.length !== 4) throw unreadable();
  const [version, hash, key, id] = parts as readonly unknown[];
  if (typeof version !== "string" || typeof hash !== "string" || typeof id !== "string" || !isSortKey(key))
    throw unreadable();
  if (version !== dataVersion)
    throw stale("another version of the data", "The data has changed since; begin again without after.");
  if (hash !== hashOf(query))
    throw stale("another list", "Keep filter, order and parent as they were when the cursor was given.");
  return { key, id };
};

/**
 * A page of rows that the database has already cut: `rows` holds at most `first` + 1 of them, in order, behind the cursor.
 * `totalCount` counts the whole list.
 */
export const pageFromRows = <T>(
  rows: readonly T[],
  page: PageScope & Readonly<{ first: number; totalCount: number; keyOf: (row: T) => Position }>,
): Page<T> => {
  const nodes = rows.slice(0, page.first);
  return {
    nodes,
    positions: nodes.map(page.keyOf),
    scope: { query: page.query, dataVersion: page.dataVersion },
    hasNextPage: rows.length > page.first,
    totalCount: page.totalCount,
  };
};

/**
 * A page of a whole list held in memory. `rows` is ordered, the same for the same query and data version.
 * Raises BAD_USER_INPUT (first, after) and CURSOR_STALE.
 */
export const pageOf = <T>(
  rows: readonly T[],
  { first, after, query, dataVersion, keyOf }: PageArguments & PageScope & Readonly<{ keyOf: (row: T) => Position }>,
): Page<T> => {
  const most = checkFirst(first);
  const position = positionAfter(after, { query, dataVersion });
  const start = position === null ? 0 : rows.findIndex((row) => keyOf(row).id === position.id) + 1;
  if (position !== null && start === 0) throw unreadable();
  const rest = rows.slice(start, start + most + 1);
  return pageFromRows(rest, { first: most, totalCount: rows.length, query, dataVersion, keyOf });
};

/** A row of a list held in memory, with its place. */
export type Placed<T> = Position & Readonly<{ node: T }>;

/** Below 0 when `a` stands before `b`. What has no key comes last either way, and ties are ordered by id, rising. */
export const comparePositions = (a: Position, b: Position, descending: boolean): number => {
  if (a.key === b.key) return a.id < b.id ? -1 : Number(a.id > b.id);
  if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
  return a.key < b.key === descending ? 1 : -1;
};

type ListInMemory = PageArguments & PageScope & Readonly<{ descending?: boolean; totalCount?: number }>;

/**
 * A page of `rows`, which are in the order of `comparePositions`: those behind the cursor, whether or not the row it was
 * given for is among them. Raises BAD_USER_INPUT (first, after) and CURSOR_STALE.
 */
export const pageBehind = <T>(
  rows: readonly Placed<T>[],
  { first, after, descending = false, totalCount = rows.length, ...scope }: ListInMemory,
): Page<T> => {
  const most = checkFirst(first);
  const position = positionAfter(after, scope);
  const start = position === null ? 0 : rows.findIndex((row) => comparePositions(row, position, descending) > 0);
  const cut = start < 0 ? [] : rows.slice(start, start + most + 1);
  const { nodes, ...page } = pageFromRows(cut, {
    ...{ ...scope, first: most, totalCount },
    keyOf: ({ key, id }) => ({ key, id }),
  });
  return { ...page, nodes: nodes.map(({ node }) => node) };
};
