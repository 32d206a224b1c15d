/** Chooses links and factors by a filter, after the claims have made the links: what every view of the network starts from. */
import type { Factor } from "../factor.ts";
import type { NetworkFilter } from "../filter/network-filter.ts";
import type { Link } from "../link.ts";
import { createGround, type Ground, lazily } from "./ground.ts";
import { createLeft } from "./left-of-ground.ts";
import { isBestSupported, type LinkOrder } from "./order-links.ts";

/** Links shown at most for each factor that a limit allows. */
export const LINKS_PER_FACTOR = 4;

/** A link of a selection, with its two factors as the selection counts them. */
export type SelectedLink = Link & Readonly<{ ends: Readonly<{ from: Factor; to: Factor }> }>;

/** The factors of `link` as its selection counts them; null for a link outside a selection. */
export const selectedEnds = (link: Link | SelectedLink): SelectedLink["ends"] | null =>
  "ends" in link ? link.ends : null;

/**
 * What a filter leaves, worked out as far as it is asked for: a page of links needs no factor, and a factor no other.
 * `claimCount` and `workCount` of its factors count the selected links that touch them.
 */
export type Selection = Readonly<{
  /** By slug, best supported first. */
  factors: () => ReadonlyMap<string, Factor>;
  factorCount: () => number;
  /** The first `limit` of `factors`. */
  topFactors: (limit?: number) => readonly Factor[];
  /** Best supported first. */
  links: () => readonly Link[];
  /** The links between the first `limit` factors, best supported first, at most four times as many. */
  topLinks: (limit?: number) => readonly Link[];
  /** The places of `links` in the list `of`, which other selections share. */
  places: () => Readonly<{ of: readonly Link[]; at: Int32Array }>;
  /** The factors as they are counted over the whole dataset, by slug. */
  remaining: () => readonly Factor[];
  /** The same links in another order. */
  linksInOrder: (order: LinkOrder) => readonly Link[];
  /** The links that touch a factor; best supported first. */
  linksOf: (slug: string) => readonly Link[];
  /** The factor as the selection counts it; undefined for one that it does not hold. */
  factor: (slug: string) => Factor | undefined;
  /** A link of the selection with its two factors. */
  withEnds: (link: Link) => SelectedLink;
  /** Factors and links that it may hold at most. */
  weight: number;
}>;

/** Written out: a copy by spreading of so many properties becomes a slow object, and there are thousands of links. */
const joined = (link: Link, ends: SelectedLink["ends"]): SelectedLink => ({
  id: link.id,
  from: link.from,
  to: link.to,
  family: link.family,
  sign: link.sign,
  claimCount: link.claimCount,
  workCount: link.workCount,
  sourceCount: link.sourceCount,
  statedCount: link.statedCount,
  supporting: link.supporting,
  opposing: link.opposing,
  undirected: link.undirected,
  contested: link.contested,
  bestAccess: link.bestAccess,
  yearFrom: link.yearFrom,
  yearTo: link.yearTo,
  undatedSources: link.undatedSources,
  claims: link.claims,
  works: link.works,
  ends,
});

/**
 * What the predicates on links and factors in `filter` leave of `ground`, whose links the filter's claims have made.
 * A link stays if both of its factors pass; a factor stays if it passes and has a link left, or is named in
 * `filter.factors` (then even if it fails another predicate). Unknown names are left out.
 */
export const selectFrom = (ground: Ground, filter: NetworkFilter): Selection => {
  const { links, most, numbers, numbered, inOrder } = ground;
  const { touching, places, held, ordered, factorAt } = createLeft(ground, filter);
  const topFactors = (limit?: number): readonly Factor[] =>
    ordered()
      .slice(0, limit)
      .map((number) => factorAt(number) as Factor);
  const factor = (slug: string): Factor | undefined => {
    const number = numbers.numberOf.get(slug);
    return number === undefined ? undefined : factorAt(number);
  };
  const linksOf = (slug: string): readonly Link[] => {
    const number = numbers.numberOf.get(slug);
    return number === undefined ? [] : touching(number);
  };
  const selectedLinks = lazily(() =>
    places().length === links().length ? links() : Array.from(places(), (place) => links()[place] as Link),
  );
  const topLinks = (limit = Number.POSITIVE_INFINITY): readonly Link[] => {
    if (limit >= held().length) return selectedLinks().slice(0, limit * LINKS_PER_FACTOR);
    const { from, to } = numbered();
    const isShown = new Uint8Array(numbers.list.length + 1);
    for (const number of ordered().slice(0, limit)) isShown[number] = 1;
    const between: Link[] = [];
    for (const place of places()) {
      if (between.length === limit * LINKS_PER_FACTOR) break;
      if (isShown[from[place] as number] === 1 && isShown[to[place] as number] === 1)
        between.push(links()[place] as Link);
    }
    return between;
  };
  return {
    ...{ factor, linksOf, topFactors, topLinks },
    factors: lazily(() => new Map(topFactors().map((one) => [one.id, one]))),
    factorCount: () => held().length,
    links: selectedLinks,
    places: () => ({ of: links(), at: places() }),
    remaining: () => held().map((number) => numbers.list[number] as Factor),
    linksInOrder: (order) => {
      if (isBestSupported(order)) return selectedLinks();
      const selected = new Set(selectedLinks());
      return inOrder(order).filter((link) => selected.has(link));
    },
    withEnds: (link) => joined(link, { from: factor(link.from) as Factor, to: factor(link.to) as Factor }),
    weight: numbers.list.length + most + 1,
  };
};

/** What `filter` leaves of `links` between `factors`; for one filter alone. */
export const selectNetwork = (
  filter: NetworkFilter,
  factors: ReadonlyMap<string, Factor>,
  links: readonly Link[],
): Selection => selectFrom(createGround(factors, links), filter);

/** Factors and links as one answer shows them: the first `limit` factors and the links between them. */
export type Cut<L> = Readonly<{ factors: readonly Factor[]; links: readonly L[]; truncated: boolean }>;

/** The first `limit` of `factors` (in their order) and at most four times as many of `links`, best supported first. */
export const cutToLimit = <L extends Link>(
  factors: readonly Factor[],
  links: readonly L[],
  limit = Number.POSITIVE_INFINITY,
): Cut<L> => {
  const shown = factors.slice(0, limit);
  const ids = new Set(shown.map(({ id }) => id));
  const between = links.filter(({ from, to }) => ids.has(from) && ids.has(to)).slice(0, limit * LINKS_PER_FACTOR);
  return {
    factors: shown,
    links: between,
    truncated: shown.length < factors.length || between.length < links.length,
  };
};
