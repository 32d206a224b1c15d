/** One layout task from start to end: the base first, then what was added. Pure, so that a worker is only a place to run it. */
import { planByLevel } from "./by-level.ts";
import { planBySide } from "./by-side.ts";
import { computeCircle } from "./circle.ts";
import { computeForce } from "./force.ts";
import { type LanePlan, planByColumns, planByKind } from "./lane-specs.ts";
import { computeLanes } from "./lanes.ts";
import type { LayoutTask, Placed } from "./layout.ts";
import { computeMap } from "./map.ts";
import { placeAdded } from "./place-added.ts";
import { type Report, silent } from "./progress.ts";

const planOf = (layout: LayoutTask["layout"], base: LayoutTask["base"], added: LayoutTask["added"]): LanePlan => {
  if (layout === "sides") return planBySide([...base, ...added]);
  return layout === "levels" ? planByLevel([...base, ...added]) : planByKind(base);
};

/** Positions of every item of the task, and its lanes. Tells `report` how far it is. */
export const computeLayout = (
  { layout, seed, base, baseLinks, added, links, target, columns, map }: LayoutTask,
  report: Report = silent,
): Placed => {
  if (columns !== undefined) return computeLanes(base, baseLinks, planByColumns(columns), target, seed, report);
  if (map !== undefined) return computeMap(map.groups, map.bundles, [...base, ...added], target, seed, report);
  switch (layout) {
    case "force":
      return placeAdded(computeForce(base, baseLinks, target, seed, report), base, added, links, null);
    case "circle":
      return placeAdded(computeCircle(base, baseLinks, target, seed, report), base, added, links, null);
    default: {
      const plan = planOf(layout, base, added);
      return placeAdded(computeLanes(base, baseLinks, plan, target, seed, report), base, added, links, plan);
    }
  }
};
