/** How links run between boxes in lanes: out of one side, through the gaps of what is between, into another side. */
import type { Lane, Position } from "../store/view.ts";
import { type Column, columnsOf, type Pass, passColumns } from "./route-columns.ts";
import { type PortEnd, placePorts, type RouteBox, type Side } from "./route-ports.ts";

/** `width`: of the line, in canvas units. */
export type RouteLink = Readonly<{ id: string; from: string; to: string; width: number }>;

/** The line of a link: straight without bends; else arcs from bend to bend that meet half way between two. */
export type Route = Readonly<{ start: Position; end: Position; bends: readonly Position[] }>;

/** `channel`: where a link from or to the band runs up and down; null for all others. */
type Plan = Readonly<{
  link: RouteLink;
  from: RouteBox;
  to: RouteBox;
  fromSide: Side;
  toSide: Side;
  columns: readonly Column[];
  channel: Channel | null;
}>;

const BULGE = 15;
/** The shortest line drawn straight between neighbours of a column. */
const SHORTEST = 22;
const CHANNEL_STEP = 6;
/** Kept free in a channel for the ends of links. */
const CHANNEL_MARGIN = 22;
const LEVEL_STEP = 4.5;
const LEVEL_MARGIN = 7;
/** The part of the room between two columns in which a line turns; it runs straight across the rest. */
const TURN_SHARE = 0.3;
const TURN = 20;

const sameColumn = (a: RouteBox, b: RouteBox): boolean => Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 4;

const isBetween = (box: RouteBox, a: RouteBox, b: RouteBox): boolean =>
  box !== a &&
  box !== b &&
  Math.abs(box.x - (a.x + b.x) / 2) < box.width / 2 &&
  box.y > Math.min(a.y, b.y) &&
  box.y < Math.max(a.y, b.y);

const planInColumn = (link: RouteLink, from: RouteBox, to: RouteBox, boxes: readonly RouteBox[]): Plan => {
  const isNext = !boxes.some((box) => isBetween(box, from, to));
  const isDown = from.y < to.y;
  const shared = { link, from, to, columns: [], channel: null };
  const room = Math.abs(from.y - to.y) - (from.height + to.height) / 2;
  // A line shorter than its own end and dot would not be seen.
  if (isNext && room >= SHORTEST)
    return { ...shared, fromSide: isDown ? "bottom" : "top", toSide: isDown ? "top" : "bottom" };
  // Past other boxes of its column a link swings out: downwards on the right, upwards on the left.
  return { ...shared, fromSide: isDown ? "right" : "left", toSide: isDown ? "right" : "left" };
};

const planAcross = (link: RouteLink, from: RouteBox, to: RouteBox, columns: readonly Column[]): Plan => {
  const isRightward = from.x < to.x;
  const between = columns.filter(({ x }) => x > Math.min(from.x, to.x) + 3 && x < Math.max(from.x, to.x) - 3);
  return {
    link,
    from,
    to,
    fromSide: isRightward ? "right" : "left",
    toSide: isRightward ? "left" : "right",
    columns: isRightward ? between : [...between].reverse(),
    channel: null,
  };
};

/** Along the band: straight to the next factor of its row, over the heads of others. */
const planInBand = (link: RouteLink, from: RouteBox, to: RouteBox, boxes: readonly RouteBox[]): Plan => {
  const isNext = !boxes.some(
    (box) =>
      box !== from &&
      box !== to &&
      box.x > Math.min(from.x, to.x) &&
      box.x < Math.max(from.x, to.x) &&
      box.y + box.height / 2 > Math.min(from.y, to.y) - 2 &&
      box.y - box.height / 2 < Math.max(from.y, to.y) + 2,
  );
  if (isNext) return planAcross(link, from, to, []);
  return { link, from, to, fromSide: "top", toSide: "top", columns: [], channel: null };
};

/** Free room beside a column: its middle and its width. */
type Channel = Readonly<{ x: number; room: number }>;

const channelBeside = (box: RouteBox, side: "left" | "right", columns: readonly Column[]): Channel => {
  const at = columns.findIndex(({ x }) => Math.abs(x - box.x) <= 3);
  const own = columns[at];
  const next = columns[side === "left" ? at - 1 : at + 1];
  const [left, right] =
    side === "left"
      ? [next?.right ?? (own?.left ?? box.x - box.width / 2) - 2 * BULGE, own?.left ?? box.x - box.width / 2]
      : [own?.right ?? box.x + box.width / 2, next?.left ?? (own?.right ?? box.x + box.width / 2) + 2 * BULGE];
  return { x: (left + right) / 2, room: Math.max(0, right - left - CHANNEL_MARGIN) };
};

