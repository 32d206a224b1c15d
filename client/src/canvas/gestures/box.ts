/** The box that a hand draws to choose factors: plain geometry in canvas units. */
import type { Places } from "../../store/hand.ts";
import type { Position } from "../../store/view.ts";

/** An upright box by two of its corners. */
export type Box = Readonly<{ x1: number; y1: number; x2: number; y2: number }>;

/** The box between two corners that lie across from each other, in either order. */
export const boxBetween = (a: Position, b: Position): Box => ({
  x1: Math.min(a.x, b.x),
  y1: Math.min(a.y, b.y),
  x2: Math.max(a.x, b.x),
  y2: Math.max(a.y, b.y),
});

/** The factors whose middle lies in the box, in the order of `places`: a name that sticks out of it is no obstacle. */
export const idsInBox = ({ x1, y1, x2, y2 }: Box, places: Places): readonly string[] =>
  Object.entries(places).flatMap(([id, { x, y }]) => (x >= x1 && x <= x2 && y >= y1 && y <= y2 ? [id] : []));

/** Where a box lies in its window, in CSS pixels, given the camera. */
export const boxOnScreen = (
  { x1, y1, x2, y2 }: Box,
  zoom: number,
  pan: Position,
): Readonly<{ left: number; top: number; width: number; height: number }> => ({
  left: x1 * zoom + pan.x,
  top: y1 * zoom + pan.y,
  width: (x2 - x1) * zoom,
  height: (y2 - y1) * zoom,
});

/** How far a picture must be shifted so that a point of the window lies within it, `margin` from its edges. */
export const shiftIntoSight = (
  { x, y }: Position,
  { width, height }: Readonly<{ width: number; height: number }>,
  margin: number,
): Position => {
  const shift = (at: number, length: number): number =>
    at < margin ? margin - at : at > length - margin ? length - margin - at : 0;
  return { x: shift(x, width), y: shift(y, height) };
};
