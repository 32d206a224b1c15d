/** Turns a page of a list into the shape every connection of the schema has. */
import type { Page } from "../queries/page.ts";

/** A page as the schema shows it. */
export type Connection<T> = Readonly<{
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}>;

/** The connection of `page`: edges and nodes hold the same things in the same order. */
export const toConnection = <T>({ nodes, cursors, hasNextPage, totalCount }: Page<T>): Connection<T> => ({
  edges: nodes.map((node, index) => ({ cursor: cursors[index] ?? "", node })),
  nodes: [...nodes],
  pageInfo: { hasNextPage, endCursor: cursors.at(-1) ?? null },
  totalCount,
});
