/** Whether boxes keep clear of each other, and how they are moved apart. */
import type { Position } from "../../store/view.ts";
import { type Report, silent } from "./progress.ts";

/** A box by its middle and size. */
export type Placement = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Least room between two boxes that were pushed apart, in canvas units. */
export const CLEARANCE = 12;

/** Whether two boxes come closer than `clearance`. */
export const overlaps = (a: Placement, b: Placement, clearance = 0): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + clearance &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + clearance;

const ROUNDS = 400;
/** Above so many boxes only near ones are compared, for fewer rounds: all pairs would take minutes. */
const ALL_PAIRS = 600;
const ROUNDS_OF_MANY = 120;

const pushApart = (a: Placement, b: Placement, order: number): Position => {
  const roomX = (a.width + b.width) / 2 + CLEARANCE - Math.abs(a.x - b.x);
  const roomY = (a.height + b.height) / 2 + CLEARANCE - Math.abs(a.y - b.y);
  // Boxes are wider than high, so a push along the shorter way keeps the picture closest to what it was.
  if (roomX < roomY) return { x: ((b.x - a.x || order) < 0 ? -1 : 1) * roomX * 0.5, y: 0 };
  return { x: 0, y: ((b.y - a.y || order) < 0 ? -1 : 1) * roomY * 0.5 };
};

/** Which boxes may meet: all pairs of a small picture, those of neighbouring cells of a large one. */
const pairsOf = (boxes: readonly Placement[]): ((index: number) => readonly number[]) => {
  if (boxes.length <= ALL_PAIRS) {
    const all = boxes.map((_, index) => index);
    return (index) => all.slice(index + 1);
  }
  const cell = Math.max(...boxes.map(({ width, height }) => Math.max(width, height))) + CLEARANCE;
  const keyOf = (x: number, y: number): string => `${x} ${y}`;
  const cells = new Map<string, number[]>();
  const placeOf = (index: number): readonly [number, number] => {
    const { x = 0, y = 0 } = boxes[index] ?? {};
    return [Math.floor(x / cell), Math.floor(y / cell)];
  };
  boxes.forEach((_, index) => {
    const key = keyOf(...placeOf(index));
    cells.set(key, [...(cells.get(key) ?? []), index]);
  });
  return (index) => {
    const [x, y] = placeOf(index);
    const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => cells.get(keyOf(x + dx, y + dy)) ?? []));
    return near.filter((other) => other > index).sort((a, b) => a - b);
  };
};

/** The same boxes, moved apart until none overlaps (or as far as so many rounds go). */
export const separate = (boxes: readonly Placement[], report: Report = silent): readonly Placement[] => {
  const moved = boxes.map((box) => ({ ...box }));
  const rounds = moved.length <= ALL_PAIRS ? ROUNDS : ROUNDS_OF_MANY;
  for (let round = 0; round < rounds; round += 1) {
    report(round / rounds);
    let isClear = true;
    const near = pairsOf(moved);
    for (let i = 0; i < moved.length; i += 1) {
      for (const j of near(i)) {
        const a = moved[i];
        const b = moved[j];
        if (a === undefined || b === undefined || !overlaps(a, b, CLEARANCE - 0.5)) continue;
        const push = pushApart(a, b, j - i);
        a.x -= push.x;
        a.y -= push.y;
        b.x += push.x;
        b.y += push.y;
        isClear = false;
      }
    }
    if (isClear) break;
  }
  return moved;
};

const RING_STEP = 24;
const RINGS = 80;

/** The free place nearest to `wanted` for a box of this size: rings outwards, in a fixed order. */
export const nearestFree = (
  wanted: Position,
  size: Readonly<{ width: number; height: number }>,
  taken: readonly Placement[],
): Position => {
  for (let ring = 0; ring <= RINGS; ring += 1) {
    const spokes = Math.max(1, ring * 8);
    for (let spoke = 0; spoke < spokes; spoke += 1) {
      const angle = (2 * Math.PI * spoke) / spokes;
      const x = Math.round(wanted.x + Math.cos(angle) * ring * RING_STEP);
      const y = Math.round(wanted.y + Math.sin(angle) * ring * RING_STEP);
      if (!taken.some((other) => overlaps({ x, y, ...size }, other, CLEARANCE))) return { x, y };
    }
  }
  const right = Math.max(0, ...taken.map((other) => other.x + other.width / 2));
  return { x: Math.round(right + size.width / 2 + CLEARANCE), y: Math.round(wanted.y) };
};
