/** Lays links out by number, so that what a filter leaves of thousands of them is counted without looking anything up. */
import type { Factor } from "../factor.ts";
import type { Link } from "../link.ts";
import { groupNumbers, type NumberGroups } from "./group-numbers.ts";

/** All factors in the order of their slugs, which numbers them. */
export type FactorNumbers = Readonly<{
  list: readonly Factor[];
  numberOf: ReadonlyMap<string, number>;
  /** By number, 1 for a factor, and 0 behind the last one. */
  isAny: Uint8Array;
  /** By number, 1 for a factor that is no grouping. */
  isPlain: Uint8Array;
}>;

/** Links by their place in a list. An end that is no factor has the number behind the last one. */
export type NumberedLinks = Readonly<{
  from: Int32Array;
  to: Int32Array;
  workCount: Int32Array;
  claimCount: Int32Array;
  /** The places of the links that touch a factor, by its number; a link from a factor to itself is there twice. */
  touching: NumberGroups;
}>;

/** The works of a link, by its place; works are numbered from 0 to `total - 1`. */
export type NumberedWorks = Readonly<{ of: NumberGroups; total: number }>;

/** Numbers `factors`. */
export const numberFactors = (factors: ReadonlyMap<string, Factor>): FactorNumbers => {
  const list = [...factors.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    list,
    numberOf: new Map(list.map(({ id }, number) => [id, number])),
    isAny: Uint8Array.from({ length: list.length + 1 }, (_, number) => Number(number < list.length)),
    isPlain: Uint8Array.from({ length: list.length + 1 }, (_, number) => Number(list[number]?.grouping === false)),
  };
};

/** Numbers the works of `links`. */
export const numberWorks = (links: readonly Link[]): NumberedWorks => {
  const numbers = new Map<string, number>();
  const first = new Int32Array(links.length + 1);
  const members: number[] = [];
  links.forEach(({ works }, place) => {
    for (const work of works) {
      const number = numbers.get(work) ?? numbers.size;
      numbers.set(work, number);
      members.push(number);
    }
    first[place + 1] = members.length;
  });
  return { of: { first, members: Int32Array.from(members) }, total: numbers.size };
};

type Ends = Pick<NumberedLinks, "from" | "to">;

const noEnds = (amount: number): Ends => ({ from: new Int32Array(amount), to: new Int32Array(amount) });

// Made anew for every choice of claims, so that nothing is called for each of thousands of links.
const layOut = (links: readonly Link[], { from, to }: Ends, numbers: number): NumberedLinks => {
  const amount = links.length;
  const [workCount, claimCount] = [new Int32Array(amount), new Int32Array(amount)];
  const ends = new Int32Array(amount * 2);
  for (let place = 0; place < amount; place += 1) {
    const link = links[place] as Link;
    ends[place * 2] = from[place] as number;
    ends[place * 2 + 1] = to[place] as number;
    workCount[place] = link.workCount;
    claimCount[place] = link.claimCount;
  }
  const { first, members } = groupNumbers(ends, numbers);
  for (let i = 0; i < members.length; i += 1) members[i] = (members[i] as number) >> 1;
  return { from, to, workCount, claimCount, touching: { first, members } };
};

/** Lays `links` out by the numbers of their factors. */
export const numberLinks = (
  links: readonly Link[],
  { list, numberOf }: Pick<FactorNumbers, "list" | "numberOf">,
): NumberedLinks => {
  const numberAt = (slug: string): number => numberOf.get(slug) ?? list.length;
  const ends = noEnds(links.length);
  links.forEach((link, place) => {
    ends.from[place] = numberAt(link.from);
    ends.to[place] = numberAt(link.to);
  });
  return layOut(links, ends, list.length + 1);
};

/** Lays `links` out by the `places` that links of the same ends have in `all`, so that none has to be looked up. */
export const numberLinksAmong = (
  links: readonly Link[],
  places: readonly number[],
  all: NumberedLinks,
): NumberedLinks => {
  const ends = noEnds(links.length);
  for (let i = 0; i < links.length; i += 1) {
    const place = places[i] as number;
    ends.from[i] = all.from[place] as number;
    ends.to[i] = all.to[place] as number;
  }
  return layOut(links, ends, all.touching.first.length - 1);
};
