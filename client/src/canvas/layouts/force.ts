/** The force layout: what is linked lies together (ForceAtlas2, seeded), and boxes are moved apart afterwards. */
import Graph from "graphology";
import defaults from "graphology-layout-forceatlas2/defaults.js";
import helpers from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import type { Position } from "../../store/view.ts";
import { components, gather } from "./gather.ts";
import type { LayoutItem, LayoutLink, Placed, Target } from "./layout.ts";
import { type Placement, separate } from "./overlap.ts";
import { type Report, silent, within } from "./progress.ts";
import { startOf } from "./random.ts";

const ITERATIONS = 500;
/** Above so many factors far ones are taken together (Barnes-Hut), and fewer steps are made: each costs more. */
const MANY = 1_000;
const ITERATIONS_OF_MANY = 200;
/** Steps between two reports. */
const REPORTED = 10;
/** The share of the whole that ForceAtlas2 takes; the rest is moving boxes apart. */
const FOUND_AT = 0.6;
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

const graphOf = (items: readonly LayoutItem[], links: readonly LayoutLink[], seed: number): Graph => {
  const graph = new Graph({ type: "undirected", multi: true });
  for (const { id } of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [x, y] = startOf(id, seed);
    graph.addNode(id, { x, y });
  }
  for (const { from, to, workCount } of links) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { weight: Math.sqrt(workCount) });
  }
  return graph;
};

/** The library's own loop, taken apart so that it can say how far it is. */
const runForceAtlas2 = (graph: Graph, report: Report): Readonly<Record<string, Position>> => {
  const isLarge = graph.order > MANY;
  // Strong gravity keeps parts without links to each other in one picture.
  const settings = {
    ...defaults,
    gravity: GRAVITY,
    strongGravityMode: true,
    scalingRatio: REPULSION,
    slowDown: 4,
    barnesHutOptimize: isLarge,
  };
  const { nodes, edges } = helpers.graphToByteArrays(graph, (_edge, { weight }) => Number(weight));
  const steps = isLarge ? ITERATIONS_OF_MANY : ITERATIONS;
  for (let step = 0; step < steps; step += 1) {
    if (step % REPORTED === 0) report(step / steps);
    iterate(settings, nodes, edges);
  }
  return helpers.collectLayoutChanges(graph, nodes);
};

/** Places every item; the same input gives the same picture, whatever the order of the items. */
export const computeForce = (
  items: readonly LayoutItem[],
  links: readonly LayoutLink[],
  target: Target,
  seed = 0,
  report: Report = silent,
): Placed => {
  if (items.length === 0) return { positions: {}, lanes: [] };
  const found = runForceAtlas2(graphOf(items, links, seed), within(report, 0, FOUND_AT));
  const at = (id: string): Position => {
    const { x = 0, y = 0 } = found[id] ?? {};
    return { x, y };
  };
  const gathered = gather(scaled(items, at, target), components(items, links));
  const boxes = separate(gathered, within(report, FOUND_AT, 1));
  const positions = Object.fromEntries(
    items.map(({ id }, index) => {
      const box = boxes[index];
      return [id, { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) }];
    }),
  );
  return { positions, lanes: [] };
};
