/** Reads one page of a list that the database filters, orders and cuts. */
import type { Row } from "../db/records.ts";
import type { Asker, Database, Parameters } from "../db/run-cypher.ts";
import { textPatterns } from "../domain/text/text-patterns.ts";
import {
  checkFirst,
  type Page,
  type PageArguments,
  type PageScope,
  pageFromRows,
  positionAfter,
  type SortKey,
} from "./page.ts";

/** What a list is ordered by; ties by id, rising. */
export type Order<Field extends string> = Readonly<{ field: Field; direction: "ASC" | "DESC" }>;

/** One thing of a page as a statement returns it: the thing under the name of its type, and what it is ordered by. */
export type Entry = Readonly<Record<string, unknown>>;

/** The parameters by which a list's statement applies the search matcher; null without a text. */
export const textParameters = (text: string | undefined): Parameters => {
  if (text === undefined) return { textPatterns: null, baseLetters: null };
  const { patterns, baseLetters } = textPatterns(text);
  return { textPatterns: patterns, baseLetters };
};

type List<T> = PageArguments &
  PageScope &
  Readonly<{
    statement: string;
    parameters: Parameters;
    toNode: (entry: Entry) => T;
    entriesOf?: (rows: readonly Row[]) => readonly Entry[];
  }>;

type ListOfMany<T> = Omit<List<T>, "entriesOf"> & Readonly<{ parents: readonly string[] }>;

type Placed<T> = Readonly<{ node: T; key: SortKey }>;

const toPage = <T extends Readonly<{ id: string }>>(
  entries: readonly Entry[],
  { toNode, ...page }: PageScope & Readonly<{ toNode: (entry: Entry) => T; first: number; totalCount: number }>,
): Page<T> => {
  const placed = entries.map((entry): Placed<T> => ({ node: toNode(entry), key: (entry.key ?? null) as SortKey }));
  const { nodes, ...rest } = pageFromRows(placed, { ...page, keyOf: ({ node, key }) => ({ key, id: node.id }) });
  return { ...rest, nodes: nodes.map(({ node }) => node) };
};

/** The things in the rows of a statement that gives a page as one of its columns. */
const entriesInPage = ([row]: readonly Row[]): readonly Entry[] => (row?.page ?? []) as readonly Entry[];

/** The things in the rows of a statement that gives one a row, and a row without an id for an empty page. */
export const entriesInRows = (rows: readonly Row[]): readonly Entry[] => rows.filter(({ id }) => id !== null);

/**
 * A page of a list whose statement returns `totalCount` and, as `entriesOf` finds them, one thing more than asked for.
 * Raises BAD_USER_INPUT (first, after) and CURSOR_STALE.
 */
export const readPage = async <T extends Readonly<{ id: string }>>(
  database: Database,
  { statement, parameters, first, after, query, dataVersion, toNode, entriesOf = entriesInPage }: List<T>,
  asker?: Asker,
): Promise<Page<T>> => {
  const most = checkFirst(first);
  const position = positionAfter(after, { query, dataVersion });
  const asked = { ...parameters, afterKey: position?.key ?? null, afterId: position?.id ?? null, limit: most + 1 };
  const rows = await database.read(statement, asked, asker);
  return toPage(entriesOf(rows), {
    ...{ query, dataVersion, toNode, first: most },
    totalCount: Number(rows[0]?.totalCount ?? 0),
  });
};

/**
 * One page for each of `parents`, by slug, in the order of the statement; an unknown parent has an empty one. The statement takes the
 * parents as `parameters` say and returns `parent`, `totalCount` and `page`. `query` is completed by the parent, so a
 * cursor of one parent is no cursor of another. Codes as for `readPage`.
 */
export const readPages = async <T extends Readonly<{ id: string }>>(
  database: Database,
  { statement, parameters, parents, first, after, query, dataVersion, toNode }: ListOfMany<T>,
  asker?: Asker,
): Promise<readonly Page<T>[]> => {
  const most = checkFirst(first);
  const scopes = parents.map((parent) => ({ query: { list: query, parent }, dataVersion }));
  const positions = scopes.map((scope) => positionAfter(after, scope));
  const [position] = positions;
  const asked = { ...parameters, afterKey: position?.key ?? null, afterId: position?.id ?? null, limit: most + 1 };
  const rows = new Map((await database.read(statement, asked, asker)).map((row) => [row.parent, row]));
  return parents.map((parent, index) => {
    const row = rows.get(parent);
    return toPage((row?.page ?? []) as readonly Entry[], {
      ...{ query: scopes[index]?.query, dataVersion, toNode, first: most },
      totalCount: Number(row?.totalCount ?? 0),
    });
  });
};
