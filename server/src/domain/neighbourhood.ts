/** Walks a selection outwards from some factors, step by step. */
import type { Factor } from "./factor.ts";
import type { Link } from "./link.ts";
import { compareSupport, type SelectedLink, type Selection } from "./select-network.ts";

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

const distances = (touching: Selection["touching"], { of, hops, direction }: Walk): ReadonlyMap<string, number> => {
  const stepsFrom = (slug: string): readonly string[] =>
    (touching.get(slug) ?? [])
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
  { factors, links, touching }: Selection,
  all: ReadonlyMap<string, Factor>,
  walk: Walk,
): Readonly<{ factors: readonly Factor[]; links: readonly SelectedLink[] }> => {
  const distance = distances(touching, walk);
  const unsupported = (slug: string): Factor | undefined => {
    const factor = all.get(slug);
    return factor && { ...factor, claimCount: 0, workCount: 0 };
  };
  const near = (slug: string): number => distance.get(slug) ?? 0;
  return {
    factors: [...distance.keys()]
      .map((slug) => factors.get(slug) ?? unsupported(slug))
      .filter((factor) => factor !== undefined)
      .sort((a, b) => near(a.id) - near(b.id) || compareSupport(a, b)),
    links: links.filter(({ from, to }) => distance.has(from) && distance.has(to)),
  };
};
