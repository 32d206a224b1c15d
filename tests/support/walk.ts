/** Walks a list of the API to its end, page by page. */
import type { TestServer } from "./server.ts";

type ListPage<T> = Readonly<{
  edges: readonly Readonly<{ cursor: string; node: T }>[];
  nodes: readonly T[];
  pageInfo: Readonly<{ hasNextPage: boolean; endCursor: string | null }>;
  totalCount: number;
}>;

/** What a whole walk found. */
export type Walk<T> = Readonly<{ nodes: readonly T[]; totalCounts: readonly number[]; pages: number }>;

/** Every node of the query field `list`, whose `selection` is asked of each; `filter` and so on go into `args`. */
export const walk = async <T>(
  { query }: TestServer,
  {
    list,
    args = "",
    selection,
    first = 100,
  }: Readonly<{ list: string; args?: string; selection: string; first?: number }>,
): Promise<Walk<T>> => {
  const nodes: T[] = [];
  const totalCounts: number[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const document = `query ($first: Int, $after: Cursor) {
      list: ${list}(${args} first: $first, after: $after) {
        edges { cursor node { ${selection} } } nodes { ${selection} }
        pageInfo { hasNextPage endCursor } totalCount
      } }`;
    const { data, errors } = await query<{ list: ListPage<T> }>(document, { first, after });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    const page: ListPage<T> = data.list;
    if (JSON.stringify(page.edges.map(({ node }) => node)) !== JSON.stringify(page.nodes))
      throw new Error("Edges and nodes differ.");
    if (page.pageInfo.endCursor !== (page.edges.at(-1)?.cursor ?? null)) throw new Error("The end cursor is wrong.");
    nodes.push(...page.nodes);
    totalCounts.push(page.totalCount);
    after = page.pageInfo.endCursor;
    if (!page.pageInfo.hasNextPage) return { nodes, totalCounts, pages };
  }
};
