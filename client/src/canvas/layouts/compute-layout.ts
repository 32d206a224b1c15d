/** One layout task from start to end: the base first, then what was added. Pure, so that a worker is only a place to run it. */
import { computeForce } from "./force.ts";
import { planByKind, planBySide } from "./lane-specs.ts";
import { computeLanes } from "./lanes.ts";
import type { LayoutTask, Placed } from "./layout.ts";
import { placeAdded } from "./place-added.ts";

/** Positions of every item of the task, and its lanes. */
export const computeLayout = ({ layout, base, baseLinks, added, links, target }: LayoutTask): Placed => {
  if (layout === "force") return placeAdded(computeForce(base, baseLinks, target), base, added, links, null);
  const plan = layout === "sides" ? planBySide() : planByKind(base);
  return placeAdded(computeLanes(base, baseLinks, plan, target), base, added, links, plan);
};
