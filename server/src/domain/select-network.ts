/** Chooses links and factors by a filter, after the claims have made the links: what every view of the network starts from. */
import type { Factor } from "./factor.ts";
import type { Link } from "./link.ts";
import { createTextMatcher } from "./match-text.ts";
import type { FactorPredicates, LinkPredicates, NetworkFilter } from "./network-filter.ts";

/** A link of a selection, with its two factors as the selection counts them. */
export type SelectedLink = Link & Readonly<{ ends: Readonly<{ from: Factor; to: Factor }> }>;

/** The factors of `link` as its selection counts them; null for a link outside a selection. */
export const selectedEnds = (link: Link | SelectedLink): SelectedLink["ends"] | null =>
  "ends" in link ? link.ends : null;

/** What a filter leaves. `claimCount` and `workCount` of its factors count the selected links that touch them. */
export type Selection = Readonly<{
  /** By slug, best supported first. */
  factors: ReadonlyMap<string, Factor>;
  /** Best supported first. */
  links: readonly SelectedLink[];
  /** The links that touch a factor, by its slug; best supported first. */
  touching: ReadonlyMap<string, readonly SelectedLink[]>;
}>;

type Supported = Readonly<{ id: string; workCount: number }>;

/** Orders by works, most first; ties by id. */
export const compareSupport = (a: Supported, b: Supported): number =>
  b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

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
  const works = new Set<string>();
  let claimCount = 0;
  for (const link of links) {
    claimCount += link.claimCount;
    for (const work of link.works) works.add(work);
  }
  return { claimCount, workCount: works.size };
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

/** A selected link while its selection is made. */
type Growing = Link & { ends: SelectedLink["ends"] | null };

/** Written out: a copy by spreading of so many properties becomes a slow object, and there are thousands of links. */
const grow = (link: Link): Growing => ({
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
  ends: null,
});

/**
 * What the predicates on links and factors in `filter` leave of `links`, which the filter's claims have made.
 * A link stays if both of its factors pass; a factor stays if it passes and has a link left, or is named in
 * `filter.factors` (then even if it fails another predicate). Unknown names are left out.
 */
export const selectNetwork = (
  filter: NetworkFilter,
  factors: ReadonlyMap<string, Factor>,
  links: readonly Link[],
): Selection => {
  const linkStays = linkTest(filter);
  const factorStays = factorTest(filter);
  const passing = new Set([...factors.values()].filter(factorStays).map(({ id }) => id));
  const kept = links.filter((link) => passing.has(link.from) && passing.has(link.to) && linkStays(link));
  // The ends of a link are counted by the links that touch them, so they are put in last.
  const selected = inOrderOfSupport(kept).map(grow);
  const touching = linksByEnd(selected);
  const chosen = new Set([...touching.keys(), ...(filter.factors ?? [])]);
  const supported = [...chosen]
    .map((id) => factors.get(id))
    .filter((factor) => factor !== undefined)
    .map((factor) => ({ ...factor, ...supportOf(touching.get(factor.id) ?? []) }))
    .sort(compareSupport);
  const byId = new Map(supported.map((factor) => [factor.id, factor]));
  for (const link of selected) link.ends = { from: byId.get(link.from) as Factor, to: byId.get(link.to) as Factor };
  return { factors: byId, links: selected as SelectedLink[], touching: touching as Selection["touching"] };
};

/** Factors and links as one answer shows them: the first `limit` factors and the links between them. */
export type Cut = Readonly<{ factors: readonly Factor[]; links: readonly SelectedLink[]; truncated: boolean }>;

/** Links shown at most for each factor that the limit allows. */
export const LINKS_PER_FACTOR = 4;

/** The first `limit` of `factors` (in their order) and at most four times as many of `links`, best supported first. */
export const cutToLimit = (
  factors: readonly Factor[],
  links: readonly SelectedLink[],
  limit = Number.POSITIVE_INFINITY,
): Cut => {
  const shown = factors.slice(0, limit);
  const ids = new Set(shown.map(({ id }) => id));
  const between = links.filter(({ from, to }) => ids.has(from) && ids.has(to)).slice(0, limit * LINKS_PER_FACTOR);
  return {
    factors: shown,
    links: between,
    truncated: shown.length < factors.length || between.length < links.length,
  };
};
