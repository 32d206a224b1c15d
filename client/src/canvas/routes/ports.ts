/** Where links meet the sides of boxes: beside each other, in the order of where they come from. */
import type { Position } from "../../store/view.ts";
import { type Shape, sideInset } from "../look/shapes.ts";

/** A box where it is drawn, by its middle. */
export type RouteBox = Readonly<{ id: string; x: number; y: number; width: number; height: number; shape: Shape }>;

/** A side of a box. */
export type Side = "left" | "right" | "top" | "bottom";

/** One end of a link at a side of a box; ends of one side are sorted by `sortBy`. `weight`: the link's width. */
export type PortEnd = Readonly<{ key: string; box: RouteBox; side: Side; sortBy: number; weight: number }>;

/** Room between two ends beside the widths of their lines, in canvas units, when there is enough. */
export const PORT_GAP = 4;
export const PORT_MARGIN = 8;

const portAt = (box: RouteBox, side: Side, along: number): Position => {
  if (side === "top" || side === "bottom") {
    return { x: box.x + along, y: box.y + (side === "top" ? -1 : 1) * (box.height / 2) };
  }
  const direction = side === "left" ? -1 : 1;
  const inset = sideInset(box.shape, box.width, box.height, along, direction);
  return { x: box.x + direction * (box.width / 2 - inset), y: box.y + along };
};

const placeGroup = (group: readonly PortEnd[], ports: Map<string, Position>): void => {
  const [first] = group;
  if (first === undefined) return;
  const { box, side } = first;
  const isUpright = side === "left" || side === "right";
  const length = (isUpright ? box.height : box.width) - 2 * PORT_MARGIN;
  const sorted = [...group].sort((a, b) => a.sortBy - b.sortBy || (a.key < b.key ? -1 : 1));
  // Middles of lines that lie next to each other with the same room between all of them.
  const middles: number[] = [];
  let at = 0;
  sorted.forEach(({ weight }, index) => {
    const before = sorted[index - 1]?.weight ?? weight;
    if (index > 0) at += (before + weight) / 2 + PORT_GAP;
    middles.push(at);
  });
  const scale = at > length && at > 0 ? Math.max(0, length) / at : 1;
  sorted.forEach(({ key }, index) => {
    ports.set(key, portAt(box, side, ((middles[index] ?? 0) - at / 2) * scale));
  });
};

/** The place of each end, by its key. */
export const placePorts = (ends: readonly PortEnd[]): ReadonlyMap<string, Position> => {
  const groups = new Map<string, PortEnd[]>();
  for (const end of ends) {
    const key = `${end.box.id} ${end.side}`;
    groups.set(key, [...(groups.get(key) ?? []), end]);
  }
  const ports = new Map<string, Position>();
  for (const group of groups.values()) placeGroup(group, ports);
  return ports;
};
