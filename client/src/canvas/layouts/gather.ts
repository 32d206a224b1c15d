/** Brings the parts of a network that no link joins near each other, so that none drifts out of the picture. */
import type { LayoutItem, LayoutLink } from "./layout.ts";
import { overlaps, type Placement } from "./overlap.ts";

/** Room between two parts, in canvas units. */
const APART = 60;
const STEP = 12;
const MOST_STEPS = 2000;

/** The number of the part that each item belongs to, in the order of the items; 0 is the largest part. */
export const components = (items: readonly LayoutItem[], links: readonly LayoutLink[]): readonly number[] => {
  const part = new Map(items.map(({ id }, index) => [id, index]));
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  const parents = items.map((_, index) => index);
  for (const { from, to } of links) {
    const a = part.get(from);
    const b = part.get(to);
    if (a === undefined || b === undefined) continue;
    const [first, second] = [rootOf(a), rootOf(b)].sort((x, y) => x - y);
    if (first !== undefined && second !== undefined) parents[second] = first;
  }
  const roots = items.map((_, index) => rootOf(index));
  const sizes = new Map<number, number>();
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1);
  const order = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
  return roots.map((root) => order.indexOf(root));
};

const middleOf = (boxes: readonly Placement[]): Readonly<{ x: number; y: number }> => ({
  x: boxes.reduce((sum, { x }) => sum + x, 0) / boxes.length,
  y: boxes.reduce((sum, { y }) => sum + y, 0) / boxes.length,
});

/** Moves `part` straight towards `goal`, in steps, until it would come too near to what is there. */
const approach = (
  part: readonly Placement[],
  goal: Readonly<{ x: number; y: number }>,
  there: readonly Placement[],
): readonly Placement[] => {
  const from = middleOf(part);
  const far = Math.hypot(goal.x - from.x, goal.y - from.y);
  if (far < STEP) return part;
  const step = { x: ((goal.x - from.x) / far) * STEP, y: ((goal.y - from.y) / far) * STEP };
  const movedBy = (steps: number): readonly Placement[] =>
    part.map((box) => ({ ...box, x: box.x + step.x * steps, y: box.y + step.y * steps }));
  const isClear = (boxes: readonly Placement[]): boolean =>
    !boxes.some((box) => there.some((other) => overlaps(box, other, APART)));
  const most = Math.min(MOST_STEPS, Math.floor(far / STEP));
  // From where it is the part first leaves what it stands upon, then comes back as near as it may.
  let steps = 0;
  while (!isClear(movedBy(steps)) && steps > -MOST_STEPS) steps -= 1;
  while (steps < most && isClear(movedBy(steps + 1))) steps += 1;
  return movedBy(steps);
};

/** The same boxes, every part after the first brought near to those before it. `parts` as `components` gives them. */
export const gather = (boxes: readonly Placement[], parts: readonly number[]): readonly Placement[] => {
  const placed = [...boxes];
  const count = Math.max(0, ...parts) + 1;
  for (let part = 1; part < count; part += 1) {
    const own = parts.flatMap((each, index) => (each === part ? [index] : []));
    const before = parts
      .flatMap((each, index) => (each < part ? [placed[index]] : []))
      .filter((box) => box !== undefined);
    const moved = approach(
      own.flatMap((index) => placed[index] ?? []),
      middleOf(before),
      before,
    );
    own.forEach((index, at) => {
      const box = moved[at];
      if (box !== undefined) placed[index] = box;
    });
  }
  return placed;
};
