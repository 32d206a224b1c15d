/** Counts what is behind each factor of a ground when some of its links are left out, recounting only where one is. */
import type { NumberedLinks, NumberedWorks } from "./numbered-links.ts";

/** How many links touch factors, and how many claims and distinct works are behind these, by the factors' numbers. */
export type Counts = Readonly<{ links: Int32Array; claims: Int32Array; works: Int32Array }>;

/** Links by number, and what is counted when all of them stay. */
export type Countable = Readonly<{
  numbered: () => NumberedLinks;
  works: () => NumberedWorks;
  /** Counts over all links. */
  counts: () => Counts;
}>;

type Counting = Readonly<{ links: NumberedLinks; works: NumberedWorks; isLeft: Uint8Array }>;

/** Counts claims and distinct works behind factors, one after the other. */
const createCounter = ({ links: { touching, claimCount }, works: { of, total }, isLeft }: Counting) => {
  // For which factor a work was met last: to empty a set for each factor would cost more than counting.
  const metFor = new Int32Array(total).fill(-1);
  return (number: number, { claims, works }: Counts): void => {
    let [claimsOf, worksOf] = [0, 0];
    for (let i = touching.first[number] as number; i < (touching.first[number + 1] as number); i += 1) {
      const place = touching.members[i] as number;
      if (isLeft[place] === 0) continue;
      claimsOf += claimCount[place] as number;
      for (let w = of.first[place] as number; w < (of.first[place + 1] as number); w += 1) {
        const work = of.members[w] as number;
        if (metFor[work] !== number) worksOf += 1;
        metFor[work] = number;
      }
    }
    claims[number] = claimsOf;
    works[number] = worksOf;
  };
};

/** Counts over all of `links`. */
export const countAll = (links: NumberedLinks, works: NumberedWorks): Counts => {
  const amount = links.touching.first.length - 1;
  const counts = { links: new Int32Array(amount), claims: new Int32Array(amount), works: new Int32Array(amount) };
  const count = createCounter({ links, works, isLeft: new Uint8Array(links.from.length).fill(1) });
  for (let number = 0; number < amount; number += 1) {
    counts.links[number] = (links.touching.first[number + 1] as number) - (links.touching.first[number] as number);
    count(number, counts);
  }
  return counts;
};

/** Counts over the links at `places`. */
export const countTouching = ({ numbered, works, counts }: Countable, places: Int32Array): Counts => {
  const all = counts();
  const links = numbered();
  if (places.length === links.from.length) return all;
  const isLeft = new Uint8Array(links.from.length);
  const left = { links: new Int32Array(all.links.length), claims: all.claims.slice(), works: all.works.slice() };
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as number;
    const [from, to] = [links.from[place] as number, links.to[place] as number];
    isLeft[place] = 1;
    left.links[from] = (left.links[from] as number) + 1;
    left.links[to] = (left.links[to] as number) + 1;
  }
  const count = createCounter({ links, works: works(), isLeft });
  for (let number = 0; number < all.links.length; number += 1)
    if (left.links[number] !== all.links[number]) count(number, left);
  return left;
};
