/** Links across a circle: every one bows towards the middle, so that it passes before the factors beside its own. */
import type { Position } from "../../store/view.ts";
import type { Route } from "./bends.ts";
import type { RouteLink } from "./plans.ts";
import type { RouteBox } from "./ports.ts";
import { BESIDE, edgeTowards, pairOf } from "./straight.ts";

/** How far a link bows towards the middle, in parts of the way there: across the circle, and between neighbours. */
const BOW_ACROSS = 0.15;
const BOW_BESIDE = 0.45;

const middleOf = (boxes: readonly RouteBox[]): Position => {
  const [xs, ys] = [boxes.map(({ x }) => x), boxes.map(({ y }) => y)];
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
};

const bendOf = (from: RouteBox, to: RouteBox, middle: Position, span: number, aside: number): Position => {
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const bow = BOW_BESIDE + (BOW_ACROSS - BOW_BESIDE) * Math.min(1, far / span);
  return {
    x: half.x + (middle.x - half.x) * bow + (-(to.y - from.y) / far) * aside * 2,
    y: half.y + (middle.y - half.y) * bow + ((to.x - from.x) / far) * aside * 2,
  };
};

/** A route for every link whose two boxes are there, by link id; links of one pair run beside each other. */
export const routeArcs = (boxes: readonly RouteBox[], links: readonly RouteLink[]): ReadonlyMap<string, Route> => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const pairs = new Map<string, string[]>();
  for (const link of links) {
    const own = pairs.get(pairOf(link));
    if (own === undefined) pairs.set(pairOf(link), [link.id]);
    else own.push(link.id);
  }
  const middle = middleOf(boxes);
  const span = Math.max(1, ...boxes.map(({ x, y }) => 2 * Math.hypot(x - middle.x, y - middle.y)));
  return new Map(
    links.flatMap((link) => {
      const [from, to] = [byId.get(link.from), byId.get(link.to)];
      if (from === undefined || to === undefined || from === to) return [];
      const beside = pairs.get(pairOf(link)) ?? [];
      const order = beside.indexOf(link.id) - (beside.length - 1) / 2;
      const bend = bendOf(from, to, middle, span, order * BESIDE * (link.from < link.to ? 1 : -1));
      return [[link.id, { start: edgeTowards(from, bend), end: edgeTowards(to, bend), bends: [bend] }] as const];
    }),
  );
};
