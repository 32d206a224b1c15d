/** The order in which the network is read: the same factors and links as the canvas, in the same order of meaning. */
import type { Factor, Link } from "./answers.ts";
import { FACTOR_KINDS } from "./kinds.ts";
import type { LaneRank } from "./reading-order.ts";

/** A link as met from one of its ends. `both`: an association, which has no direction. */
export type OutlineLink = Readonly<{ link: Link; other: string; direction: "out" | "in" | "both" }>;

/** A factor and its links, in reading order. */
export type OutlineEntry = Readonly<{ factor: Factor; links: readonly OutlineLink[] }>;

const byKind = (a: Factor, b: Factor): number =>
  FACTOR_KINDS.indexOf(a.kind) - FACTOR_KINDS.indexOf(b.kind) ||
  b.workCount - a.workCount ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
  (a.id < b.id ? -1 : 1);

const DIRECTIONS = ["out", "in", "both"] as const;

const byWorks = (a: OutlineLink, b: OutlineLink): number =>
  DIRECTIONS.indexOf(a.direction) - DIRECTIONS.indexOf(b.direction) ||
  b.link.workCount - a.link.workCount ||
  (a.link.id < b.link.id ? -1 : 1);

const seenFrom = (link: Link, id: string): OutlineLink => {
  const isFrom = link.from.id === id;
  const other = isFrom ? link.to.id : link.from.id;
  if (link.family === "ASSOCIATION") return { link, other, direction: "both" };
  return { link, other, direction: isFrom ? "out" : "in" };
};

/** Factors in the order of their lanes, where the picture has some of its own, then of their kinds and of support; each with its links: out, in, associations, best supported first. */
export const outline = (
  factors: readonly Factor[],
  links: readonly Link[],
  laneRank: LaneRank = () => 0,
): readonly OutlineEntry[] => {
  const linksOf = new Map<string, OutlineLink[]>(factors.map(({ id }) => [id, []]));
  for (const link of links) {
    linksOf.get(link.from.id)?.push(seenFrom(link, link.from.id));
    linksOf.get(link.to.id)?.push(seenFrom(link, link.to.id));
  }
  return [...factors]
    .sort((a, b) => laneRank(a) - laneRank(b) || byKind(a, b))
    .map((factor) => ({ factor, links: (linksOf.get(factor.id) ?? []).sort(byWorks) }));
};
