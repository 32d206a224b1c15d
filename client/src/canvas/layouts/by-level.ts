/**
 * The lanes of the two-level view: people and surroundings as two bands, and beside each the interventions that act on it
 * alone; those that act on both stand between. What states no level, and outcomes, stand below.
 */
import { TWO_LEVEL_PLACES, type TwoLevelPlace } from "../../store/two-levels.ts";
import { countedLane, LEVEL_LANE_WORDS } from "../../words/network.ts";
import type { LanePlan } from "./lane-specs.ts";
import type { LayoutItem } from "./layout.ts";

const BANDS: ReadonlySet<TwoLevelPlace> = new Set(["states-no-level", "outcomes"]);

/** Items that come without a place belong to no layout by level: they stand with the surroundings. */
const placeOf = ({ twoLevelPlace = "surroundings" }: LayoutItem): TwoLevelPlace => twoLevelPlace;

/** `items` are all that is placed, what was added too: the titles count them. */
export const planByLevel = (items: readonly LayoutItem[]): LanePlan => ({
  specs: TWO_LEVEL_PLACES.map((id) => ({
    id,
    title: countedLane(LEVEL_LANE_WORDS[id], items.filter((item) => placeOf(item) === id).length),
    place: BANDS.has(id) ? "band" : "column",
  })),
  laneOf: placeOf,
});
