/** A link as marks: its line, its end and the dot of its best reading. */
import type { Position } from "../../store/view.ts";
import { BAND_OPACITY, type LinkEnd, type LinkLook } from "../look/link-look.ts";
import type { Palette } from "../look/palette.ts";
import type { Route } from "../routes/bends.ts";
import { type Mark, path, point, polygon } from "./marks.ts";
import { mixed, paleMarks } from "./pale.ts";

/** An end grows with its line, but less: as on the canvas. */
const endLength = (width: number): number => Math.max((width * 13.37) ** 0.9, 29) * 0.3;
const DASH: readonly number[] = [7, 5];
const DOTS: readonly number[] = [2, 3];
const MARK_RADIUS = 3.6;
const MARK_DISTANCE = 9;
const BAND = 5;

const middle = (a: Position, b: Position): Position => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A route as a path: straight without bends, else arcs from bend to bend. */
export const lineOf = (start: Position, bends: readonly Position[], end: Position): string => {
  if (bends.length === 0) return `M${point(start.x, start.y)} L${point(end.x, end.y)}`;
  const arcs = bends.map((bend, index) => {
    const next = bends[index + 1];
    const to = next === undefined ? end : middle(bend, next);
    return `Q${point(bend.x, bend.y)} ${point(to.x, to.y)}`;
  });
  return `M${point(start.x, start.y)} ${arcs.join(" ")}`;
};

/** The point `distance` before `end` on the way from `from`. */
const before = (end: Position, from: Position, distance: number): Position => {
  const far = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  return { x: end.x - ((end.x - from.x) / far) * distance, y: end.y - ((end.y - from.y) / far) * distance };
};

const circle = ({ x, y }: Position, r: number): string => {
  const h = r * 0.5523;
  return [
    `M${point(x - r, y)} C${point(x - r, y - h)} ${point(x - h, y - r)} ${point(x, y - r)}`,
    `C${point(x + h, y - r)} ${point(x + r, y - h)} ${point(x + r, y)}`,
    `C${point(x + r, y + h)} ${point(x + h, y + r)} ${point(x, y + r)}`,
    `C${point(x - h, y + r)} ${point(x - r, y + h)} ${point(x - r, y)} Z`,
  ].join(" ");
};

const halfCircle = ({ x, y }: Position, r: number): string => {
  const h = r * 0.5523;
  return [
    `M${point(x, y - r)} C${point(x - h, y - r)} ${point(x - r, y - h)} ${point(x - r, y)}`,
    `C${point(x - r, y + h)} ${point(x - h, y + r)} ${point(x, y + r)} Z`,
  ].join(" ");
};

const endMark = (end: LinkEnd, at: Position, from: Position, look: LinkLook, palette: Palette): readonly Mark[] => {
  const hue = palette.link[look.hue];
  const length = endLength(look.width);
  const far = Math.hypot(at.x - from.x, at.y - from.y) || 1;
  const along = { x: (at.x - from.x) / far, y: (at.y - from.y) / far };
  const place = (back: number, side: number): readonly [number, number] => [
    at.x - along.x * back - along.y * side,
    at.y - along.y * back + along.x * side,
  ];
  const half = length / 2;
  switch (end) {
    case "none":
      return [];
    case "triangle":
      return [path(polygon([place(0, 0), place(length, half), place(length, -half)]), { fill: hue })];
    case "diamond":
      return [path(polygon([place(0, 0), place(half, half), place(length, 0), place(half, -half)]), { fill: hue })];
    case "tee":
      return [path(polygon([place(0, half), place(3, half), place(3, -half), place(0, -half)]), { fill: hue })];
    case "circle": {
      const [x, y] = place(half, 0);
      return [path(circle({ x, y }, half * 0.8), { fill: palette.ground, stroke: hue, width: 1.5 })];
    }
  }
};

/** The dot of the best reading at a place. */
export const readingMark = (mark: LinkLook["mark"], at: Position, hue: string, ground: string): readonly Mark[] => {
  if (mark === "none") return [];
  const ring = path(circle(at, MARK_RADIUS), { fill: mark === "full" ? hue : ground, stroke: hue, width: 1.2 });
  return mark === "half" ? [ring, path(halfCircle(at, MARK_RADIUS), { fill: hue })] : [ring];
};

const drawnLine = (d: string, look: LinkLook, palette: Palette): readonly Mark[] => {
  const hue = palette.link[look.hue];
  if (look.hue === "COUNTERPART" || look.hue === "THROUGH")
    return [path(d, { stroke: hue, width: look.width, dash: DOTS })];
  const dash = look.isDashed ? DASH : [];
  if (look.form !== "double") return [path(d, { stroke: hue, width: look.width, dash })];
  return [path(d, { stroke: hue, width: 5.2, dash }), path(d, { stroke: palette.ground, width: 2 })];
};

/** The marks of a link on its route. `isReadBothWays`: the dot stands in its middle. */
export const linkMarks = (route: Route, look: LinkLook, isReadBothWays: boolean, palette: Palette): readonly Mark[] => {
  const { start, end, bends } = route;
  const lastBend = bends.at(-1) ?? start;
  const firstBend = bends[0] ?? end;
  // The line stops inside of its end, so that a wide line does not stick out of a narrow point.
  const stop = look.end === "none" || look.end === "tee" ? end : before(end, lastBend, endLength(look.width) * 0.8);
  const atStart = before(start, firstBend, MARK_DISTANCE);
  const inMiddle =
    bends.length === 0
      ? middle(start, end)
      : middle(bends[Math.floor((bends.length - 1) / 2)] ?? start, bends[Math.floor(bends.length / 2)] ?? end);
  const band = path(lineOf(start, bends, stop), {
    stroke: mixed(palette.inkSoft, palette.ground, BAND_OPACITY),
    width: look.width + 2 * BAND,
  });
  const marks = [
    ...(look.fall === "changed" ? [band] : []),
    ...drawnLine(lineOf(start, bends, stop), look, palette),
    ...endMark(look.end, end, lastBend, look, palette),
    ...readingMark(look.mark, isReadBothWays ? inMiddle : atStart, palette.link[look.hue], palette.ground),
  ];
  return look.fall === "gone" ? paleMarks(marks, palette.ground) : marks;
};
