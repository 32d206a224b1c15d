/** One layout task from start to end: the base first, then what was added. Pure, so that a worker is only a place to run it. */
import { computeCircle } from "./circle.ts";
import { computeForce } from "./force.ts";
import { planByColumns, planByKind, planBySide } from "./lane-specs.ts";
import { computeLanes } from "./lanes.ts";
import type { LayoutTask, Placed } from "./layout.ts";
import { placeAdded } from "./place-added.ts";
import { type Report, silent } from "./progress.ts";

/** Positions of every item of the task, and its lanes. Tells `report` how far it is. */
export const computeLayout = (
  { layout, seed, base, baseLinks, added, links, target, columns }: LayoutTask,
  report: Report = silent,
): Placed => {
  if (columns !== undefined) return computeLanes(base, baseLinks, planByColumns(columns), target, seed, report);
  switch (layout) {
    case "force":
      return placeAdded(computeForce(base, baseLinks, target, seed, report), base, added, links, null);
    case "circle":
      return placeAdded(computeCircle(base, baseLinks, target, seed, report), base, added, links, null);
    default: {
      const plan = layout === "sides" ? planBySide() : planByKind(base);
      return placeAdded(computeLanes(base, baseLinks, plan, target, seed, report), base, added, links, plan);
    }
  }
};
