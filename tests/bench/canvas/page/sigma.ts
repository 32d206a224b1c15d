/** Sigma over graphology, drawn by WebGL. It has arrows, but no dashes and no other ends. */
import { createFrames, type Mount } from "./drawing.ts";

type Attributes = Record<string, unknown>;
type Graph = Readonly<{
  addNode: (id: string, attributes: Attributes) => void;
  addDirectedEdgeWithKey: (id: string, source: string, target: string, attributes: Attributes) => void;
}>;
type Renderer = Readonly<{
  on: (event: string, listener: () => void) => void;
  setSetting: (name: string, value: unknown) => void;
}>;

/** What the page hands in: both libraries. */
export type SigmaLibraries = Readonly<{
  Sigma: new (graph: Graph, container: HTMLElement, settings: Attributes) => Renderer;
  MultiDirectedGraph: new () => Graph;
}>;

/** The first frame may be drawn before anybody can listen. */
const FIRST_FRAME_MS = 300;

/** Draws with sigma. */
export const mountSigma =
  ({ Sigma, MultiDirectedGraph }: SigmaLibraries): Mount =>
  async (container, { nodes, links }) => {
    const frames = createFrames();
    const graph = new MultiDirectedGraph();
    for (const { id, name, size, colour, x, y, isHidden } of nodes)
      graph.addNode(id, { x, y: -y, size: size / 4, label: name, color: colour, isHidden });
    for (const { id, source, target, colour, width } of links)
      graph.addDirectedEdgeWithKey(id, source, target, { size: width, color: colour, type: "arrow" });
    const renderer = new Sigma(graph, container, { defaultEdgeType: "arrow" });
    renderer.on("afterRender", frames.note);
    await Promise.race([frames.next(), new Promise((resolve) => setTimeout(resolve, FIRST_FRAME_MS))]);
    let isFiltered = false;
    return {
      drawn: frames.count,
      shown: () => nodes.filter(({ isHidden }) => !(isFiltered && isHidden)).length,
      filter: (isOn) => {
        isFiltered = isOn;
        const drawn = frames.next();
        const hide = (_: string, node: Attributes): Attributes => (node.isHidden ? { ...node, hidden: true } : node);
        renderer.setSetting("nodeReducer", isOn ? hide : null);
        return drawn;
      },
    };
  };
