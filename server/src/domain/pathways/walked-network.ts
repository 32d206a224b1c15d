/** The part of a selection that chains may walk, laid out so that millions of steps can be taken through it. */
import type { LinkFamily } from "../closed-lists.ts";
import type { NetworkFilter } from "../filter/network-filter.ts";
import type { Link } from "../link.ts";
import { groupNumbers, type NumberGroups } from "../network/group-numbers.ts";

/**
 * Factors and arcs by number. Factors are numbered in the order of their slugs, arcs in the order of the factor they
 * start from, then of the one they end at, then of their link's id; an association makes two arcs, one each way.
 */
export type WalkedNetwork<L extends Link = Link> = Readonly<{
  /** Slugs by number. */
  factors: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  /** The arcs of factor `f` are those from `firstArc[f]` up to, not including, `firstArc[f + 1]`. */
  firstArc: Int32Array;
  /** Where an arc starts and ends, and its place in `links`. */
  arcFrom: Int32Array;
  arcTo: Int32Array;
  arcLink: Int32Array;
  /** The arcs that end at a factor. */
  arcsInto: NumberGroups;
  links: readonly L[];
}>;

const WALKABLE: ReadonlySet<LinkFamily> = new Set(["influence", "association", "targeting"]);

/** The families that chains walk under `filter`: influence unless families are named; structure never. */
export const walkedFamilies = ({ families = ["influence"] }: Pick<NetworkFilter, "families">): readonly LinkFamily[] =>
  families.filter((family) => WALKABLE.has(family));

type Arcs = Readonly<{ from: Int32Array; to: Int32Array; link: Int32Array }>;

/** The arcs of `links` in any order: one along each, and for associations behind them one against each. */
const arcsOf = (links: readonly Link[], numberOf: ReadonlyMap<string, number>): Arcs => {
  const both = links.flatMap(({ family }, link) => (family === "association" ? [link] : []));
  const link = Int32Array.from([...links.keys(), ...both]);
  const end = (place: number, isAlong: boolean): number => {
    const { from, to } = links[link[place] as number] as Link;
    return numberOf.get(isAlong === place < links.length ? from : to) as number;
  };
  return { link, from: link.map((_, place) => end(place, true)), to: link.map((_, place) => end(place, false)) };
};

/** The places of the arcs in their order. */
const orderOf = ({ from, to, link }: Arcs, links: readonly Link[], factors: number): NumberGroups => {
  const groups = groupNumbers(from, factors);
  const idOf = (arc: number): string => (links[link[arc] as number] as Link).id;
  for (let factor = 0; factor < factors; factor += 1)
    groups.members
      .subarray(groups.first[factor], groups.first[factor + 1])
      .sort((a, b) => (to[a] as number) - (to[b] as number) || (idOf(a) < idOf(b) ? -1 : 1));
  return groups;
};

/** The network that those of `links` make that belong to `families`; a link from a factor to itself leads nowhere. */
export const walkedNetwork = <L extends Link>(
  links: readonly L[],
  families: readonly LinkFamily[],
): WalkedNetwork<L> => {
  const walked = links.filter(({ family, from, to }) => families.includes(family) && from !== to);
  const factors = [...new Set(walked.flatMap(({ from, to }) => [from, to]))].sort();
  const numberOf = new Map(factors.map((slug, number) => [slug, number]));
  const arcs = arcsOf(walked, numberOf);
  const { first, members } = orderOf(arcs, walked, factors.length);
  const arcTo = members.map((arc) => arcs.to[arc] as number);
  return {
    ...{ factors, numberOf, links: walked, firstArc: first, arcTo, arcsInto: groupNumbers(arcTo, factors.length) },
    arcFrom: members.map((arc) => arcs.from[arc] as number),
    arcLink: members.map((arc) => arcs.link[arc] as number),
  };
};

/** The numbers of `slugs`, rising; those without a link to walk are left out. */
export const numbersOf = ({ numberOf }: WalkedNetwork, slugs: readonly string[]): readonly number[] =>
  slugs
    .map((slug) => numberOf.get(slug))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);

/** More steps than any chain has: no way leads there. */
export const UNREACHED = 2_147_483_647;

type Ways = Readonly<{ first: Int32Array; next: (place: number) => number }>;

const spread = ({ first, next }: Ways, starts: readonly number[]): Int32Array => {
  const steps = new Int32Array(first.length - 1).fill(UNREACHED);
  for (const start of starts) steps[start] = 0;
  const reached = [...starts];
  // The list grows while it is gone through.
  for (const factor of reached)
    for (let place = first[factor] as number; place < (first[factor + 1] as number); place += 1) {
      const further = next(place);
      if (steps[further] !== UNREACHED) continue;
      steps[further] = (steps[factor] as number) + 1;
      reached.push(further);
    }
  return steps;
};

/** For every factor, how many arcs lie between it and the nearest of `goals`; `UNREACHED` when none can be come to. */
export const stepsTo = ({ arcsInto, arcFrom }: WalkedNetwork, goals: readonly number[]): Int32Array => {
  const next = (place: number): number => arcFrom[arcsInto.members[place] as number] as number;
  return spread({ first: arcsInto.first, next }, goals);
};

/** For every factor, how many arcs lie between the nearest of `starts` and it; `UNREACHED` when it cannot be come to. */
export const stepsFrom = ({ firstArc, arcTo }: WalkedNetwork, starts: readonly number[]): Int32Array =>
  spread({ first: firstArc, next: (arc) => arcTo[arc] as number }, starts);
