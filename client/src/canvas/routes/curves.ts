/** Calm curves between dots in lanes: they leave and arrive level, so that what runs the same way runs together. */
import type { Route } from "./bends.ts";
import type { RouteLink } from "./plans.ts";
import type { RouteBox } from "./ports.ts";

/** How far a curve stays level at both ends, in parts of the way across. */
const LEVEL = 0.32;
/** Dots of one column are joined by a bow beside it, in parts of their distance, at most so many canvas units wide. */
const BOW = 0.28;
const WIDEST_BOW = 44;
/** Dots this near to one upright count as one column. */
const SAME_COLUMN = 30;

const curve = (from: RouteBox, to: RouteBox): Route => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const isColumn = Math.abs(dx) < SAME_COLUMN;
  // Names stand on the right of their dots, so bows take the left.
  const leaves = isColumn ? -1 : Math.sign(dx);
  const arrives = isColumn ? 1 : Math.sign(dx);
  const start = { x: from.x + (leaves * from.width) / 2, y: from.y };
  const end = { x: to.x - (arrives * to.width) / 2, y: to.y };
  if (isColumn) {
    const x = Math.min(start.x, end.x) - Math.min(WIDEST_BOW, Math.abs(dy) * BOW);
    return { start, end, bends: [{ x, y: (start.y + end.y) / 2 }] };
  }
  const level = (end.x - start.x) * LEVEL;
  return {
    start,
    end,
    bends: [
      { x: start.x + level, y: start.y },
      { x: end.x - level, y: end.y },
    ],
  };
};

/** Curves from dot to dot, by link id; links whose dots are not there have none. */
export const routeCurves = (boxes: readonly RouteBox[], links: readonly RouteLink[]): ReadonlyMap<string, Route> => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return new Map(
    links.flatMap((link) => {
      const from = byId.get(link.from);
      const to = byId.get(link.to);
      return from === undefined || to === undefined || from === to ? [] : [[link.id, curve(from, to)] as const];
    }),
  );
};
