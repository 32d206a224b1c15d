/** Orders the factors within their lanes so that links run as level as possible: barycentres, best sweep kept. */
import type { LayoutItem, LayoutLink } from "./layout.ts";
import { type Report, silent } from "./progress.ts";
import { orderOf } from "./random.ts";

/** The items of each lane, lanes from left to right. */
export type LaneItems = readonly (readonly LayoutItem[])[];

type Neighbours = ReadonlyMap<string, readonly Readonly<{ id: string; weight: number }>[]>;

const SWEEPS = 24;

const byWorks = (a: LayoutItem, b: LayoutItem): number => b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

const neighboursOf = (lanes: LaneItems, links: readonly LayoutLink[]): Neighbours => {
  const neighbours = new Map<string, { id: string; weight: number }[]>(lanes.flat().map(({ id }) => [id, []]));
  for (const { from, to, workCount } of links) {
    if (!neighbours.has(from) || !neighbours.has(to)) continue;
    neighbours.get(from)?.push({ id: to, weight: workCount });
    neighbours.get(to)?.push({ id: from, weight: workCount });
  }
  return neighbours;
};

/** How far down its lane each factor stands, from 0 to 1. */
const levelsOf = (lanes: LaneItems): Map<string, number> =>
  new Map(lanes.flatMap((lane) => lane.map(({ id }, index) => [id, (index + 0.5) / lane.length] as const)));

/** How steeply all links run together, weighted by works: the less, the calmer. */
const steepness = (lanes: LaneItems, links: readonly LayoutLink[]): number => {
  const levels = levelsOf(lanes);
  return links.reduce((sum, { from, to, workCount }) => {
    const a = levels.get(from);
    const b = levels.get(to);
    return a === undefined || b === undefined ? sum : sum + workCount * Math.abs(a - b);
  }, 0);
};

const sortLane = (
  lane: readonly LayoutItem[],
  levels: ReadonlyMap<string, number>,
  neighbours: Neighbours,
): readonly LayoutItem[] => {
  const wanted = new Map(
    lane.map(({ id }) => {
      const near = neighbours.get(id) ?? [];
      const own = levels.get(id) ?? 0;
      const weight = near.reduce((sum, each) => sum + each.weight, 0);
      const pull = near.reduce((sum, each) => sum + each.weight * (levels.get(each.id) ?? own), 0);
      return [id, weight === 0 ? own : pull / weight] as const;
    }),
  );
  return [...lane].sort((a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || byWorks(a, b));
};

/** The order that sweeps begin with: best supported first, or the order of a seed. */
const byStart =
  (seed: number) =>
  (a: LayoutItem, b: LayoutItem): number =>
    seed === 0 ? byWorks(a, b) : orderOf(a.id, seed) - orderOf(b.id, seed) || byWorks(a, b);

/** The lanes, each in the order of the calmest sweep. The same input gives the same order. */
export const orderLanes = (
  lanes: LaneItems,
  links: readonly LayoutLink[],
  seed = 0,
  report: Report = silent,
): LaneItems => {
  const neighbours = neighboursOf(lanes, links);
  let current = lanes.map((lane) => [...lane].sort(byStart(seed)) as readonly LayoutItem[]);
  let best: LaneItems = current;
  let bestSteepness = steepness(best, links);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    report(sweep / SWEEPS);
    const order = [...current.keys()];
    for (const index of sweep % 2 === 0 ? order : order.reverse()) {
      const levels = levelsOf(current);
      current = current.map((lane, at) => (at === index ? sortLane(lane, levels, neighbours) : lane));
    }
    const now = steepness(current, links);
    if (now < bestSteepness - 1e-9) {
      best = current;
      bestSteepness = now;
    }
  }
  return best;
};
