/** The legend of drawn chains: that of any scene, and the ring of chokepoints. */
import { shown } from "../../store/remote.ts";
import type { State } from "../../store/state.ts";
import { RING_WORDS } from "../../words/pathways.ts";
import { type Legend, type LegendMarks, legendOf } from "../look/legend.ts";
import { remember } from "../remember.ts";
import { boxesOf } from "../scene.ts";
import { pathwaySceneOf } from "./pathway-scene.ts";

const NO_MARKS: LegendMarks = { hasHidden: false, hasPins: false, hasArcs: false };
const NOTHING = legendOf(boxesOf([], []), NO_MARKS);

/** A function from the state to the legend of its chains; equal answers give the same object. */
export const createPathwayLegendOf = (): ((state: State) => Legend) => {
  const make = remember((answer: ReturnType<typeof answerOf>): Legend => {
    if (answer === null) return NOTHING;
    const { scene, chokepoints } = pathwaySceneOf(answer);
    const isRinged = scene.nodes.some(({ id }) => chokepoints.has(id));
    return { ...legendOf(scene, NO_MARKS), ring: isRinged ? RING_WORDS : null };
  });
  return (state) => make(answerOf(state));
};

const answerOf = (state: State) => shown(state.pathways);
