/** Straight lines between middles, for pictures without lanes. */
import type { Position } from "../../store/view.ts";
import type { Route } from "./bends.ts";
import type { RouteLink } from "./plans.ts";
import type { RouteBox } from "./ports.ts";

/** Between two links of one pair, in canvas units. */
export const BESIDE = 9;

/** Cuts the line from the middle of `box` towards `towards` at the box's edge, taken as an ellipse or a rectangle. */
export const edgeTowards = (box: RouteBox, towards: Position): Position => {
  const dx = towards.x - box.x;
  const dy = towards.y - box.y;
  if (dx === 0 && dy === 0) return { x: box.x, y: box.y };
  const isRound = box.shape === "ellipse" || box.width < 48;
  const reach = isRound
    ? 1 / Math.hypot(dx / (box.width / 2), dy / (box.height / 2))
    : Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9));
  const part = Math.min(1, reach);
  return { x: box.x + dx * part, y: box.y + dy * part };
};

/** One key for the links between two factors, whichever way they lead. */
export const pairOf = ({ from, to }: RouteLink): string => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** Straight routes cut at the edges of boxes; links of one pair lie beside each other. */
export const routeStraight = (boxes: readonly RouteBox[], links: readonly RouteLink[]): ReadonlyMap<string, Route> => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const pairs = new Map<string, string[]>();
  for (const link of links) pairs.set(pairOf(link), [...(pairs.get(pairOf(link)) ?? []), link.id]);
  return new Map(
    links.flatMap((link) => {
      const from = byId.get(link.from);
      const to = byId.get(link.to);
      if (from === undefined || to === undefined || from === to) return [];
      const beside = pairs.get(pairOf(link)) ?? [];
      const offset = (beside.indexOf(link.id) - (beside.length - 1) / 2) * BESIDE * (link.from < link.to ? 1 : -1);
      const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const shift = { x: (-(to.y - from.y) / far) * offset, y: ((to.x - from.x) / far) * offset };
      const move = ({ x, y }: Position): Position => ({ x: x + shift.x, y: y + shift.y });
      const route = { start: move(edgeTowards(from, to)), end: move(edgeTowards(to, from)), bends: [] };
      return [[link.id, route] as const];
    }),
  );
};
