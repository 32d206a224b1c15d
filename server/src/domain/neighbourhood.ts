/** Walks a selection outwards from some factors, step by step. */
import type { Factor } from "./factor.ts";
import { compareSupport } from "./ground.ts";
import type { Link } from "./link.ts";
import type { Selection } from "./select-network.ts";

/** Which way a link is followed: along it, against it, or both. An association is followed both ways always. */
export type Direction = "OUT" | "IN" | "BOTH";

/** Where a walk starts and how far it goes. */
export type Walk = Readonly<{ of: readonly string[]; hops: number; direction: Direction }>;

type Ends = Pick<Link, "from" | "to" | "family">;

/** True when `link` may be followed away from the factor `slug`. */
export const leadsAway = ({ from, to, family }: Ends, slug: string, direction: Direction): boolean => {
  const both = direction === "BOTH" || family === "association";
  return (from === slug && (both || direction === "OUT")) || (to === slug && (both || direction === "IN"));
};

const distances = (linksOf: Selection["linksOf"], { of, hops, direction }: Walk): ReadonlyMap<string, number> => {
  const stepsFrom = (slug: string): readonly string[] =>
    linksOf(slug)
      .filter((link) => leadsAway(link, slug, direction))
      .map(({ from, to }) => (from === slug ? to : from));
  const distance = new Map(of.map((slug) => [slug, 0]));
  let reached: readonly string[] = [...distance.keys()];
  for (let hop = 1; hop <= hops; hop += 1) {
    const next = new Set(reached.flatMap(stepsFrom).filter((slug) => !distance.has(slug)));
    for (const slug of next) distance.set(slug, hop);
    reached = [...next];
  }
  return distance;
};

/**
 * The factors within `hops` steps of the walk's start, nearest first, then best supported, and all selected links
 * between them. Every family of link is a step. A start that the selection lacks is taken from `all`, with nothing
 * counted; one that `all` lacks is left out.
 */
export const neighbourhoodOf = (
  { factor, linksOf }: Selection,
  all: ReadonlyMap<string, Factor>,
  walk: Walk,
): Readonly<{ factors: readonly Factor[]; links: readonly Link[] }> => {
  const distance = distances(linksOf, walk);
  const unsupported = (slug: string): Factor | undefined => {
    const known = all.get(slug);
    return known && { ...known, claimCount: 0, workCount: 0 };
  };
  const near = (slug: string): number => distance.get(slug) ?? 0;
  return {
    factors: [...distance.keys()]
      .map((slug) => factor(slug) ?? unsupported(slug))
      .filter((found) => found !== undefined)
      .sort((a, b) => near(a.id) - near(b.id) || compareSupport(a, b)),
    // Each is met at the factor that it leads from.
    links: [...distance.keys()]
      .flatMap((slug) => linksOf(slug).filter(({ from, to }) => from === slug && distance.has(to)))
      .sort(compareSupport),
  };
};
