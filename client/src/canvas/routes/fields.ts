/** Routes as the drawing library takes them. */
import type { Position } from "../../store/view.ts";
import type { Route } from "./bends.ts";

/** A route in the terms of Cytoscape: ends as offsets from the middles, bends by weight along and distance beside. */
export const routeFields = (
  route: Route,
  from: Position,
  to: Position,
): Readonly<Record<string, readonly number[]>> => {
  const { start, end, bends } = route;
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.hypot(dx, dy) || 1;
  const along = bends.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / (length * length));
  const beside = bends.map(({ x, y }) => (-(x - start.x) * dy + (y - start.y) * dx) / length);
  const offset = (point: Position, middle: Position): readonly number[] => [
    Number((point.x - middle.x).toFixed(1)),
    Number((point.y - middle.y).toFixed(1)),
  ];
  return {
    startAt: offset(start, from),
    endAt: offset(end, to),
    weights: along.map((value) => Number(value.toFixed(4))),
    distances: beside.map((value) => Number(value.toFixed(2))),
  };
};
