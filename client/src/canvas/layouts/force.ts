/** The force layout: what is linked lies together (ForceAtlas2, seeded), and boxes are moved apart afterwards. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Position } from "../../store/view.ts";
import { components, gather } from "./gather.ts";
import type { LayoutItem, LayoutLink, Placed, Target } from "./layout.ts";
import { type Placement, separate } from "./overlap.ts";
import { startOf } from "./random.ts";

const ITERATIONS = 500;
const GRAVITY = 0.06;
const REPULSION = 10;
/** How many times the boxes' own area the picture takes. */
const AIR = 3;

/** A picture of one factor has no extent to divide by. */
const extent = (values: readonly number[]): number => Math.max(1e-6, Math.max(...values) - Math.min(...values));

/** The found places, drawn out to the form of the target and to the room that the boxes need. */
const scaled = (items: readonly LayoutItem[], at: (id: string) => Position, target: Target): readonly Placement[] => {
  const area = items.reduce((total, { width, height }) => total + (width + 24) * (height + 24), 0) * AIR;
  const found = items.map(({ id }) => at(id));
  const spanX = extent(found.map(({ x }) => x));
  const spanY = extent(found.map(({ y }) => y));
  const form = target.width / target.height;
  const [width, height] = [Math.sqrt(area * form), Math.sqrt(area / form)];
  return items.map((item, index) => ({
    x: ((found[index]?.x ?? 0) * width) / spanX,
    y: ((found[index]?.y ?? 0) * height) / spanY,
    width: item.width,
    height: item.height,
  }));
};

/** Places every item; the same input gives the same picture, whatever the order of the items. */
export const computeForce = (items: readonly LayoutItem[], links: readonly LayoutLink[], target: Target): Placed => {
  if (items.length === 0) return { positions: {}, lanes: [] };
  const graph = new Graph({ type: "undirected", multi: true });
  for (const { id } of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [x, y] = startOf(id);
    graph.addNode(id, { x, y });
  }
  for (const { from, to, workCount } of links) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight: Math.sqrt(workCount) });
  }
  // Strong gravity keeps parts without links to each other in one picture.
  const settings = { gravity: GRAVITY, strongGravityMode: true, scalingRatio: REPULSION, slowDown: 4 };
  const found = forceAtlas2(graph, { iterations: ITERATIONS, settings, getEdgeWeight: "weight" });
  const at = (id: string): Position => {
    const { x = 0, y = 0 } = found[id] ?? {};
    return { x, y };
  };
  const boxes = separate(gather(scaled(items, at, target), components(items, links)));
  const positions = Object.fromEntries(
    items.map(({ id }, index) => {
      const box = boxes[index];
      return [id, { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }];
    }),
  );
  return { positions, lanes: [] };
};
