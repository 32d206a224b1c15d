/** The lanes of the two-sided view: perpetrator side, what lies on both, victim side; each counted in its title. */
import { sidePlace } from "../../store/reading-order.ts";
import { countedLane, LANE_WORDS } from "../../words/network.ts";
import type { LanePlan, LaneSpec } from "./lane-specs.ts";
import type { LayoutItem } from "./layout.ts";

/** `items` are all that is placed, what was added too: the titles count them. */
export const planBySide = (items: readonly LayoutItem[]): LanePlan => {
  const spec = (id: ReturnType<typeof sidePlace>, title: string, place: LaneSpec["place"]): LaneSpec => ({
    id,
    title: countedLane(title, items.filter((item) => sidePlace(item) === id).length),
    place,
  });
  return {
    specs: [
      spec("perpetrator", LANE_WORDS.perpetrator, "column"),
      spec("both", LANE_WORDS.both, "column"),
      spec("victim", LANE_WORDS.victim, "column"),
      spec("neither", LANE_WORDS.neither, "band"),
    ],
    laneOf: sidePlace,
  };
};
