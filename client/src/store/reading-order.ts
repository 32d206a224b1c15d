/** In which order the lanes of a layout are read: the outline follows it, so that it lists what the picture shows as it shows it. */
import type { Side } from "../api/generated.ts";
import type { Factor } from "./answers.ts";
import { shown } from "./remote.ts";
import type { State } from "./state.ts";
import { preventionLevels, TWO_LEVEL_PLACES, twoLevelPlace } from "./two-levels.ts";

/** The lane that a factor stands in, when factors are laid out by side. */
export const sidePlace = ({
  sides,
}: Readonly<{ sides: readonly Side[] }>): "perpetrator" | "both" | "victim" | "neither" => {
  if (sides.includes("BOTH")) return "both";
  if (sides.includes("PERPETRATOR")) return "perpetrator";
  return sides.includes("VICTIM") ? "victim" : "neither";
};

const SIDES = ["perpetrator", "both", "victim", "neither"];

/** Of a factor: the number of its lane, 0 first. */
export type LaneRank = (factor: Factor) => number;

const noLanes: LaneRank = () => 0;
const bySide: LaneRank = (factor) => SIDES.indexOf(sidePlace(factor));

/** A function from the state to the order of its lanes; the same function as long as layout and levels are the same. */
export const createLaneRank = (): ((state: State) => LaneRank) => {
  let last: Readonly<{ of: State["interventions"]; rank: LaneRank }> | null = null;
  return ({ view, interventions }) => {
    if (view.layout === "sides") return bySide;
    if (view.layout !== "levels") return noLanes;
    if (last?.of !== interventions) {
      const levels = preventionLevels(shown(interventions)?.interventions ?? []);
      last = { of: interventions, rank: (factor) => TWO_LEVEL_PLACES.indexOf(twoLevelPlace(factor, levels)) };
    }
    return last.rank;
  };
};
