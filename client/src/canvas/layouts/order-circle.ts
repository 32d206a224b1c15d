/** Orders factors round a circle, each in the arc of its domain, so that links run as short as possible. */
import type { Domain } from "../../api/generated.ts";
import type { LayoutItem, LayoutLink } from "./layout.ts";
import { type Report, silent } from "./progress.ts";
import { orderOf } from "./random.ts";

/** The factors of one domain, in the order in which they stand round the circle. */
export type Arc = Readonly<{ domain: Domain; items: readonly LayoutItem[] }>;

const SWEEPS = 24;
const ROUND = 2 * Math.PI;

type Turns = ReadonlyMap<string, number>;

/** Where each factor stands on the circle, from 0 to 2π, every factor taking the same room. */
const turnsOf = (arcs: readonly Arc[]): Turns => {
  const all = arcs.flatMap(({ items }) => items);
  return new Map(all.map(({ id }, index) => [id, ((index + 0.5) / all.length) * ROUND]));
};

/** How long all links are together, as straight lines across a circle, weighted by works. */
const lengthOf = (turns: Turns, links: readonly LayoutLink[]): number =>
  links.reduce((sum, { from, to, workCount }) => {
    const a = turns.get(from);
    const b = turns.get(to);
    return a === undefined || b === undefined ? sum : sum + workCount * Math.abs(Math.sin((a - b) / 2));
  }, 0);

const byWorks = (a: LayoutItem, b: LayoutItem): number => b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

const startArcs = (items: readonly LayoutItem[], seed: number): readonly Arc[] => {
  const domains = [...new Set(items.map(({ domain }) => domain))];
  const own = (domain: Domain): readonly LayoutItem[] =>
    items
      .filter((item) => item.domain === domain)
      .sort((a, b) => (seed === 0 ? 0 : orderOf(a.id, seed) - orderOf(b.id, seed)) || byWorks(a, b));
  return domains
    .map((domain) => ({ domain, items: own(domain) }))
    .sort(
      (a, b) =>
        (seed === 0 ? 0 : orderOf(a.domain, seed) - orderOf(b.domain, seed)) ||
        b.items.length - a.items.length ||
        (a.domain < b.domain ? -1 : 1),
    );
};

const swapped = (arcs: readonly Arc[], a: number, b: number): readonly Arc[] =>
  arcs.map((arc, index) => (index === a ? (arcs[b] ?? arc) : index === b ? (arcs[a] ?? arc) : arc));

/** Two arcs change places as long as that makes links shorter. */
const orderArcs = (given: readonly Arc[], links: readonly LayoutLink[]): readonly Arc[] => {
  let arcs = given;
  let length = lengthOf(turnsOf(arcs), links);
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (let a = 0; a < arcs.length; a += 1) {
      for (let b = a + 1; b < arcs.length; b += 1) {
        const other = swapped(arcs, a, b);
        const its = lengthOf(turnsOf(other), links);
        if (its >= length - 1e-9) continue;
        arcs = other;
        length = its;
        hasChanged = true;
      }
    }
  }
  return arcs;
};

type Neighbours = ReadonlyMap<string, readonly Readonly<{ id: string; weight: number }>[]>;

const neighboursOf = (items: readonly LayoutItem[], links: readonly LayoutLink[]): Neighbours => {
  const neighbours = new Map<string, { id: string; weight: number }[]>(items.map(({ id }) => [id, []]));
  for (const { from, to, workCount } of links) {
    neighbours.get(from)?.push({ id: to, weight: workCount });
    neighbours.get(to)?.push({ id: from, weight: workCount });
  }
  return neighbours;
};

/** Which way a factor is pulled from the middle of its arc: from -π (back) to π (on). */
const pullOf = (id: string, middle: number, turns: Turns, neighbours: Neighbours): number => {
  let [x, y] = [0, 0];
  for (const near of neighbours.get(id) ?? []) {
    const turn = turns.get(near.id);
    if (turn === undefined) continue;
    x += near.weight * Math.cos(turn - middle);
    y += near.weight * Math.sin(turn - middle);
  }
  return x === 0 && y === 0 ? (turns.get(id) ?? middle) - middle : Math.atan2(y, x);
};

const sweep = (arcs: readonly Arc[], neighbours: Neighbours): readonly Arc[] => {
  const turns = turnsOf(arcs);
  return arcs.map(({ domain, items }) => {
    const own = items.map(({ id }) => turns.get(id) ?? 0);
    const middle = ((own[0] ?? 0) + (own.at(-1) ?? 0)) / 2;
    const pulls = new Map(items.map(({ id }) => [id, pullOf(id, middle, turns, neighbours)]));
    const sorted = [...items].sort((a, b) => (pulls.get(a.id) ?? 0) - (pulls.get(b.id) ?? 0) || byWorks(a, b));
    return { domain, items: sorted };
  });
};

/** All arcs round the circle: domains in the order that keeps links short, and their factors likewise (best sweep kept). */
export const orderCircle = (
  items: readonly LayoutItem[],
  links: readonly LayoutLink[],
  seed: number,
  report: Report = silent,
): readonly Arc[] => {
  const neighbours = neighboursOf(items, links);
  let current = orderArcs(startArcs(items, seed), links);
  let best = current;
  let shortest = lengthOf(turnsOf(best), links);
  for (let round = 0; round < SWEEPS; round += 1) {
    report(round / SWEEPS);
    current = sweep(current, neighbours);
    const length = lengthOf(turnsOf(current), links);
    if (length < shortest - 1e-9) {
      best = current;
      shortest = length;
    }
  }
  return best;
};
