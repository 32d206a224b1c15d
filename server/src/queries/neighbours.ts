/** Neighbours of a factor: what would be added to a view, and what the filter hides. */
import type { Asker } from "../db/run-cypher.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Link } from "../domain/link.ts";
import { countKinds, countOthers, type KindCount, type Neighbour, neighboursOf } from "../domain/network/neighbours.ts";
import type { SelectedLink } from "../domain/network/select-network.ts";
import { checkFactors } from "./network.ts";
import { type Page, type PageArguments, pageOf } from "./page.ts";
import type { Rows } from "./rows-for.ts";
import type { Selections } from "./selections.ts";
import type { StoredNetworks } from "./stored-networks.ts";

type NeighbourList = PageArguments & Readonly<{ of: string; filter: NetworkFilter; excluding: readonly string[] }>;

/** A page of neighbours, with counts over all that are not shown yet. */
export type NeighbourPage = Page<Neighbour> & Readonly<{ byKind: readonly KindCount[]; hiddenByFilter: number }>;

/** How many neighbours of a factor, by its slug, are not shown, and how many of these the filter hides. */
export type NeighbourCounts = Readonly<{ of: string; notShown: number; hiddenByFilter: number }>;

type NeighboursOfMany = Readonly<{ of: readonly string[]; filter: NetworkFilter; excluding: readonly string[] }>;

export type NeighbourQueries = Readonly<{
  /**
   * The neighbours of `of` under `filter` that are not in `excluding`, joined by most works first. What the filter
   * hides is counted against no filter but the same choice of groupings.
   * Raises BAD_USER_INPUT (also for an unknown factor), CURSOR_STALE and the codes of RowSets.
   */
  listNeighbours: (list: NeighbourList, asker: Asker) => Promise<NeighbourPage>;
  /** The counts of `listNeighbours` for several factors, in their order. Raises the same, but for cursors. */
  countNeighbours: (list: NeighboursOfMany, asker: Asker) => Promise<readonly NeighbourCounts[]>;
}>;

/** The links around a factor, by its slug, and the same with their factors as the filter counts them. */
type Around = Readonly<{
  links: (of: string) => readonly Link[];
  withEnds: (of: string) => readonly SelectedLink[];
}>;

const withoutChoices = ({ includeGroupings }: NetworkFilter): NetworkFilter =>
  includeGroupings === undefined ? {} : { includeGroupings };

/** The neighbours' queries over `rows`; where those are too many to be kept, over what is stored. */
export const neighbourQueries = (rows: Rows, { select }: Selections, stored: StoredNetworks): NeighbourQueries => {
  const around = async (of: readonly string[], filter: NetworkFilter, asker: Asker): Promise<Around> => {
    if (await stored.isFor(filter, asker)) {
      const found = await stored.listStoredLinksAround(filter, of, asker);
      const links = (slug: string): readonly SelectedLink[] => found.get(slug) ?? [];
      return { links, withEnds: links };
    }
    const { linksOf, withEnds } = await select(filter, asker);
    return { links: linksOf, withEnds: (slug) => linksOf(slug).map(withEnds) };
  };

  const listNeighbours: NeighbourQueries["listNeighbours"] = async ({ of, filter, excluding, first, after }, asker) => {
    checkFactors("of", [of], await rows.factorsFor([of], asker));
    const [chosen, everything] = await Promise.all([
      around([of], filter, asker),
      around([of], withoutChoices(filter), asker),
    ]);
    const shown = new Set(excluding);
    const neighbours = neighboursOf(chosen.withEnds(of), of, shown);
    const found = new Set([...shown, ...neighbours.map(({ factor }) => factor.id)]);
    const page = pageOf(neighbours, {
      ...{ first, after, query: { list: "neighbours", of, filter, excluding: [...shown].sort() } },
      dataVersion: await rows.dataVersion(asker),
      keyOf: ({ workCount, factor }) => ({ key: workCount, id: factor.id }),
    });
    return {
      ...page,
      byKind: countKinds(neighbours),
      hiddenByFilter: countOthers(everything.links(of), of, found),
    };
  };

  const countNeighbours: NeighbourQueries["countNeighbours"] = async ({ of, filter, excluding }, asker) => {
    checkFactors("of", of, await rows.factorsFor(of, asker));
    const [chosen, everything] = await Promise.all([
      around(of, filter, asker),
      around(of, withoutChoices(filter), asker),
    ]);
    const shown = new Set(excluding);
    // What a filter leaves is among what there is without it, so the rest is what it hides.
    return of.map((factor) => {
      const notShown = countOthers(everything.links(factor), factor, shown);
      return { of: factor, notShown, hiddenByFilter: notShown - countOthers(chosen.links(factor), factor, shown) };
    });
  };
  return { listNeighbours, countNeighbours };
};
