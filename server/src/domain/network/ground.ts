/** What selections are made from: factors and links, laid out once for all filters on them. */

import type { Factor } from "../factor.ts";
import type { Link } from "../link.ts";
import { type Countable, countAll } from "./count-touching.ts";
import {
  type FactorNumbers,
  type NumberedLinks,
  numberFactors,
  numberLinks,
  numberLinksAmong,
  numberWorks,
} from "./numbered-links.ts";
import { type LinkOrder, orderLinks } from "./order-links.ts";

type Supported = Readonly<{ id: string; workCount: number }>;

/** Orders by works, most first; ties by id. */
export const compareSupport = (a: Supported, b: Supported): number =>
  b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

/** The links that a choice of claims makes. */
export type LinkRows = Readonly<{
  /** Best supported first. */
  links: () => readonly Link[];
  /** How many there are at most. */
  most: number;
  /** Where all links are at hand: what is left of the one at a place among them, and at which places something is, in the order of `links`. */
  among?: Readonly<{ all: LinkRows; at: (place: number) => Link | undefined; places: () => readonly number[] }>;
}>;

/** `links` as they are. */
export const listedLinks = (links: readonly Link[]): LinkRows => ({ links: () => links, most: links.length });

/** Links by the choice of claims that made them, with all factors. */
export type Ground = Countable &
  Readonly<{
    factors: ReadonlyMap<string, Factor>;
    /** Best supported first; by number in `numbered`. */
    links: () => readonly Link[];
    /** How many there are at most. */
    most: number;
    inOrder: (order: LinkOrder) => readonly Link[];
    numbers: FactorNumbers;
    /** For what lies around single factors: the list `all`, laid out, and what is left of its links. */
    around: Readonly<{
      all: () => readonly Link[];
      numbered: () => NumberedLinks;
      at: (place: number) => Link | undefined;
    }>;
  }>;

/** How many claims and distinct works are behind `links`. */
export const supportOf = (
  links: readonly Pick<Link, "claimCount" | "works">[],
): Readonly<{ claimCount: number; workCount: number }> => {
  const [only] = links;
  if (links.length === 1 && only) return { claimCount: only.claimCount, workCount: only.works.length };
  const works = new Set<string>();
  let claimCount = 0;
  for (const link of links) {
    claimCount += link.claimCount;
    for (const work of link.works) works.add(work);
  }
  return { claimCount, workCount: works.size };
};

/** What `make` gives, made when it is first asked for. */
export const lazily = <T extends object>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The links that touch each factor, by its slug, in their order. */
export const linksByEnd = <L extends Pick<Link, "from" | "to">>(
  links: readonly L[],
): ReadonlyMap<string, readonly L[]> => {
  const touching = new Map<string, L[]>();
  for (const link of links)
    for (const end of [link.from, link.to]) {
      const own = touching.get(end);
      if (own) own.push(link);
      else touching.set(end, [link]);
    }
  return touching;
};

/** Best supported first; rows that are kept in this order already are taken as they are. */
const inOrderOfSupport = <T extends Supported>(things: readonly T[]): readonly T[] =>
  things.every((thing, index) => index === 0 || compareSupport(things[index - 1] as T, thing) < 0)
    ? things
    : [...things].sort(compareSupport);

type Parts = Pick<Ground, "factors" | "numbers" | "links" | "most" | "numbered"> & Partial<Pick<Ground, "around">>;

const completeGround = ({ links, numbered, ...parts }: Parts): Ground => {
  const orders = new Map<string, readonly Link[]>();
  const works = lazily(() => numberWorks(links()));
  return {
    around: { all: links, numbered, at: (place) => links()[place] },
    ...parts,
    ...{ links, numbered, works },
    counts: lazily(() => countAll(numbered(), works())),
    inOrder: (order) => {
      const name = `${order.field} ${order.direction}`;
      const known = orders.get(name) ?? orderLinks(links(), order);
      orders.set(name, known);
      return known;
    },
  };
};

/** The ground that `factors` and `links` make. */
export const createGround = (factors: ReadonlyMap<string, Factor>, links: readonly Link[]): Ground => {
  const numbers = numberFactors(factors);
  const ordered = inOrderOfSupport(links);
  const numbered = lazily(() => numberLinks(ordered, numbers));
  return completeGround({ factors, numbers, links: () => ordered, most: ordered.length, numbered });
};

/**
 * The ground of links chosen among those of `all`, which has the same factors. What lies around a factor is found where
 * it lies in `all`, so that nobody who asks for no more has every link chosen and laid out.
 */
export const narrowGround = (
  all: Pick<Ground, "factors" | "numbers" | "links" | "numbered">,
  { links, most, among: { at, places } }: LinkRows & Required<Pick<LinkRows, "among">>,
): Ground =>
  completeGround({
    ...{ factors: all.factors, numbers: all.numbers, links, most },
    numbered: lazily(() => numberLinksAmong(links(), places(), all.numbered())),
    around: { all: all.links, numbered: all.numbered, at },
  });
