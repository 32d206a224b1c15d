/** How links run between boxes: out of one side, into another, with room between those that share a side. */
import type { Position } from "../store/view.ts";
import { type Shape, sideInset } from "./shapes.ts";

/** A box where it is drawn, by its middle. */
export type RouteBox = Readonly<{ id: string; x: number; y: number; width: number; height: number; shape: Shape }>;

export type RouteLink = Readonly<{ id: string; from: string; to: string }>;

/** The line of a link: straight without bends; with two, two arcs that meet half way between them. */
export type Route = Readonly<{ start: Position; end: Position; bends: readonly Position[] }>;

type Side = "left" | "right" | "top" | "bottom";

/** `place`: what the ends on one side are sorted by, so that lines do not cross at the box. */
type Plan = Readonly<{ link: RouteLink; from: RouteBox; to: RouteBox; fromSide: Side; toSide: Side }>;

/** Least distance, in canvas units, between two ends on one side, if there is room. */
const PORT_STEP = 9;
const PORT_MARGIN = 7;
const BULGE = 26;

/** Boxes whose middles differ less than this stand in one column. */
const sameColumn = (a: RouteBox, b: RouteBox): boolean => Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 4;

const isBetween = (box: RouteBox, a: RouteBox, b: RouteBox): boolean =>
  box !== a &&
  box !== b &&
  Math.abs(box.x - (a.x + b.x) / 2) < box.width / 2 &&
  box.y > Math.min(a.y, b.y) &&
  box.y < Math.max(a.y, b.y);

const sidesFor = (from: RouteBox, to: RouteBox, boxes: readonly RouteBox[]): readonly [Side, Side] => {
  if (!sameColumn(from, to)) return from.x < to.x ? ["right", "left"] : ["left", "right"];
  const isNext = !boxes.some((box) => isBetween(box, from, to));
  if (isNext) return from.y < to.y ? ["bottom", "top"] : ["top", "bottom"];
  // Past other boxes of its column a link swings out: downwards on the right, upwards on the left.
  return from.y < to.y ? ["right", "right"] : ["left", "left"];
};

type End = Readonly<{ key: string; box: RouteBox; side: Side; sortBy: number }>;

/** Where each end meets its box: ends of one side are spread along it, in the order of where they lead. */
const portsOf = (plans: readonly Plan[]): ReadonlyMap<string, Position> => {
  const ends = new Map<string, End[]>();
  const note = (end: End): void => {
    const key = `${end.box.id} ${end.side}`;
    ends.set(key, [...(ends.get(key) ?? []), end]);
  };
  for (const { link, from, to, fromSide, toSide } of plans) {
    const isUpright = (side: Side): boolean => side === "left" || side === "right";
    note({ key: `${link.id} from`, box: from, side: fromSide, sortBy: isUpright(fromSide) ? to.y : to.x });
    note({ key: `${link.id} to`, box: to, side: toSide, sortBy: isUpright(toSide) ? from.y : from.x });
  }
  const ports = new Map<string, Position>();
  for (const group of ends.values()) {
    group.sort((a, b) => a.sortBy - b.sortBy || (a.key < b.key ? -1 : 1));
    group.forEach(({ key, box, side }, index) => {
      ports.set(key, portAt(box, side, index, group.length));
    });
  }
  return ports;
};

const portAt = (box: RouteBox, side: Side, index: number, count: number): Position => {
  const isUpright = side === "left" || side === "right";
  const length = (isUpright ? box.height : box.width) - 2 * PORT_MARGIN;
  const step = count <= 1 ? 0 : Math.min(PORT_STEP, length / (count - 1));
  const along = (index - (count - 1) / 2) * step;
  if (!isUpright) return { x: box.x + along * 0.6, y: box.y + (side === "top" ? -1 : 1) * (box.height / 2) };
  const direction = side === "left" ? -1 : 1;
  const inset = sideInset(box.shape, box.width, box.height, along, direction);
  return { x: box.x + direction * (box.width / 2 - inset), y: box.y + along };
};