const planFromBand = (
  link: RouteLink,
  band: RouteBox,
  other: RouteBox,
  columns: readonly Column[],
  isFromBand: boolean,
): Plan => {
  const side = band.x < other.x ? "left" : "right";
  const channel = channelBeside(other, side, columns);
  const sides = isFromBand
    ? ({ fromSide: "top", toSide: side } as const)
    : ({ fromSide: side, toSide: "top" } as const);
  return { link, from: isFromBand ? band : other, to: isFromBand ? other : band, ...sides, columns: [], channel };
};

/** The top of the band across the foot of the picture, or Infinity without one. */
const bandTop = (lanes: readonly Lane[]): number => {
  const top = Math.min(...lanes.map(({ y, height }) => y - height / 2));
  return Math.min(...lanes.map(({ y, height }) => y - height / 2).filter((laneTop) => laneTop > top + 20));
};

type Planned = Readonly<{ plans: readonly Plan[]; columns: readonly Column[] }>;

const planAll = (boxes: readonly RouteBox[], links: readonly RouteLink[], lanes: readonly Lane[]): Planned => {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const band = bandTop(lanes);
  const isInBand = ({ y }: RouteBox): boolean => y > band;
  const columns = columnsOf(boxes.filter((box) => !isInBand(box)));
  const plans = links.flatMap((link): readonly Plan[] => {
    const from = byId.get(link.from);
    const to = byId.get(link.to);
    if (from === undefined || to === undefined || from === to) return [];
    if (isInBand(from) && isInBand(to)) return [planInBand(link, from, to, boxes)];
    if (isInBand(from)) return [planFromBand(link, from, to, columns, true)];
    if (isInBand(to)) return [planFromBand(link, to, from, columns, false)];
    if (sameColumn(from, to)) return [planInColumn(link, from, to, boxes)];
    return [planAcross(link, from, to, columns)];
  });
  return { plans, columns };
};

const endsOf = (plan: Plan, passes: readonly Pass[]): readonly PortEnd[] => {
  const { link, from, to, fromSide, toSide, channel } = plan;
  const isUpright = (side: Side): boolean => side === "left" || side === "right";
  const first = passes[0]?.y ?? to.y;
  const last = passes.at(-1)?.y ?? from.y;
  const weight = link.width;
  return [
    {
      key: `${link.id} from`,
      box: from,
      side: fromSide,
      sortBy: isUpright(fromSide) ? first : (channel?.x ?? to.x),
      weight,
    },
    { key: `${link.id} to`, box: to, side: toSide, sortBy: isUpright(toSide) ? last : (channel?.x ?? from.x), weight },
  ];
};

const swingOut = ({ from, to, fromSide }: Plan, start: Position, end: Position): readonly Position[] => {
  const sign = fromSide === "right" ? 1 : -1;
  const edge = sign * Math.max(...[from, to].map(({ x, width }) => sign * x + width / 2));
  const x = edge + sign * (BULGE + Math.min(26, Math.abs(end.y - start.y) * 0.03));
  const lead = (end.y - start.y) * 0.1;
  return [
    { x, y: start.y + lead },
    { x, y: end.y - lead },
  ];
};

const CLOSE = 1;

/** A bend on top of an end would leave the line without a direction there. */
const withoutRepeats = (start: Position, bends: readonly Position[], end: Position): readonly Position[] =>
  bends.filter(({ x, y }) => Math.hypot(x - start.x, y - start.y) > CLOSE && Math.hypot(x - end.x, y - end.y) > CLOSE);

type Stop = Readonly<{ enter: number; leave: number; y: number }>;

/** The edges of the column that a box stands in: neighbours above and below may be wider than itself. */
const edgesOf = (box: RouteBox, columns: readonly Column[]): Readonly<{ left: number; right: number }> =>
  columns.find(({ x }) => Math.abs(x - box.x) <= 3) ?? { left: box.x - box.width / 2, right: box.x + box.width / 2 };

/** Level out of the box, across only between columns, level through each gap, level into the other box. */
const throughGaps = (
  { from, to }: Plan,
  passes: readonly Pass[],
  columns: readonly Column[],
  start: Position,
  end: Position,
): readonly Position[] => {
  const isRightward = from.x < to.x;
  const stopAt = ({ left, right }: Readonly<{ left: number; right: number }>, y: number): Stop =>
    isRightward ? { enter: left, leave: right, y } : { enter: right, leave: left, y };
  const stops = [
    stopAt(edgesOf(from, columns), start.y),
    ...passes.map(({ column, y }) => stopAt(column, y)),
    stopAt(edgesOf(to, columns), end.y),
  ];
  return stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    if (before === undefined || Math.abs(before.y - stop.y) < 0.5) return [];
    const turn = (stop.enter - before.leave) * TURN_SHARE;
    return [
      { x: before.leave, y: before.y },
      { x: before.leave + turn, y: before.y },
      { x: stop.enter - turn, y: stop.y },
      { x: stop.enter, y: stop.y },
    ];
  });
};

