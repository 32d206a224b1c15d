/** The factors that are drawn one by one, in the order in which the outline lists them. */
import { drawnOf } from "./drawn.ts";
import { outline } from "./outline.ts";
import { createLaneRank } from "./reading-order.ts";
import type { State } from "./state.ts";

/** Their ids; those of an open group of a map stand together. */
export const factorsInOrder = (state: State): readonly string[] => {
  const { factors, links, groups, groupOf } = drawnOf(state);
  const ids = outline(factors, links, createLaneRank()(state)).map(({ factor }) => factor.id);
  const grouped = groups.flatMap((group) => ids.filter((id) => groupOf[id] === group.id));
  return [...grouped, ...ids.filter((id) => groupOf[id] === undefined)];
};
