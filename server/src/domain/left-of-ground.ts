/** Finds out, by number, which links and factors of a ground stay under a filter, and counts what is behind a factor. */
import type { Factor } from "./factor.ts";
import { type Ground, lazily } from "./ground.ts";
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

/** Counts, for a factor by its number, the links that stay, and the claims and distinct works behind them. */
const createCounter = ({ links, numbered }: Ground, stays: (place: number) => boolean) => {
  const { touching, works, workTotal } = numbered();
  // In which turn of counting a work was met last: to empty a set for each factor would cost more than counting.
  const metIn = new Int32Array(workTotal);
  let turn = 0;
  return (number: number): Touching => {
    turn += 1;
    let [linkCount, claimCount, workCount] = [0, 0, 0];
    for (let i = touching.first[number] as number; i < (touching.first[number + 1] as number); i += 1) {
      const place = touching.members[i] as number;
      if (!stays(place)) continue;
      linkCount += 1;
      claimCount += (links[place] as Link).claimCount;
      for (let w = works.first[place] as number; w < (works.first[place + 1] as number); w += 1) {
        const work = works.members[w] as number;
        if (metIn[work] !== turn) workCount += 1;
        metIn[work] = turn;
      }
    }
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
  const count = lazily(() => createCounter(ground, stays));
  const named = new Set(filter.factors?.flatMap((slug) => numbers.numberOf.get(slug) ?? []));
  const made = new Map<number, Factor | undefined>();
  const make = (number: number): Factor | undefined => {
    const factor = numbers.list[number];
    const touching = count()(number);
    return factor && (touching.linkCount > 0 || named.has(number)) ? counted(factor, touching) : undefined;
  };
  return {
    ...{ ground, stays, named: [...named] },
    factorAt: (number) => {
      const known = made.get(number) ?? make(number);
      made.set(number, known);
      return known;
    },
  };
};

/** Numbers of the factors that are left, rising. */
export const heldNumbers = ({ ground: { links, numbers, numbered }, stays, named }: Left): readonly number[] => {
  const { from, to } = numbered();
  const isHeld = new Uint8Array(numbers.list.length + 1);
  for (let place = 0; place < links.length; place += 1)
    if (stays(place)) {
      isHeld[from[place] as number] = 1;
      isHeld[to[place] as number] = 1;
    }
  for (const number of named) isHeld[number] = 1;
  return [...numbers.list.keys()].filter((number) => isHeld[number] === 1);
};
