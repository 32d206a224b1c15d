/** What selections are made from: factors and links, laid out once for all filters on them. */

import type { Factor } from "../factor.ts";
import type { Link } from "../link.ts";
import { type Countable, countAll } from "./count-touching.ts";
import { type FactorNumbers, numberFactors, numberLinks, numberWorks } from "./numbered-links.ts";
import { type LinkOrder, orderLinks } from "./order-links.ts";

type Supported = Readonly<{ id: string; workCount: number }>;

/** Orders by works, most first; ties by id. */
export const compareSupport = (a: Supported, b: Supported): number =>
  b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

/** Links by the choice of claims that made them, with all factors. */
export type Ground = Countable &
  Readonly<{
    factors: ReadonlyMap<string, Factor>;
    /** Best supported first; by number in `numbered`. */
    links: readonly Link[];
    inOrder: (order: LinkOrder) => readonly Link[];
    numbers: FactorNumbers;
  }>;

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

/** The ground that `factors`, numbered so, and `links` make. */
export const createGround = (
  factors: ReadonlyMap<string, Factor>,
  links: readonly Link[],
  numbers: FactorNumbers = numberFactors(factors),
): Ground => {
  const ordered = inOrderOfSupport(links);
  const orders = new Map<string, readonly Link[]>();
  const numbered = lazily(() => numberLinks(ordered, numbers));
  const works = lazily(() => numberWorks(ordered));
  return {
    factors,
    links: ordered,
    numbers,
    ...{ numbered, works },
    counts: lazily(() => countAll(numbered(), works())),
    inOrder: (order) => {
      const name = `${order.field} ${order.direction}`;
      const known = orders.get(name) ?? orderLinks(ordered, order);
      orders.set(name, known);
      return known;
    },
  };
};
