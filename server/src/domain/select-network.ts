/** Chooses links and factors by a filter, after the claims have made the links: what every view of the network starts from. */
import type { Factor } from "./factor.ts";
import { compareSupport, createGround, type Ground, lazily, linksByEnd } from "./ground.ts";
import type { Link } from "./link.ts";
import { createTextMatcher } from "./match-text.ts";
import type { FactorPredicates, LinkPredicates, NetworkFilter } from "./network-filter.ts";
import { isBestSupported, type LinkOrder } from "./order-links.ts";

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
  /** Best supported first. */
  links: () => readonly Link[];
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

/** Says whether a link stays under the predicates on links. */
const linkTest = ({ families, signs, minWorks, maxWorks, minClaims, contested }: LinkPredicates) => {
  const [someFamilies, someSigns] = [families && new Set(families), signs && new Set(signs)];
  return (link: Link): boolean =>
    (!someFamilies || someFamilies.has(link.family)) &&
    (!someSigns || (link.sign !== null && someSigns.has(link.sign))) &&
    link.workCount >= (minWorks ?? 0) &&
    link.workCount <= (maxWorks ?? Number.POSITIVE_INFINITY) &&
    link.claimCount >= (minClaims ?? 0) &&
    (contested === undefined || link.contested === contested);
};

/** Says whether a factor stays under the predicates on factors. Groupings stay only when asked for. */
export const factorTest = (predicates: FactorPredicates) => {
  const { factors, kinds, domains, levels, sides, includeGroupings = false, text } = predicates;
  const named = factors && new Set(factors);
  const holdsText = text === undefined ? undefined : createTextMatcher(text);
  return (factor: Factor): boolean =>
    (includeGroupings || !factor.grouping) &&
    (!named || named.has(factor.id)) &&
    (!kinds || kinds.includes(factor.kind)) &&
    (!domains || domains.includes(factor.domain)) &&
    (!levels || levels.includes(factor.level)) &&
    (!sides || sides.some((side) => factor.sides.includes(side))) &&
    (!holdsText || holdsText(factor.name, factor.description));
};

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

/** Written out for the same reason. */
const counted = (factor: Factor, { claimCount, workCount }: ReturnType<typeof supportOf>): Factor => ({
  id: factor.id,
  name: factor.name,
  description: factor.description,
  kind: factor.kind,
  domain: factor.domain,
  level: factor.level,
  grouping: factor.grouping,
  sides: factor.sides,
  claimCount,
  workCount,
});

/** Looks each slug up once. */
const remembering = <T>(find: (slug: string) => T): ((slug: string) => T) => {
  const known = new Map<string, T>();
  return (slug) => {
    const found = known.get(slug);
    if (found !== undefined) return found;
    const made = find(slug);
    known.set(slug, made);
    return made;
  };
};

/**
 * What the predicates on links and factors in `filter` leave of `ground`, whose links the filter's claims have made.
 * A link stays if both of its factors pass; a factor stays if it passes and has a link left, or is named in
 * `filter.factors` (then even if it fails another predicate). Unknown names are left out.
 */
export const selectFrom = ({ factors, links, touching, inOrder, ends }: Ground, filter: NetworkFilter): Selection => {
  const factorStays = factorTest(filter);
  const linkStays = linkTest(filter);
  const passes = remembering((slug) => {
    const factor = factors.get(slug);
    return factor !== undefined && factorStays(factor);
  });
  const stays = (link: Link): boolean => linkStays(link) && passes(link.from) && passes(link.to);
  const named = new Set(filter.factors);
  const linksOf = remembering((slug) => (passes(slug) ? (touching().get(slug) ?? []).filter(stays) : []));
  const factor = remembering((slug) => {
    const known = factors.get(slug);
    const own = linksOf(slug);
    return known && (own.length > 0 || named.has(slug)) ? counted(known, supportOf(own)) : undefined;
  });
  const selectedLinks = lazily(() => {
    const { slugs, from, to } = ends();
    const passing = Uint8Array.from(slugs, (slug) => Number(passes(slug)));
    const passesAt = (number: number | undefined): boolean => passing[number as number] === 1;
    return links.filter((link, place) => passesAt(from[place]) && passesAt(to[place]) && linkStays(link));
  });
  const selectedFactors = lazily(() => {
    const held = [...linksByEnd(selectedLinks())].map(([slug, own]) =>
      counted(factors.get(slug) as Factor, supportOf(own)),
    );
    const ids = new Set(held.map(({ id }) => id));
    for (const slug of named) {
      const known = ids.has(slug) ? undefined : factor(slug);
      if (known) held.push(known);
    }
    return new Map(held.sort(compareSupport).map((one) => [one.id, one]));
  });
  return {
    factors: selectedFactors,
    links: selectedLinks,
    linksInOrder: (order) => (isBestSupported(order) ? selectedLinks() : inOrder(order).filter(stays)),
    linksOf,
    factor,
    withEnds: (link) => joined(link, { from: factor(link.from) as Factor, to: factor(link.to) as Factor }),
    weight: factors.size + links.length + 1,
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

/** Links shown at most for each factor that the limit allows. */
export const LINKS_PER_FACTOR = 4;

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