/** A corner that is not cut wider than `TURN`: level up to it and upright from it on. */
const corner = (from: Position, at: Position, to: Position): readonly Position[] => {
  const toward = (point: Position): Position => {
    const far = Math.hypot(point.x - at.x, point.y - at.y);
    const part = far === 0 ? 0 : Math.min(0.5, TURN / far);
    return { x: at.x + (point.x - at.x) * part, y: at.y + (point.y - at.y) * part };
  };
  return [toward(from), at, toward(to)];
};

const HEADROOM = 5;

/** Up, level above every box of the row, and down again. */
const overHeads = (boxes: readonly RouteBox[], start: Position, end: Position): readonly Position[] => {
  const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
  const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
  const row = boxes.filter(
    ({ x, y, width, height }) =>
      x + width / 2 > left && x - width / 2 < right && y - height / 2 <= bottom + HEADROOM && y + height / 2 >= top,
  );
  const y = Math.min(start.y, end.y, ...row.map((box) => box.y - box.height / 2)) - HEADROOM;
  const first = { x: start.x, y };
  const second = { x: end.x, y };
  return [...corner(start, first, second), ...corner(first, second, end)];
};

/** On which x a link to the band runs upright, and on which y it runs level. */
type Lines = Readonly<{ x: number; y: number }>;

const alongChannel = (plan: Plan, { x, y }: Lines, start: Position, end: Position): readonly Position[] => {
  const isFromBand = plan.fromSide === "top";
  const [foot, head] = isFromBand ? [start, end] : [end, start];
  const first = { x: foot.x, y };
  const second = { x, y };
  const third = { x, y: head.y };
  const bends = [...corner(foot, first, second), ...corner(first, second, third), ...corner(second, third, head)];
  return isFromBand ? bends : bends.reverse();
};

/** Links to the band lie beside each other, upright in their channel and level above the band. */
const linesOf = (plans: readonly Plan[], lanes: readonly Lane[]): ReadonlyMap<string, Lines> => {
  const band = bandTop(lanes);
  const foot = Math.max(...lanes.map(({ y, height }) => y + height / 2).filter((bottom) => bottom <= band));
  const bound = plans
    .flatMap(({ link, channel, from, to, fromSide }) =>
      channel === null ? [] : [{ id: link.id, ...channel, head: fromSide === "top" ? to.y : from.y }],
    )
    .sort((a, b) => a.x - b.x || a.head - b.head || (a.id < b.id ? -1 : 1));
  const room = Math.max(0, band - foot - 2 * LEVEL_MARGIN);
  const step = bound.length > 1 ? Math.min(LEVEL_STEP, room / (bound.length - 1)) : 0;
  return new Map(
    bound.map(({ id, x: middle, room: width }, index) => {
      const beside = bound.filter((other) => other.x === middle);
      const at = beside.findIndex((other) => other.id === id);
      const x = middle + (at - (beside.length - 1) / 2) * Math.min(CHANNEL_STEP, width / beside.length);
      return [id, { x, y: band - LEVEL_MARGIN - index * step }] as const;
    }),
  );
};

/** The routes of all links whose two boxes are there, by link id. The same input gives the same routes. */
export const routeLinks = (
  boxes: readonly RouteBox[],
  links: readonly RouteLink[],
  lanes: readonly Lane[],
): ReadonlyMap<string, Route> => {
  const { plans, columns } = planAll(boxes, links, lanes);
  const passes = passColumns(
    plans.map(({ link, from, to, columns }) => ({ id: link.id, from: from.y, to: to.y, width: link.width, columns })),
  );
  const passesOf = ({ link }: Plan): readonly Pass[] => passes.get(link.id) ?? [];
  const ports = placePorts(plans.flatMap((plan) => endsOf(plan, passesOf(plan))));
  const lines = linesOf(plans, lanes);
  return new Map(
    plans.map((plan) => {
      const { link, from, to, fromSide, toSide } = plan;
      const start = ports.get(`${link.id} from`) ?? from;
      const end = ports.get(`${link.id} to`) ?? to;
      const own = lines.get(link.id);
      if (own !== undefined) return [link.id, { start, end, bends: alongChannel(plan, own, start, end) }];
      if (fromSide === "top" && toSide === "top") return [link.id, { start, end, bends: overHeads(boxes, start, end) }];
      if (fromSide === "top" || fromSide === "bottom") return [link.id, { start, end, bends: [] }];
      const bends =
        fromSide === toSide ? swingOut(plan, start, end) : throughGaps(plan, passesOf(plan), columns, start, end);
      return [link.id, { start, end, bends: withoutRepeats(start, bends, end) }];
    }),
  );
};
