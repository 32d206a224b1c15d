/** Walks a selection outwards from some factors, step by step. */
import type { Factor } from "../factor.ts";
import type { Link } from "../link.ts";
import { compareSupport, lazily } from "./ground.ts";
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

/** How many steps each factor reached lies from the start, and the links that touch it. */
type Reached = ReadonlyMap<string, Readonly<{ distance: number; links: readonly Link[] }>>;

const reachedBy = (linksOf: Selection["linksOf"], starts: readonly string[], { hops, direction }: Walk): Reached => {
  const reached = new Map(starts.map((slug) => [slug, { distance: 0, links: linksOf(slug) }]));
  // The map grows while it is gone through.
  for (const [slug, { distance, links }] of reached) {
    if (distance === hops) break;
    for (const link of links) {
      const other = link.from === slug ? link.to : link.from;
      if (reached.has(other) || !leadsAway(link, slug, direction)) continue;
      reached.set(other, { distance: distance + 1, links: linksOf(other) });
    }
  }
  return reached;
};

/** What a walk finds; of the lists only those asked for are made. */
export type Neighbourhood = Readonly<{
  factorCount: number;
  /** Nearest first, then best supported. */
  factors: () => readonly Factor[];
  /** Best supported first. */
  links: () => readonly Link[];
}>;

/**
 * The factors within `hops` steps of the walk's start and all selected links between them. Every family of link is a
 * step. A start that the selection lacks is taken from `all`, with nothing counted; one that `all` lacks is left out.
 */
export const neighbourhoodOf = (
  { factor, linksOf }: Selection,
  all: ReadonlyMap<string, Factor>,
  walk: Walk,
): Neighbourhood => {
  const reached = reachedBy(
    linksOf,
    walk.of.filter((slug) => all.has(slug)),
    walk,
  );
  const unsupported = (slug: string): Factor => ({ ...(all.get(slug) as Factor), claimCount: 0, workCount: 0 });
  const near = (slug: string): number => reached.get(slug)?.distance ?? 0;
  return {
    factorCount: reached.size,
    factors: lazily(() =>
      Array.from(reached.keys(), (slug) => factor(slug) ?? unsupported(slug)).sort(
        (a, b) => near(a.id) - near(b.id) || compareSupport(a, b),
      ),
    ),
    // Each is met at the factor that it leads from.
    links: lazily(() =>
      Array.from(reached, ([slug, { links }]) => links.filter(({ from, to }) => from === slug && reached.has(to)))
        .flat()
        .sort(compareSupport),
    ),
  };
};
