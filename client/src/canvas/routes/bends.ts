/** The bends of each way of running: across through gaps, out and back along a column, over heads, down to the band. */
import type { Position } from "../../store/view.ts";
import type { Column, Pass } from "./columns.ts";
import { BULGE, type Plan } from "./plans.ts";
import type { RouteBox } from "./ports.ts";

/** The line of a link: straight without bends; else arcs from bend to bend that meet half way between two. */
export type Route = Readonly<{ start: Position; end: Position; bends: readonly Position[] }>;

/** The part of the room between two columns in which a line turns; it runs straight across the rest. */
const TURN_SHARE = 0.3;

const TURN = 20;

/** Out of a side of the column and back into the same side, past the boxes between. */
export const swingOut = ({ from, to, fromSide }: Plan, start: Position, end: Position): readonly Position[] => {
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
export const withoutRepeats = (start: Position, bends: readonly Position[], end: Position): readonly Position[] =>
  bends.filter(({ x, y }) => Math.hypot(x - start.x, y - start.y) > CLOSE && Math.hypot(x - end.x, y - end.y) > CLOSE);

type Stop = Readonly<{ enter: number; leave: number; y: number }>;

/** The edges of the column that a box stands in: neighbours above and below may be wider than itself. */
const edgesOf = (box: RouteBox, columns: readonly Column[]): Readonly<{ left: number; right: number }> =>
  columns.find(({ x }) => Math.abs(x - box.x) <= 3) ?? { left: box.x - box.width / 2, right: box.x + box.width / 2 };

/** Level out of the box, across only between columns, level through each gap, level into the other box. */
export const throughGaps = (
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
export const overHeads = (boxes: readonly RouteBox[], start: Position, end: Position): readonly Position[] => {
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
export type Lines = Readonly<{ x: number; y: number }>;

/** Between the band and a column: level above the band, upright in the channel, level into the box. */
export const alongChannel = (plan: Plan, { x, y }: Lines, start: Position, end: Position): readonly Position[] => {
  const isFromBand = plan.fromSide === "top";
  const [foot, head] = isFromBand ? [start, end] : [end, start];
  const first = { x: foot.x, y };
  const second = { x, y };
  const third = { x, y: head.y };
  const bends = [...corner(foot, first, second), ...corner(first, second, third), ...corner(second, third, head)];
  return isFromBand ? bends : bends.reverse();
};
