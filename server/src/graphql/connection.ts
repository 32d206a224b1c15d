/** Turns a page of a list into the shape every connection of the schema has. */
import { lazily } from "../domain/network/ground.ts";
import { cursorsOf, endCursorOf, type Page } from "../queries/page.ts";

type Edge<T> = Readonly<{ cursor: string; node: T }>;

/** A page as the schema shows it; `More` is what its edges tell beside the node. */
export type Connection<T, More = object> = Readonly<{
  edges: (Edge<T> & More)[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}>;

/**
 * The connection of `page`: edges and nodes hold the same things in the same order; `edgeOf` completes the edge at a
 * place. Edges and cursors are made when they are asked for, so neither must be spread into another object.
 */
export const toConnection = <T, More extends object = object>(
  page: Page<T>,
  edgeOf: (edge: Edge<T>, place: number) => Edge<T> & More = (edge) => edge as Edge<T> & More,
): Connection<T, More> => {
  const cursors = lazily(() => cursorsOf(page));
  const edges = lazily(() =>
    page.nodes.map((node, place) => {
      const edge: Edge<T> = {
        node,
        get cursor() {
          return cursors()[place] ?? "";
        },
      };
      return edgeOf(edge, place);
    }),
  );
  return {
    nodes: [...page.nodes],
    totalCount: page.totalCount,
    get edges() {
      return edges();
    },
    pageInfo: {
      hasNextPage: page.hasNextPage,
      get endCursor() {
        return endCursorOf(page);
      },
    },
  };
};
