/** What the state wants drawn: the same scene for canvas, legend and picture, made once for each network. */
import { createDrawnNetwork, type DrawnNetwork } from "../store/drawn-network.ts";
import { type FallMarks, NO_MARKS } from "../store/fall.ts";
import type { State } from "../store/state.ts";
import type { Layout } from "../store/view.ts";
import { type Legend, legendOf } from "./legend.ts";
import { isRound } from "./regions.ts";
import { remember } from "./remember.ts";
import { type Scene, sceneOf } from "./scene.ts";

const NOTHING: Scene = { mode: "boxes", nodes: [], links: [], counterparts: [], faded: new Set(), marks: NO_MARKS };

/** A function from the state to its scene; equal networks give the same object. */
export const createSceneOf = (): ((state: State) => Scene) => {
  const make = remember(
    (network: DrawnNetwork | null, layout: Layout, counterparts: State["counterparts"], marks: FallMarks): Scene =>
      network === null ? NOTHING : sceneOf(network, layout, counterparts, marks),
  );
  const drawn = createDrawnNetwork();
  return (state) => make(drawn(state), state.view.layout, state.counterparts, fallMarksOf(state));
};

/** Marks of a former network are not drawn over a new one. */
const fallMarksOf = ({ without }: State): FallMarks => (without.status === "ready" ? without.value.marks : NO_MARKS);

/** A function from the state to its legend; equal scenes give the same object. */
export const createLegendOf = (): ((state: State) => Legend) => {
  const scene = createSceneOf();
  const make = remember((drawn: Scene, hasHidden: boolean, hasPins: boolean, hasArcs: boolean) =>
    legendOf(drawn, { hasHidden, hasPins, hasArcs }),
  );
  return (state) => {
    const drawn = scene(state);
    const hasPins = drawn.nodes.some(({ id }) => state.view.moved[id] !== undefined);
    return make(drawn, Object.keys(state.hiddenLinks).length > 0, hasPins, isRound(state.lanes));
  };
};
