/** The part of a selection that chains may walk, laid out so that millions of steps can be taken through it. */
import type { LinkFamily } from "./closed-lists.ts";
import type { Link } from "./link.ts";
import type { NetworkFilter } from "./network-filter.ts";

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
  /** Where an arc ends, and its place in `links`. */
  arcTo: Int32Array;
  arcLink: Int32Array;
  links: readonly L[];
}>;

const WALKABLE: ReadonlySet<LinkFamily> = new Set(["influence", "association", "targeting"]);

/** The families that chains walk under `filter`: influence unless families are named; structure never. */
export const walkedFamilies = ({ families = ["influence"] }: Pick<NetworkFilter, "families">): readonly LinkFamily[] =>
  families.filter((family) => WALKABLE.has(family));

type Arc = Readonly<{ from: number; to: number; link: number }>;

const arcsOf = (links: readonly Link[], numberOf: ReadonlyMap<string, number>): readonly Arc[] => {
  const number = (slug: string): number => numberOf.get(slug) as number;
  const arcs = links.flatMap(({ from, to, family }, link): readonly Arc[] => {
    const there = { from: number(from), to: number(to), link };
    return family === "association" ? [there, { from: there.to, to: there.from, link }] : [there];
  });
  return arcs.sort((a, b) => a.from - b.from || a.to - b.to || a.link - b.link);
};

const firstArcs = (arcs: readonly Arc[], factors: number): Int32Array => {
  const first = new Int32Array(factors + 1).fill(arcs.length);
  for (let arc = arcs.length - 1; arc >= 0; arc -= 1) first[(arcs[arc] as Arc).from] = arc;
  // A factor without arcs begins where the next one does.
  for (let factor = factors - 1; factor >= 0; factor -= 1)
    first[factor] = Math.min(first[factor] as number, first[factor + 1] as number);
  return first;
};

/** The network that those of `links` make that belong to `families`; a link from a factor to itself leads nowhere. */
export const walkedNetwork = <L extends Link>(
  links: readonly L[],
  families: readonly LinkFamily[],
): WalkedNetwork<L> => {
  const walked = links
    .filter(({ family, from, to }) => families.includes(family) && from !== to)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const factors = [...new Set(walked.flatMap(({ from, to }) => [from, to]))].sort();
  const numberOf = new Map(factors.map((slug, number) => [slug, number]));
  const arcs = arcsOf(walked, numberOf);
  return {
    ...{ factors, numberOf, links: walked, firstArc: firstArcs(arcs, factors.length) },
    arcTo: Int32Array.from(arcs, ({ to }) => to),
    arcLink: Int32Array.from(arcs, ({ link }) => link),
  };
};

/** The numbers of `slugs`, rising; those without a link to walk are left out. */
export const numbersOf = ({ numberOf }: WalkedNetwork, slugs: readonly string[]): readonly number[] =>
  slugs
    .map((slug) => numberOf.get(slug))
    .filter((number) => number !== undefined)
    .sort((a, b) => a - b);

/** Calls `visit` with every arc of `network`: its number and the factors that it joins. */
export const forEachArc = (
  { factors, firstArc, arcTo }: WalkedNetwork,
  visit: (arc: number, from: number, to: number) => void,
): void => {
  for (let from = 0; from < factors.length; from += 1)
    for (let arc = firstArc[from] as number; arc < (firstArc[from + 1] as number); arc += 1)
      visit(arc, from, arcTo[arc] as number);
};

/** More steps than any chain has: no way leads there. */
export const UNREACHED = 2_147_483_647;

const spread = (next: readonly (readonly number[])[], starts: readonly number[]): Int32Array => {
  const steps = new Int32Array(next.length).fill(UNREACHED);
  for (const start of starts) steps[start] = 0;
  let reached: readonly number[] = starts;
  for (let distance = 1; reached.length > 0; distance += 1) {
    const further: number[] = [];
    for (const factor of reached)
      for (const end of next[factor] ?? []) {
        if (steps[end] !== UNREACHED) continue;
        steps[end] = distance;
        further.push(end);
      }
    reached = further;
  }
  return steps;
};

/** For every factor, how many arcs lie between it and the nearest of `goals`; `UNREACHED` when none can be come to. */
export const stepsTo = (network: WalkedNetwork, goals: readonly number[]): Int32Array => {
  const before: number[][] = network.factors.map(() => []);
  forEachArc(network, (_, from, to) => before[to]?.push(from));
  return spread(before, goals);
};

/** For every factor, how many arcs lie between the nearest of `starts` and it; `UNREACHED` when it cannot be come to. */
export const stepsFrom = (network: WalkedNetwork, starts: readonly number[]): Int32Array => {
  const after: number[][] = network.factors.map(() => []);
  forEachArc(network, (_, from, to) => after[from]?.push(to));
  return spread(after, starts);
};
