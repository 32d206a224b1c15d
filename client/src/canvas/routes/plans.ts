/** From where to where each link runs: which sides it leaves and enters, and what stands in its way. */
import type { Lane } from "../../store/view.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { RouteBox, Side } from "./ports.ts";

/** `width`: of the line, in canvas units. */
export type RouteLink = Readonly<{ id: string; from: string; to: string; width: number }>;

/** `channel`: where a link from or to the band runs up and down; null for all others. */
export type Plan = Readonly<{
  link: RouteLink;
  from: RouteBox;
  to: RouteBox;
  fromSide: Side;
  toSide: Side;
  columns: readonly Column[];
  channel: Channel | null;
}>;

const sameColumn = (a: RouteBox, b: RouteBox): boolean => Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 4;

const isBetween = (box: RouteBox, a: RouteBox, b: RouteBox): boolean =>
  box !== a &&
  box !== b &&
  Math.abs(box.x - (a.x + b.x) / 2) < box.width / 2 &&
  box.y > Math.min(a.y, b.y) &&
  box.y < Math.max(a.y, b.y);

/** The shortest line drawn straight between neighbours of a column. */
const SHORTEST = 22;

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

/** How far a link swings out past the edges of what it avoids, in canvas units. */
export const BULGE = 15;

/** Kept free in a channel for the ends of links. */
const CHANNEL_MARGIN = 22;

/** Free room beside a column: its middle and its width. */
export type Channel = Readonly<{ x: number; room: number }>;

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
export const bandTop = (lanes: readonly Lane[]): number => {
  const top = Math.min(...lanes.map(({ y, height }) => y - height / 2));
  return Math.min(...lanes.map(({ y, height }) => y - height / 2).filter((laneTop) => laneTop > top + 20));
};

/** Every link that can be drawn, and the columns that links pass. */
export type Planned = Readonly<{ plans: readonly Plan[]; columns: readonly Column[] }>;

/** Plans for all links whose two boxes are there. The same input gives the same plans. */
export const planAll = (boxes: readonly RouteBox[], links: readonly RouteLink[], lanes: readonly Lane[]): Planned => {
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