const bendsOf = ({ from, to, fromSide, toSide }: Plan, start: Position, end: Position): readonly Position[] => {
  if (fromSide === "top" || fromSide === "bottom") return [];
  if (fromSide === toSide) {
    const out = (fromSide === "right" ? 1 : -1) * (BULGE + Math.abs(end.y - start.y) * 0.06);
    const edge =
      fromSide === "right"
        ? Math.max(from.x + from.width / 2, to.x + to.width / 2)
        : Math.min(from.x - from.width / 2, to.x - to.width / 2);
    return [
      { x: edge + out, y: start.y + (end.y - start.y) * 0.12 },
      { x: edge + out, y: end.y - (end.y - start.y) * 0.12 },
    ];
  }
  if (Math.abs(end.y - start.y) < 2) return [];
  const middle = (start.x + end.x) / 2;
  return [
    { x: middle, y: start.y },
    { x: middle, y: end.y },
  ];
};

/** The routes of all links whose two boxes are there, by link id. */
export const routeLinks = (boxes: readonly RouteBox[], links: readonly RouteLink[]): ReadonlyMap<string, Route> => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const plans = links.flatMap((link): readonly Plan[] => {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (from === undefined || to === undefined || from === to) return [];
    const [fromSide, toSide] = sidesFor(from, to, boxes);
    return [{ link, from, to, fromSide, toSide }];
  });
  const ports = portsOf(plans);
  return new Map(
    plans.map((plan) => {
      const start = ports.get(`${plan.link.id} from`) ?? plan.from;
      const end = ports.get(`${plan.link.id} to`) ?? plan.to;
      return [plan.link.id, { start, end, bends: bendsOf(plan, start, end) }];
    }),
  );
};

/** Cuts the line from the middle of `box` towards `towards` at the box's edge, taken as an ellipse or a rectangle. */
const edgeTowards = (box: RouteBox, towards: Position): Position => {
  const dx = towards.x - box.x;
  const dy = towards.y - box.y;
  const far = Math.hypot(dx, dy) || 1;
  const isRound = box.shape === "ellipse" || box.width < 48;
  const reach = isRound
    ? 1 / Math.hypot(dx / (box.width / 2), dy / (box.height / 2))
    : Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9));
  const part = Math.min(1, Number.isFinite(reach) ? reach : 0);
  return far === 1 && dx === 0 && dy === 0 ? { x: box.x, y: box.y } : { x: box.x + dx * part, y: box.y + dy * part };
};

/** Straight routes between middles, cut at the edges; links of one pair lie beside each other. */
export const routeStraight = (boxes: readonly RouteBox[], links: readonly RouteLink[]): ReadonlyMap<string, Route> => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const pairs = new Map<string, string[]>();
  for (const { id, from, to } of links) {
    const pair = from < to ? `${from} ${to}` : `${to} ${from}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), id]);
  }
  return new Map(
    links.flatMap(({ id, from: fromId, to: toId }) => {
      const from = byId.get(fromId);
      const to = byId.get(toId);
      if (from === undefined || to === undefined || from === to) return [];
      const beside = pairs.get(fromId < toId ? `${fromId} ${toId}` : `${toId} ${fromId}`) ?? [];
      const offset = (beside.indexOf(id) - (beside.length - 1) / 2) * PORT_STEP;
      const far = Math.hypot(to.x - from.x, to.y - from.y) || 1;
      const sign = fromId < toId ? 1 : -1;
      const shift = { x: (-(to.y - from.y) / far) * offset * sign, y: ((to.x - from.x) / far) * offset * sign };
      const start = edgeTowards(from, to);
      const end = edgeTowards(to, from);
      const move = ({ x, y }: Position): Position => ({ x: x + shift.x, y: y + shift.y });
      return [[id, { start: move(start), end: move(end), bends: [] }] as const];
    }),
  );
};
