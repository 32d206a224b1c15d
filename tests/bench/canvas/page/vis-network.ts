/** Draws with vis-network, without physics, filtered by a view over its data. */
import { createFrames, type Mount } from "./drawing.ts";

type Item = Readonly<Record<string, unknown>>;
type View = Readonly<{ refresh: () => void; length: number }>;
type Net = Readonly<{ on: (event: string, listener: () => void) => void; fit: (options: Item) => void }>;

/** What the page hands in: the library. */
export type VisLibrary = Readonly<{
  DataSet: new (items: readonly Item[]) => object;
  DataView: new (set: object, options: Readonly<{ filter: (item: Item) => boolean }>) => View;
  Network: new (container: HTMLElement, data: Item, options: Item) => Net;
}>;

const ENDS = { triangle: "arrow", tee: "bar", diamond: "diamond", circle: "circle" } as const;

const OPTIONS = {
  ...{ physics: false, layout: { improvedLayout: false }, edges: { smooth: false } },
  interaction: { dragNodes: false },
};

/** Draws with vis-network. */
export const mountVisNetwork =
  ({ DataSet, DataView: FilteredView, Network }: VisLibrary): Mount =>
  async (container, { nodes, links }) => {
    const frames = createFrames();
    let isFiltered = false;
    const items = nodes.map(({ id, name, size, colour, x, y, isHidden }) => ({
      ...{ id, label: name, x, y, isHidden, color: colour, shape: "dot", size: size / 2, font: { size: 10 } },
    }));
    const edges = links.map(({ id, source, target, colour, width, isDashed, end }) => ({
      ...{ id, from: source, to: target, color: colour, width, dashes: isDashed },
      arrows: end === "none" ? "" : { to: { enabled: true, type: ENDS[end], scaleFactor: 0.4 } },
    }));
    const view = new FilteredView(new DataSet(items), { filter: ({ isHidden }) => !(isFiltered && isHidden) });
    const network = new Network(container, { nodes: view, edges: new DataSet(edges) }, OPTIONS);
    network.on("afterDrawing", frames.note);
    const first = frames.next();
    network.fit({ animation: false });
    await first;
    return {
      drawn: frames.count,
      shown: () => view.length,
      filter: (isOn) => {
        isFiltered = isOn;
        const drawn = frames.next();
        view.refresh();
        return drawn;
      },
    };
  };
