/** Says in words what a step did to the arrangement of the filter, by the difference between two views. */
import { CHANGES, FILTER_FIELD_WORDS } from "../words/changes.ts";
import { stepsOf } from "./filter-stack.ts";
import { isSame } from "./is-same.ts";
import type { FilterField, FilterStep, View } from "./view.ts";

const nameOf = ({ name, values }: FilterStep): string =>
  name ?? [...new Set((Object.keys(values) as FilterField[]).map((field) => FILTER_FIELD_WORDS[field]))].join(", ");

/** The step with the very values of `step`, if `steps` has it. */
const sameIn = (steps: readonly FilterStep[], { values }: FilterStep): FilterStep | undefined =>
  steps.find((each) => isSame(each.values, values));

/** The words for a step that was switched, put on, named or moved, or for fading; null when none of these happened. */
export const stackWords = (before: View, now: View): string | null => {
  if (before.stack.fades !== now.stack.fades) return now.stack.fades ? CHANGES.fades : CHANGES.hides;
  if (isSame(before.stack, now.stack)) return null;
  const former = stepsOf(before);
  const steps = stepsOf(now);
  for (const step of steps) {
    const same = sameIn(former, step);
    if (same !== undefined && same.isOn !== step.isOn)
      return step.isOn ? CHANGES.switchedOn(nameOf(step)) : CHANGES.switchedOff(nameOf(step));
    if (same !== undefined && same.name !== step.name)
      return step.name === null ? CHANGES.unnamed : CHANGES.named(step.name);
    if (same === undefined && step.name !== null && !former.some(({ name }) => name === step.name))
      return CHANGES.putOn(step.name);
  }
  return isSame(before.filter, now.filter) && Object.keys(now.filter).length > 0 ? CHANGES.rearranged : null;
};
