/** Finds out, by number, which links and factors of a ground stay under a filter, and counts what is behind a factor. */

import type { Factor } from "../factor.ts";
import type { NetworkFilter } from "../filter/network-filter.ts";
import { linkTest, numberedFactorTest, numberedLinkTest } from "../filter/network-predicates.ts";
import type { Link } from "../link.ts";
import { type Counts, countTouching } from "./count-touching.ts";
import { compareSupport, type Ground, lazily, supportOf } from "./ground.ts";
import { groupNumbers } from "./group-numbers.ts";

type Touching = Readonly<{ linkCount: number; claimCount: number; workCount: number }>;

/** Written out: a copy by spreading becomes a slow object, and there are thousands of factors. */
const counted = (factor: Factor, { claimCount, workCount }: Touching): Factor => ({
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

type Stays = (place: number) => boolean;

/** Says by a factor's number whether it passes. */
type Passes = (factor: number) => boolean;

/** Gives the links that touch a factor, by its number, and stay; best supported first. */
const touchingLinks = ({ around: { all, numbered, at } }: Ground, filter: NetworkFilter, passes: Passes) => {
  const linkStays = linkTest(filter);
  return (number: number): readonly Link[] => {
    const { from, to, touching } = numbered();
    const found: Link[] = [];
    let isOrdered = true;
    for (let i = touching.first[number] as number; i < (touching.first[number + 1] as number); i += 1) {
      const place = touching.members[i] as number;
      if (!passes(from[place] as number) || !passes(to[place] as number)) continue;
      const link = at(place);
      if (!link || !linkStays(link)) continue;
      found.push(link);
      // What has lost claims is less supported than where it stands.
      isOrdered &&= link === all()[place];
    }
    return isOrdered ? found : found.sort(compareSupport);
  };
};

/** Counts links that touch a factor, and the claims and distinct works behind them. */
const countLinks = (links: readonly Link[]): Touching => ({ linkCount: links.length, ...supportOf(links) });

const countOf = ({ links, claims, works }: Counts, number: number): Touching => ({
  linkCount: links[number] as number,
  claimCount: claims[number] as number,
  workCount: works[number] as number,
});

/** Which factors and links of a ground stay under a filter, by number and place. */
export type Left = Readonly<{
  /** The links that touch a factor, by its number, and are left; best supported first. */
  touching: (number: number) => readonly Link[];
  /** The places of the links that are left. */
  places: () => Int32Array;
  /** Numbers of the factors that are left, rising. */
  held: () => readonly number[];
  /** The same by how many works are behind them, most first. */
  ordered: () => readonly number[];
  /** The factor as it is counted; undefined for one that has no link left and is not named. */
  factorAt: (number: number) => Factor | undefined;
}>;

/** A plain loop: the methods of lists would call something for each of thousands. */
const heldPlaces = (amount: number, stays: Stays): Int32Array => {
  const places = new Int32Array(amount);
  let found = 0;
  for (let place = 0; place < amount; place += 1)
    if (stays(place)) {
      places[found] = place;
      found += 1;
    }
  return places.subarray(0, found);
};

/** Numbers of the factors that the links at `places` touch, and of those in `named`. */
const heldNumbers = ({ numbers, numbered }: Ground, places: Int32Array, named: Iterable<number>): readonly number[] => {
  const { from, to } = numbered();
  const isHeld = new Uint8Array(numbers.list.length + 1);
  for (let i = 0; i < places.length; i += 1) {
    isHeld[from[places[i] as number] as number] = 1;
    isHeld[to[places[i] as number] as number] = 1;
  }
  for (const number of named) isHeld[number] = 1;
  const held: number[] = [];
  for (let number = 0; number < numbers.list.length; number += 1) if (isHeld[number] === 1) held.push(number);
  return held;
};

/** `factors` by works, most first, and otherwise as they were: numbers rise with slugs, which order what is on as many. */
const byWorks = (factors: readonly number[], { works }: Counts): readonly number[] => {
  let most = 0;
  for (const number of factors) most = Math.max(most, works[number] as number);
  const fewer = new Int32Array(factors.length);
  for (let i = 0; i < factors.length; i += 1) fewer[i] = most - (works[factors[i] as number] as number);
  const ordered: number[] = [];
  for (const place of groupNumbers(fewer, most + 1).members) ordered.push(factors[place] as number);
  return ordered;
};

/** Says which links stay: both of their factors pass, and so do they. */
const stayingLinks = ({ links, numbered }: Ground, filter: NetworkFilter, passes: Passes): Stays => {
  const { from, to } = numbered();
  const linkStays = numberedLinkTest(filter, links(), numbered());
  return (place) => passes(from[place] as number) && passes(to[place] as number) && linkStays(place);
};

/** What `filter` leaves of `ground`, whose links the filter's claims have made; each part worked out when it is asked for. */
export const createLeft = (ground: Ground, filter: NetworkFilter): Left => {
  const { links, numbers } = ground;
  const passes = numberedFactorTest(filter, numbers);
  const touching = touchingLinks(ground, filter, passes);
  // These stay without a link too.
  const named = new Set(filter.factors?.flatMap((slug) => numbers.numberOf.get(slug) ?? []));
  const places = lazily(() => heldPlaces(links().length, stayingLinks(ground, filter, passes)));
  const held = lazily(() => heldNumbers(ground, places(), named));
  let counts: Counts | undefined;
  const ordered = lazily(() => {
    counts = countTouching(ground, places());
    return byWorks(held(), counts);
  });
  const made = new Map<number, Factor | undefined>();
  const factorAt = (number: number): Factor | undefined => {
    const known = made.get(number);
    const factor = numbers.list[number];
    if (known || !factor) return known;
    const behind = counts ? countOf(counts, number) : countLinks(touching(number));
    const found = behind.linkCount > 0 || named.has(number) ? counted(factor, behind) : undefined;
    made.set(number, found);
    return found;
  };
  return { touching, places, held, ordered, factorAt };
};
