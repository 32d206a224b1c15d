/** The filter's steps can be arranged freely, and what is filtered follows from those that are on. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addStep,
  filterUpTo,
  joinStep,
  moveStep,
  nameStep,
  removeStep,
  setFades,
  stepsOf,
  switchStep,
} from "./filter-stack.ts";
import { type Filter, PLAIN_VIEW, type View } from "./view.ts";
import { clearFilter, setFilterField } from "./view-steps.ts";

const FILTER: Filter = { kinds: ["OUTCOME"], regions: ["europe"], minWorks: 2, maxWorks: 9 };
const view: View = { ...PLAIN_VIEW, question: "women", filter: FILTER };
const fieldsOf = (given: View): readonly string[] =>
  stepsOf(given).map(({ name, isOn, values }) => `${isOn ? "" : "off "}${name ?? ""}${Object.keys(values)}`);

describe("steps of a filter", () => {
  test("each thing that the filter says is a step; a span of numbers is one", () => {
    expect(fieldsOf(view)).toEqual(["kinds", "regions", "minWorks,maxWorks"]);
  });

  test("a step that is switched off filters nothing and keeps its values", () => {
    const off = switchStep(view, 1);
    expect(off.filter).toEqual({ kinds: ["OUTCOME"], minWorks: 2, maxWorks: 9 });
    expect(off.question).toBeNull();
    expect(fieldsOf(off)).toEqual(["kinds", "off regions", "minWorks,maxWorks"]);
    expect(switchStep(off, 1)).toEqual({ ...view, question: null });
  });

  test("setting a field changes the step that owns it, or adds a step at the end of an arranged stack", () => {
    const named = nameStep(view, 0, "  Outcomes ");
    const set = setFilterField(named, "kinds", ["TREND"]);
    expect(stepsOf(set)[0]).toEqual({ name: "Outcomes", isOn: true, values: { kinds: ["TREND"] } });
    expect(fieldsOf(setFilterField(set, "access", ["FULL_TEXT"])).at(-1)).toBe("access");
    expect(fieldsOf(setFilterField(set, "kinds", undefined))).toEqual(["regions", "minWorks,maxWorks"]);
  });

  test("setting a field of a switched-off step switches on that field alone", () => {
    const off = switchStep(nameStep(view, 2, "Works"), 2);
    const set = setFilterField(off, "minWorks", 3);
    expect(set.filter).toEqual({ kinds: ["OUTCOME"], regions: ["europe"], minWorks: 3 });
    expect(fieldsOf(set)).toEqual(["kinds", "regions", "WorksminWorks", "off maxWorks"]);
  });

  test("steps move, join under the upper name, and go", () => {
    const moved = moveStep(view, 2, -1);
    expect(fieldsOf(moved)).toEqual(["kinds", "minWorks,maxWorks", "regions"]);
    expect(moveStep(moved, 1, 1)).toEqual(view);
    expect(moveStep(view, 0, -1)).toBe(view);
    expect(moved.filter).toEqual(view.filter);
    const joined = joinStep(nameStep(view, 0, "Mine"), 1);
    expect(fieldsOf(joined)).toEqual(["Minekinds,regions", "minWorks,maxWorks"]);
    expect(fieldsOf(removeStep(joined, 0))).toEqual(["minWorks,maxWorks"]);
  });

  test("a kept filter is one step, and takes its fields from the others", () => {
    const put = addStep(view, "Kept", { regions: ["asia"], minClaims: 2 });
    expect(fieldsOf(put)).toEqual(["kinds", "minWorks,maxWorks", "Keptregions,minClaims"]);
    expect(put.filter).toEqual({ ...FILTER, regions: ["asia"], minClaims: 2 });
  });

  test("counts after a step are those of the steps that are on up to it", () => {
    const steps = stepsOf(switchStep(view, 0));
    expect(filterUpTo(steps, 0)).toEqual({});
    expect(filterUpTo(steps, 1)).toEqual({ regions: ["europe"] });
    expect(filterUpTo(steps, 2)).toEqual({ regions: ["europe"], minWorks: 2, maxWorks: 9 });
  });

  test("clearing all takes the switched-off steps along and leaves how the rest is drawn", () => {
    const cleared = clearFilter(setFades(switchStep(nameStep(view, 1, "X"), 1), true));
    expect(stepsOf(cleared)).toEqual([]);
    expect(cleared.stack).toEqual({ order: [], off: {}, fades: true });
  });

  test("whatever is done, every field stands in one step, and the steps that are on are the filter", () => {
    const acts = [switchStep, joinStep, removeStep, (now: View, at: number) => moveStep(now, at, 1)] as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...acts), fc.nat({ max: 4 })), { maxLength: 8 }), (done) => {
        const now = done.reduce((given, [act, at]) => act(given, at), view);
        const fields = stepsOf(now).flatMap(({ values }) => Object.keys(values));
        expect(new Set(fields).size).toBe(fields.length);
        expect(filterUpTo(stepsOf(now), 9)).toEqual(now.filter);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});
