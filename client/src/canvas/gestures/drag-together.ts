/** Factors that are selected together are dragged together: those beside the one in hand keep their distance to it. */
import type { Core, NodeCollection, NodeSingular } from "cytoscape";
import type { Places } from "../../store/hand.ts";
import type { Position } from "../../store/view.ts";
import { onceAFrame } from "../drawing/once-a-frame.ts";

/** Everything that moves when `node` is dragged. */
export const draggedWith = (core: Core, node: NodeSingular): NodeCollection =>
  node.hasClass("chosen") ? core.nodes(".factor.chosen") : core.collection().union(node).nodes();

/** Where these nodes are drawn now, by id. */
export const placesOf = (nodes: NodeCollection): Places =>
  Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }] as const));

/** Moves along what is dragged with the factor in hand; `draw` hears of the places of all of them, once a frame. */
export const listenToDragsTogether = (core: Core, draw: (places: Places) => void): void => {
  let start: Readonly<{ at: Position; places: Places }> | null = null;
  const redraw = onceAFrame(() => {
    if (!core.destroyed() && start !== null) draw(placesOf(core.nodes(".factor.chosen")));
  });
  core.on("grab", "node.chosen", ({ target }) => {
    start = { at: { ...target.position() }, places: placesOf(draggedWith(core, target).difference(target).nodes()) };
  });
  core.on("drag", "node.chosen", ({ target }) => {
    if (start === null || Object.keys(start.places).length === 0) return;
    const now: Position = target.position();
    for (const [id, { x, y }] of Object.entries(start.places))
      core.getElementById(id).position({ x: x + now.x - start.at.x, y: y + now.y - start.at.y });
    redraw();
  });
  core.on("free", "node.chosen", () => {
    start = null;
  });
};
