/** Whether boxes keep clear of each other, and how they are moved apart. */
import type { Position } from "../../store/view.ts";

/** A box by its middle and size. */
export type Placement = Readonly<{ x: number; y: number; width: number; height: number }>;

/** Least room between two boxes that were pushed apart, in canvas units. */
export const CLEARANCE = 12;

/** Whether two boxes come closer than `clearance`. */
export const overlaps = (a: Placement, b: Placement, clearance = 0): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + clearance &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + clearance;

const ROUNDS = 400;

const pushApart = (a: Placement, b: Placement, order: number): Position => {
  const roomX = (a.width + b.width) / 2 + CLEARANCE - Math.abs(a.x - b.x);
  const roomY = (a.height + b.height) / 2 + CLEARANCE - Math.abs(a.y - b.y);
  // Boxes are wider than high, so a push along the shorter way keeps the picture closest to what it was.
  if (roomX < roomY) return { x: ((b.x - a.x || order) < 0 ? -1 : 1) * roomX * 0.5, y: 0 };
  return { x: 0, y: ((b.y - a.y || order) < 0 ? -1 : 1) * roomY * 0.5 };
};

/** The same boxes, moved apart until none overlaps (or as far as so many rounds go). */
export const separate = (boxes: readonly Placement[]): readonly Placement[] => {
  const moved = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let isClear = true;
    for (let i = 0; i < moved.length; i += 1) {
      for (let j = i + 1; j < moved.length; j += 1) {
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
