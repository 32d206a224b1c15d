/** The outline of each shape as a path, the same as the canvas draws it. */
import { HEXAGON_POINT, OCTAGON_CUT, type Shape, TAG_POINT } from "../look/shapes.ts";
import { point, polygon } from "./marks.ts";

type Frame = Readonly<{ x: number; y: number; width: number; height: number }>;

/** How far a quarter of a circle's handle reaches, in parts of the radius. */
const ROUND = 0.5523;

const ellipse = ({ x, y, width, height }: Frame): string => {
  const [rx, ry] = [width / 2, height / 2];
  const [hx, hy] = [rx * ROUND, ry * ROUND];
  return [
    `M${point(x - rx, y)}`,
    `C${point(x - rx, y - hy)} ${point(x - hx, y - ry)} ${point(x, y - ry)}`,
    `C${point(x + hx, y - ry)} ${point(x + rx, y - hy)} ${point(x + rx, y)}`,
    `C${point(x + rx, y + hy)} ${point(x + hx, y + ry)} ${point(x, y + ry)}`,
    `C${point(x - hx, y + ry)} ${point(x - rx, y + hy)} ${point(x - rx, y)} Z`,
  ].join(" ");
};

/** A rectangle with round corners of `radius`. */
export const roundRectangle = ({ x, y, width, height }: Frame, radius: number): string => {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  const r = Math.min(radius, width / 2, height / 2);
  return [
    `M${point(left + r, top)} L${point(right - r, top)} Q${point(right, top)} ${point(right, top + r)}`,
    `L${point(right, bottom - r)} Q${point(right, bottom)} ${point(right - r, bottom)}`,
    `L${point(left + r, bottom)} Q${point(left, bottom)} ${point(left, bottom - r)}`,
    `L${point(left, top + r)} Q${point(left, top)} ${point(left + r, top)} Z`,
  ].join(" ");
};

const cut = ({ x, y, width, height }: Frame, depthX: number, depthY: number): string => {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  return polygon([
    [left + depthX, top],
    [right - depthX, top],
    [right, top + depthY],
    [right, bottom - depthY],
    [right - depthX, bottom],
    [left + depthX, bottom],
    [left, bottom - depthY],
    [left, top + depthY],
  ]);
};

const CUT = 8;

/** The outline of a shape around its middle. */
export const outlineOf = (shape: Shape, frame: Frame): string => {
  const { x, y, width, height } = frame;
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  switch (shape) {
    case "ellipse":
      return ellipse(frame);
    case "round-rectangle":
      return roundRectangle(frame, 10);
    case "rectangle":
      return polygon([
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ]);
    case "cut-rectangle":
      return cut(frame, Math.min(CUT, width / 3), Math.min(CUT, height / 3));
    case "octagon":
      return cut(frame, width * OCTAGON_CUT.x, height * OCTAGON_CUT.y);
    case "hexagon": {
      const depth = width * HEXAGON_POINT;
      return polygon([
        [left + depth, top],
        [right - depth, top],
        [right, y],
        [right - depth, bottom],
        [left + depth, bottom],
        [left, y],
      ]);
    }
    case "tag": {
      const depth = width * TAG_POINT;
      return polygon([
        [left, top],
        [right - depth, top],
        [right, y],
        [right - depth, bottom],
        [left, bottom],
      ]);
    }
  }
};
