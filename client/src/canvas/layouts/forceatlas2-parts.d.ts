/** The two inner files of the ForceAtlas2 library that it publishes without types: one step at a time, so that progress can be told. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  /** Moves every node one step, in place. */
  const iterate: (settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array) => unknown;
  export = iterate;
}

declare module "graphology-layout-forceatlas2/helpers.js" {
  import type Graph from "graphology";

  type Mapper = (edge: string, attributes: Readonly<Record<string, unknown>>) => number;
  const helpers: {
    graphToByteArrays: (graph: Graph, weightOf: Mapper) => { nodes: Float32Array; edges: Float32Array };
    collectLayoutChanges: (graph: Graph, nodes: Float32Array) => Record<string, { x: number; y: number }>;
  };
  export = helpers;
}

declare module "graphology-layout-forceatlas2/defaults.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  const defaults: Required<ForceAtlas2Settings>;
  export = defaults;
}
