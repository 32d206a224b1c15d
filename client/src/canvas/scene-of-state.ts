/** What the state wants drawn: the same scene for canvas, legend and picture, made once for each network. */
import type { Intervention } from "../store/answers.ts";
import { type Drawn, drawnOf } from "../store/drawn.ts";
import { createDrawnNetwork, type DrawnNetwork } from "../store/drawn-network.ts";
import { type FallMarks, NO_MARKS } from "../store/evidence/fall.ts";
import { shown } from "../store/remote.ts";
import type { State } from "../store/state.ts";
import { throughGroupings } from "../store/two-levels.ts";
import type { Layout } from "../store/view.ts";
import { type Legend, legendOf } from "./look/legend.ts";
import { isRound } from "./regions.ts";
import { remember } from "./remember.ts";
import { drawnScene, type Scene, sceneOf } from "./scene.ts";

const NOTHING: Scene = {
  mode: "boxes",
  nodes: [],
  links: [],
  counterparts: [],
  throughGroupings: [],
  faded: new Set(),
  marks: NO_MARKS,
  bundles: [],
  folds: new Map(),
  groups: [],
};

const interventionsOf = ({ view, interventions }: State): readonly Intervention[] | null =>
  view.layout === "levels" ? (shown(interventions)?.interventions ?? null) : null;

/** A function from the state to its scene; equal networks give the same object. */
export const createSceneOf = (): ((state: State) => Scene) => {
  const whole = remember(
    (
      network: DrawnNetwork | null,
      layout: Layout,
      counterparts: State["counterparts"],
      marks: FallMarks,
      interventions: readonly Intervention[] | null,
    ): Scene => {
      if (network === null) return NOTHING;
      const ids = new Set(network.factors.map(({ id }) => id));
      return sceneOf(network, layout, counterparts, marks, throughGroupings(interventions ?? [], ids));
    },
  );
  const make = remember(
    (scene: Scene, drawn: Drawn): Scene => (scene === NOTHING ? NOTHING : drawnScene(scene, drawn)),
  );
  const network = createDrawnNetwork();
  return (state) =>
    make(
      whole(network(state), state.view.layout, state.counterparts, fallMarksOf(state), interventionsOf(state)),
      drawnOf(state),
    );
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
    const moved = new Set(Object.keys(state.view.moved));
    const hasPins = moved.size > 0 && drawn.nodes.some(({ id }) => moved.has(id));
    return make(drawn, Object.keys(state.hiddenNeighbours).length > 0, hasPins, isRound(state.lanes));
  };
};
