/** Finds places for factors that were added to a picture, without moving what is there. */
import type { Lane, Position } from "../../store/view.ts";
import type { LanePlan } from "./lane-specs.ts";
import { LANE_PADDING, TITLE_AT, TITLE_HEIGHT } from "./lanes.ts";
import type { LayoutItem, LayoutLink, Placed } from "./layout.ts";
import { CLEARANCE, nearestFree, overlaps, type Placement } from "./overlap.ts";

const NEW_LANE_GAP = 42;
const STEP = 4;

type Picture = { positions: Record<string, Position>; lanes: Lane[]; taken: Placement[] };

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

/** The middle of what the item is linked with, or null when nothing of it is there. */
const pullOf = (item: LayoutItem, links: readonly LayoutLink[], { positions }: Picture): Position | null => {
  const near = links
    .flatMap(({ from, to }) => (from === item.id ? [to] : to === item.id ? [from] : []))
    .flatMap((id) => positions[id] ?? []);
  return near.length === 0 ? null : { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) };
};

const right = ({ taken, lanes }: Picture): number =>
  Math.max(0, ...taken.map(({ x, width }) => x + width / 2), ...lanes.map(({ x, width }) => x + width / 2));

const foot = ({ taken, lanes }: Picture): number =>
  Math.max(0, ...taken.map(({ y, height }) => y + height / 2), ...lanes.map(({ y, height }) => y + height / 2));

const openLane = (id: string, title: string, item: LayoutItem, picture: Picture): Lane => {
  const width = item.width + 2 * LANE_PADDING;
  const height = Math.max(TITLE_HEIGHT + item.height + LANE_PADDING, foot(picture));
  const x = right(picture) + NEW_LANE_GAP + width / 2;
  const lane = { id, title, titleAt: { x, y: TITLE_AT }, width, height, x, y: height / 2 };
  picture.lanes.push(lane);
  return lane;
};

/** Places in the lane from its top to its foot, nearest to `pull` first; each sub-column has its own. */
const placesIn = (lane: Lane, columns: readonly number[], item: LayoutItem, pull: Position): readonly Position[] => {
  const top = lane.y - lane.height / 2 + TITLE_HEIGHT + item.height / 2;
  const bottom = lane.y + lane.height / 2 - LANE_PADDING - item.height / 2;
  const steps = Math.max(0, Math.floor((bottom - top) / STEP)) + 1;
  return columns
    .flatMap((x) => Array.from({ length: steps }, (_, step) => ({ x, y: Math.round(top + step * STEP) })))
    .sort((a, b) => Math.abs(a.y - pull.y) - Math.abs(b.y - pull.y) || a.y - b.y || a.x - b.x);
};

const SUB_COLUMN_GAP = 28;

/** The first lane has room on its left and the last on its right: there they grow by a sub-column, whose x is given. */
const widen = (lane: Lane, item: LayoutItem, picture: Picture): number | null => {
  const [left, right] = [lane.x - lane.width / 2, lane.x + lane.width / 2];
  const others = picture.lanes.filter((other) => other !== lane && other.y - other.height / 2 < LANE_PADDING);
  const isFirst = others.every((other) => other.x - other.width / 2 > left);
  const isLast = others.every((other) => other.x + other.width / 2 < right);
  if (!isFirst && !isLast) return null;
  const side = isLast ? 1 : -1;
  const more = SUB_COLUMN_GAP + item.width;
  const x = lane.x + (side * more) / 2;
  const wider = { ...lane, width: lane.width + more, x, titleAt: { ...lane.titleAt, x } };
  picture.lanes = picture.lanes.map((other) => (other === lane ? wider : other));
  return Math.round((isLast ? right : left) - side * LANE_PADDING + side * (SUB_COLUMN_GAP + item.width / 2));
};

/** Where the sub-columns of a lane stand. */
const columnsIn = (lane: Lane, inLane: readonly LayoutItem[], { positions }: Picture): readonly number[] => {
  const xs = inLane
    .flatMap(({ id }) => positions[id] ?? [])
    .filter(({ x, y }) => Math.abs(x - lane.x) < lane.width / 2 && Math.abs(y - lane.y) < lane.height / 2)
    .map(({ x }) => x);
  return xs.length === 0 ? [lane.x] : [...new Set(xs)];
};

/** In the lane, in a sub-column that it grows by, or in a lane that carries it on: the first that has room. */
const placeInLane = (
  item: LayoutItem,
  lane: Lane,
  inLane: readonly LayoutItem[],
  pull: Position,
  picture: Picture,
): Position => {
  const isFree = ({ x, y }: Position): boolean =>
    !picture.taken.some((other) => overlaps({ x, y, width: item.width, height: item.height }, other, CLEARANCE));
  const free = placesIn(lane, columnsIn(lane, inLane, picture), item, pull).find(isFree);
  if (free !== undefined) return free;
  const column = widen(lane, item, picture);
  const beside = column === null ? undefined : placesIn(lane, [column], item, pull).find(isFree);
  if (beside !== undefined) return beside;
  const id = `${lane.id}+`;
  const next = picture.lanes.find((other) => other.id === id);
  if (next !== undefined) return placeInLane(item, next, inLane, pull, picture);
  const opened = openLane(id, lane.title, item, picture);
  return placesIn(opened, [Math.round(opened.x)], item, pull).find(isFree) ?? nearestFree(opened, item, picture.taken);
};

/**
 * `placed`, and in it every item of `added` in turn: in its lane as near to what it is linked with as there is room,
 * in a new sub-column or lane when it is full or there is none; without lanes, near its links.
 */
export const placeAdded = (
  placed: Placed,
  base: readonly LayoutItem[],
  added: readonly LayoutItem[],
  links: readonly LayoutLink[],
  plan: LanePlan | null,
): Placed => {
  const items = new Map(base.map((item) => [item.id, item]));
  const taken = Object.entries(placed.positions).flatMap(([id, position]) => {
    const item = items.get(id);
    return item === undefined ? [] : [{ ...position, width: item.width, height: item.height }];
  });
  const picture: Picture = { positions: { ...placed.positions }, lanes: [...placed.lanes], taken };
  const place = (item: LayoutItem, pull: Position): Position => {
    if (plan === null) return nearestFree(pull, item, picture.taken);
    const laneId = plan.laneOf(item);
    const title = plan.specs.find(({ id }) => id === laneId)?.title ?? "";
    const lane = picture.lanes.find(({ id }) => id === laneId) ?? openLane(laneId, title, item, picture);
    const inLane = [...items.values()].filter((other) => plan.laneOf(other) === laneId);
    return placeInLane(item, lane, inLane, pull, picture);
  };
  for (const item of added) {
    const pull = pullOf(item, links, picture) ?? { x: right(picture) / 2, y: foot(picture) / 2 };
    const position = place(item, pull);
    picture.positions[item.id] = position;
    picture.taken.push({ ...position, width: item.width, height: item.height });
    items.set(item.id, item);
  }
  return { positions: picture.positions, lanes: picture.lanes };
};
