/** Asks for networks and lists of links in the shape that tests look at. */
import type { Asking } from "./asking.ts";

/** A filter in the API's names. */
export type Filter = Readonly<Record<string, unknown>>;
/** A link as these questions ask for it. */
export type SeenLink = Readonly<{
  id: string;
  from: { id: string };
  to: { id: string };
  family: string;
  sign: string | null;
  workCount: number;
  claimCount: number;
  statedCount: number;
  bestAccess: string;
}>;

/** The fields of `SeenLink`. */
export const LINK = "id from { id } to { id } family sign workCount claimCount statedCount bestAccess";

/** The whole network of a filter. */
export const askNetwork = async ({ ask }: Asking, filter: Filter) =>
  (
    await ask<{
      network: {
        factors: readonly { id: string; kind: string }[];
        links: readonly SeenLink[];
        claimCount: number;
        workCount: number;
        sentence: string;
      };
    }>(
      `query ($filter: NetworkFilter) { network(filter: $filter, limit: 5000) {
        factors { id kind } links { ${LINK} } claimCount workCount sentence } }`,
      { filter },
    )
  ).network;

/** All links of a filter, page by page. */
export const askLinks = async ({ ask }: Asking, filter: Filter): Promise<readonly SeenLink[]> => {
  const found: SeenLink[] = [];
  let after: string | null = null;
  do {
    const page: { links: { nodes: SeenLink[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } =
      await ask(
        `query ($filter: NetworkFilter, $after: Cursor) { links(filter: $filter, first: 100, after: $after) {
          nodes { ${LINK} } pageInfo { hasNextPage endCursor } } }`,
        { filter, after },
      );
    found.push(...page.links.nodes);
    after = page.links.pageInfo.hasNextPage ? page.links.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
};

/** How often each value occurs. */
export const tally = (values: readonly (string | number | null)[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
};

/** An id without its type. */
export const bare = (id: string): string => id.slice(id.indexOf(":") + 1);
/** The slugs of a link's factors. */
export const pair = ({ from, to }: SeenLink): string => `${bare(from.id)} ${bare(to.id)}`;
