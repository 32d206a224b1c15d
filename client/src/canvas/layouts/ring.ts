/** Sets groups round a ring, in the order that keeps the bundles between them short. */
import type { Position } from "../../store/view.ts";
import { findEllipse, pointAt, START } from "./ellipse.ts";
import type { LayoutGroup, LayoutLink, Target } from "./layout.ts";
import { orderOf } from "./random.ts";

/** How long all bundles are together, weighted by their links, if groups stand in this order at even distances. */
const lengthOf = (order: readonly string[], bundles: readonly LayoutLink[]): number => {
  const at = new Map(order.map((id, index) => [id, (index / order.length) * Math.PI]));
  return bundles.reduce((sum, { from, to, workCount }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a === undefined || b === undefined ? sum : sum + workCount * Math.abs(Math.sin(a - b));
  }, 0);
};

const swapped = (order: readonly string[], a: number, b: number): readonly string[] =>
  order.map((id, index) => (index === a ? (order[b] ?? id) : index === b ? (order[a] ?? id) : id));

/** Two groups change places as long as that makes bundles shorter. */
const orderRing = (start: readonly string[], bundles: readonly LayoutLink[]): readonly string[] => {
  let order = start;
  let length = lengthOf(order, bundles);
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    for (let a = 0; a < order.length; a += 1) {
      for (let b = a + 1; b < order.length; b += 1) {
        const other = swapped(order, a, b);
        const its = lengthOf(other, bundles);
        if (its >= length - 1e-9) continue;
        [order, length, hasChanged] = [other, its, true];
      }
    }
  }
  return order;
};

/** The middle of each closed group, by id. The same groups and seed give the same ring, in whichever order they come. */
export const ringOf = (
  groups: readonly LayoutGroup[],
  bundles: readonly LayoutLink[],
  target: Target,
  seed: number,
): Readonly<Record<string, Position>> => {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const start = [...byId.keys()].sort((a, b) =>
    seed === 0 ? (a < b ? -1 : 1) : orderOf(a, seed) - orderOf(b, seed) || (a < b ? -1 : 1),
  );
  const ordered = orderRing(start, bundles).flatMap((id) => byId.get(id) ?? []);
  const { ellipse, turns } = findEllipse(
    ordered.map(({ width, height }, arc) => ({ width, height, arc })),
    target,
  );
  return Object.fromEntries(ordered.map(({ id }, index) => [id, pointAt(ellipse, turns[index] ?? START)]));
};
