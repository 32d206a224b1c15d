/** The force layout: what is linked lies together (ForceAtlas2, seeded), and boxes are moved apart afterwards. */
import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Position } from "../../store/view.ts";
import type { LayoutItem, LayoutLink, Placed } from "./layout.ts";
import { separate } from "./overlap.ts";
import { startOf } from "./random.ts";

const ITERATIONS = 400;
/** Boxes are wide and low: the picture is drawn out to the form of a window. */
const WIDENING = 1.5;
/** How many times the boxes' own area the picture takes. */
const AIR = 4.5;

const extent = (values: readonly number[]): number => Math.max(1e-6, Math.max(...values) - Math.min(...values));

/** Places every item; the same input gives the same picture, whatever the order of the items. */
export const computeForce = (items: readonly LayoutItem[], links: readonly LayoutLink[]): Placed => {
  if (items.length === 0) return { positions: {}, lanes: [] };
  const graph = new Graph({ type: "undirected", multi: true });
  for (const { id } of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [x, y] = startOf(id);
    graph.addNode(id, { x, y });
  }
  for (const { from, to, workCount } of links) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight: workCount });
  }
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    gravity: 1.5,
    strongGravityMode: false,
    barnesHutOptimize: false,
  };
  const found = forceAtlas2(graph, { iterations: ITERATIONS, settings, getEdgeWeight: "weight" });
  const at = (id: string): Position => {
    const { x = 0, y = 0 } = found[id] ?? {};
    return { x, y };
  };
  const area = items.reduce((total, { width, height }) => total + (width + 24) * (height + 24), 0) * AIR;
  const xs = items.map(({ id }) => at(id).x);
  const ys = items.map(({ id }) => at(id).y);
  const scale = Math.sqrt(area / (extent(xs) * WIDENING * extent(ys)));
  const boxes = separate(
    items.map(({ id, width, height }) => ({ x: at(id).x * scale * WIDENING, y: at(id).y * scale, width, height })),
  );
  const positions = Object.fromEntries(
    items.map(({ id }, index) => {
      const box = boxes[index];
      return [id, { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }];
    }),
  );
  return { positions, lanes: [] };
};
