/** Turns a page of a list into the shape every connection of the schema has. */
import { lazily } from "../domain/ground.ts";
import { cursorsOf, endCursorOf, type Page } from "../queries/page.ts";

/** A page as the schema shows it; `More` is what its edges tell beside the node. */
export type Connection<T, More = object> = Readonly<{
  edges: ({ cursor: string; node: T } & More)[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}>;

/**
 * The connection of `page`: edges and nodes hold the same things in the same order; `moreOf` tells what else the edge at
 * a place says. Edges and cursors are made when they are asked for, so it must not be spread into another object.
 */
export const toConnection = <T, More extends object = object>(
  page: Page<T>,
  moreOf: (place: number) => More = () => ({}) as More,
): Connection<T, More> => {
  const edges = lazily(() => {
    const cursors = cursorsOf(page);
    return page.nodes.map((node, place) => ({ ...moreOf(place), cursor: cursors[place] ?? "", node }));
  });
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
