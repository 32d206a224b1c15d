/** The legend of compared networks: that of any scene, over everything that is in one of them. */

import { diffOf, unionOf } from "../../store/compare/diff.ts";
import { shown } from "../../store/remote.ts";
import type { ShownNetwork } from "../../store/shown-network.ts";
import type { State } from "../../store/state.ts";
import { type Legend, type LegendMarks, legendOf } from "../look/legend.ts";
import { remember } from "../remember.ts";
import { boxesOf } from "../scene.ts";
import { compareSceneOf, hasBoxes } from "./compare-scene.ts";

const NO_MARKS: LegendMarks = { hasHidden: false, hasPins: false, hasArcs: false };
const NOTHING = legendOf(boxesOf([], []), NO_MARKS);

/** A function from the state to the legend of its comparison; equal networks give the same object. */
export const createCompareLegendOf = (): ((state: State) => Legend) => {
  const make = remember((here: ShownNetwork | null, there: ShownNetwork | null): Legend => {
    if (here === null || there === null) return NOTHING;
    const union = unionOf(diffOf(here, there));
    return legendOf(compareSceneOf(union, hasBoxes(union)), NO_MARKS);
  });
  return ({ network, compared }) => make(shown(network), shown(compared));
};
