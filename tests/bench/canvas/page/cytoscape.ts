/** Plain Cytoscape as its own pages show it: the legend as a stylesheet, every label, no options. */
import { createFrames, type Mount, type PictureLink, type PictureNode } from "./drawing.ts";

type Elements = Readonly<{
  forEach: (
    visit: (node: Readonly<{ id: () => string; toggleClass: (name: string, isOn: boolean) => void }>) => void,
  ) => void;
}>;
type Core = Readonly<{
  batch: (change: () => void) => void;
  nodes: (selector?: string) => Elements & Readonly<{ length: number }>;
  renderer: () => { render: (options: unknown) => void };
}>;

/** What the page hands in: the library. */
export type CytoscapeLibrary = (options: Readonly<Record<string, unknown>>) => Core;

const nodeElement = ({ id, name, shape, size, colour, x, y }: PictureNode) => ({
  group: "nodes",
  data: { id, name, shape: shape === "tag" ? "pentagon" : shape, size, colour },
  position: { x, y },
});

const linkElement = ({ id, source, target, colour, width, isDashed, end }: PictureLink) => ({
  group: "edges",
  data: { id, source, target, colour, width, dash: isDashed ? "dashed" : "solid", end },
});

const STYLE = [
  {
    selector: "node",
    style: {
      ...{ width: "data(size)", height: "data(size)", shape: "data(shape)", "background-color": "data(colour)" },
      ...{ label: "data(name)", "font-size": 10, "text-valign": "bottom" },
    },
  },
  {
    selector: "edge",
    style: {
      ...{ width: "data(width)", "line-color": "data(colour)", "line-style": "data(dash)", "curve-style": "bezier" },
      ...{ "target-arrow-shape": "data(end)", "target-arrow-color": "data(colour)", "arrow-scale": 0.7 },
    },
  },
  { selector: ".hidden", style: { display: "none" } },
];

/** Draws with Cytoscape. */
export const mountCytoscape =
  (cytoscape: CytoscapeLibrary): Mount =>
  async (container, { nodes, links }) => {
    const frames = createFrames();
    const core = cytoscape({
      ...{ container, style: STYLE, elements: [...nodes.map(nodeElement), ...links.map(linkElement)] },
      ...{ layout: { name: "preset", fit: true, padding: 30 }, minZoom: 0.005, autoungrabify: true },
    });
    const renderer = core.renderer();
    const render = renderer.render.bind(renderer);
    renderer.render = (options) => {
      render(options);
      frames.note();
    };
    await frames.next();
    const hidden = new Set(nodes.filter(({ isHidden }) => isHidden).map(({ id }) => id));
    return {
      drawn: frames.count,
      shown: () => core.nodes(":visible").length,
      filter: (isOn) => {
        const drawn = frames.next();
        core.batch(() =>
          core.nodes().forEach((node) => {
            node.toggleClass("hidden", isOn && hidden.has(node.id()));
          }),
        );
        return drawn;
      },
    };
  };
