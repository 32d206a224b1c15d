/** Finds out, by number, which links and factors of a ground stay under a filter, and counts what is behind a factor. */
import type { Factor } from "./factor.ts";
import type { Ground } from "./ground.ts";
import type { Link } from "./link.ts";
import type { NetworkFilter } from "./network-filter.ts";
import { factorTest, linkTest } from "./network-predicates.ts";

/** Says yes or no of each number, asking `test` once. */
const judging = (amount: number, test: (number: number) => boolean): ((number: number) => boolean) => {
  // 0 for what was not asked about yet.
  const judged = new Uint8Array(amount);
  return (number) => {
    if (judged[number] === 0) judged[number] = test(number) ? 1 : 2;
    return judged[number] === 1;
  };
};

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

/** Calls `take` with the place of each link that stays and touches the factor of that number; gives how many there are. */
const eachTouching = ({ numbered }: Ground, stays: Stays, number: number, take: (place: number) => void): number => {
  const { first, members } = numbered().touching;
  let linkCount = 0;
  for (let i = first[number] as number; i < (first[number + 1] as number); i += 1) {
    const place = members[i] as number;
    if (!stays(place)) continue;
    linkCount += 1;
    take(place);
  }
  return linkCount;
};

/** Counts, for one factor by its number, the links that stay, and the claims and distinct works behind them. */
const countOne = (ground: Ground, stays: Stays, number: number): Touching => {
  const works = new Set<string>();
  let claimCount = 0;
  const linkCount = eachTouching(ground, stays, number, (place) => {
    const link = ground.links[place] as Link;
    claimCount += link.claimCount;
    for (const work of link.works) works.add(work);
  });
  return { linkCount, claimCount, workCount: works.size };
};

/** The same for many factors, one after the other: works are numbered first, which is not worth it for a few. */
const createCounter = (ground: Ground, stays: Stays): ((number: number) => Touching) => {
  const { of, total } = ground.works();
  // In which turn of counting a work was met last: to empty a set for each factor would cost more than counting.
  const metIn = new Int32Array(total);
  let turn = 0;
  return (number) => {
    turn += 1;
    let [claimCount, workCount] = [0, 0];
    const linkCount = eachTouching(ground, stays, number, (place) => {
      claimCount += (ground.links[place] as Link).claimCount;
      for (let w = of.first[place] as number; w < (of.first[place + 1] as number); w += 1) {
        const work = of.members[w] as number;
        if (metIn[work] !== turn) workCount += 1;
        metIn[work] = turn;
      }
    });
    return { linkCount, claimCount, workCount };
  };
};

/** Which factors and links of a ground stay under a filter, by number and place. */
export type Left = Readonly<{
  ground: Ground;
  stays: (place: number) => boolean;
  /** Numbers of the factors that stay without a link too. */
  named: readonly number[];
  /** The factor as it is counted; undefined for one that has no link left and is not named. */
  factorAt: (number: number) => Factor | undefined;
  /** The same for many. */
  factorsAt: (numbers: readonly number[]) => readonly Factor[];
}>;

/** What `filter` leaves of `ground`, whose links the filter's claims have made. */
export const createLeft = (ground: Ground, filter: NetworkFilter): Left => {
  const { links, numbers, numbered } = ground;
  const { from, to } = numbered();
  const factorStays = factorTest(filter);
  const linkStays = linkTest(filter);
  const passes = judging(numbers.list.length + 1, (number) => {
    const factor = numbers.list[number];
    return factor !== undefined && factorStays(factor);
  });
  const stays = judging(
    links.length,
    (place) => passes(from[place] as number) && passes(to[place] as number) && linkStays(links[place] as Link),
  );
  const named = new Set(filter.factors?.flatMap((slug) => numbers.numberOf.get(slug) ?? []));
  const made = new Map<number, Factor | undefined>();
  const factorBy = (number: number, count: (number: number) => Touching): Factor | undefined => {
    const known = made.get(number);
    const factor = numbers.list[number];
    if (known || !factor) return known;
    const touching = count(number);
    const found = touching.linkCount > 0 || named.has(number) ? counted(factor, touching) : undefined;
    made.set(number, found);
    return found;
  };
  return {
    ...{ ground, stays, named: [...named] },
    factorAt: (number) => factorBy(number, (one) => countOne(ground, stays, one)),
    factorsAt: (some) => {
      const count = createCounter(ground, stays);
      return some.flatMap((number) => factorBy(number, count) ?? []);
    },
  };
};

/** The places of the links that are left. A plain loop: the methods of lists would call something for each of thousands. */
export const heldPlaces = ({ ground: { links }, stays }: Left): Int32Array => {
  const places = new Int32Array(links.length);
  let amount = 0;
  for (let place = 0; place < links.length; place += 1)
    if (stays(place)) {
      places[amount] = place;
      amount += 1;
    }
  return places.subarray(0, amount);
};

/** Numbers of the factors that are left, rising; `places` are those of the links that are. */
export const heldNumbers = ({ ground: { numbers, numbered }, named }: Left, places: Int32Array): readonly number[] => {
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
