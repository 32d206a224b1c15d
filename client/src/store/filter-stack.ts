/** The filter as a stack of steps that can be named, switched off, moved and joined: pure steps over the view. */
import { FILTER_FIELDS } from "./address/filter-codecs.ts";
import type { Filter, FilterField, FilterStep, View } from "./view.ts";

/** Most characters of a step's name. */
export const STEP_NAME_LIMIT = 60;

/** Fields that say one thing together, such as a span of years. */
export const TOGETHER: readonly (readonly FilterField[])[] = [
  ["minWorks", "maxWorks"],
  ["publishedFrom", "publishedTo", "includeUndated"],
];

const isSet = (filter: Filter, field: FilterField): boolean => filter[field] !== undefined;

const pick = (filter: Filter, fields: readonly FilterField[]): Filter =>
  Object.fromEntries(
    FILTER_FIELDS.filter((field) => fields.includes(field) && isSet(filter, field)).map((field) => [
      field,
      filter[field],
    ]),
  );

const fieldsOf = (filter: Filter): readonly FilterField[] => FILTER_FIELDS.filter((field) => isSet(filter, field));

const namesOf = (field: FilterField): readonly FilterField[] =>
  TOGETHER.find((fields) => fields.includes(field)) ?? [field];

/** A nameless step for each thing that `filter` says, in the usual order. */
const plainSteps = (filter: Filter, isOn: boolean): readonly FilterStep[] =>
  fieldsOf(filter).flatMap((field) => {
    const values = pick(filter, namesOf(field));
    return fieldsOf(values)[0] === field ? [{ name: null, isOn, values }] : [];
  });

const position = ({ values }: FilterStep): number => FILTER_FIELDS.indexOf(fieldsOf(values)[0] ?? "text");

const usualSteps = (on: Filter, off: Filter): readonly FilterStep[] =>
  [...plainSteps(on, true), ...plainSteps(off, false)].sort((a, b) => position(a) - position(b));

const without = (filter: Filter, taken: Filter): Filter =>
  pick(
    filter,
    fieldsOf(filter).filter((field) => !isSet(taken, field)),
  );

/** The steps of the view's filter, the first that is applied first; steps without any field are gone. */
export const stepsOf = ({ filter, stack }: View): readonly FilterStep[] => {
  let on = filter;
  let off = without(stack.off, filter);
  const ordered: FilterStep[] = [];
  for (const { name, fields } of stack.order) {
    const values = pick(on, fields);
    const isOn = fieldsOf(values).length > 0;
    const held = isOn ? values : pick(off, fields);
    if (fieldsOf(held).length === 0) continue;
    ordered.push({ name, isOn, values: held });
    if (isOn) on = without(on, held);
    else off = without(off, held);
  }
  return [...ordered, ...usualSteps(on, off)];
};

const valuesOf = (steps: readonly FilterStep[], isOn: boolean): Filter => {
  const all: Filter = Object.assign({}, ...steps.filter((step) => step.isOn === isOn).map(({ values }) => values));
  return pick(all, FILTER_FIELDS);
};

/** The view with these steps and no others; fields that stand in two of them stay in the last. */
const withSteps = (view: View, steps: readonly FilterStep[]): View => {
  const kept = steps
    .map((step, index) => {
      const later: Filter = Object.assign({}, ...steps.slice(index + 1).map(({ values }) => values));
      return { ...step, values: without(step.values, later) };
    })
    .filter(({ values }) => fieldsOf(values).length > 0);
  const filter = valuesOf(kept, true);
  const off = valuesOf(kept, false);
  const isUsual = JSON.stringify(kept) === JSON.stringify(usualSteps(filter, off));
  const order = isUsual ? [] : kept.map(({ name, values }) => ({ name, fields: fieldsOf(values) }));
  return { ...view, filter, stack: { ...view.stack, order, off } };
};

/** The same view with a stack that says nothing twice: what addresses print, and what changes of the filter leave. */
export const withOrder = (view: View): View => withSteps(view, stepsOf(view));

const filteredAnew = (view: View, steps: readonly FilterStep[]): View => withSteps({ ...view, question: null }, steps);

const changed = (view: View, index: number, change: (step: FilterStep) => FilterStep): readonly FilterStep[] =>
  stepsOf(view).map((step, at) => (at === index ? change(step) : step));

/** The view with the step at `index` switched on or off; its values stay. */
export const switchStep = (view: View, index: number): View =>
  filteredAnew(
    view,
    changed(view, index, (step) => ({ ...step, isOn: !step.isOn })),
  );

/** A name as a step may have it; cut by whole characters, since half of one could not be written into an address. */
const written = (name: string): string | null => [...name.trim()].slice(0, STEP_NAME_LIMIT).join("").trim() || null;

/** The view with a name for the step at `index`; an empty one takes its name away. */
export const nameStep = (view: View, index: number, name: string): View =>
  withSteps(
    view,
    changed(view, index, (step) => ({ ...step, name: written(name) })),
  );

/** The view with the step at `index` one place up (-1) or down (1); unchanged at the end of the stack. */
export const moveStep = (view: View, index: number, by: -1 | 1): View => {
  const steps = [...stepsOf(view)];
  const [step] = steps.splice(index, 1);
  if (step === undefined || index + by < 0 || index + by > steps.length) return view;
  return withSteps(view, steps.toSpliced(index + by, 0, step));
};

/** The view with the step at `index` made one with the step above it, whose name and switch both then have. */
export const joinStep = (view: View, index: number): View => {
  const steps = stepsOf(view);
  const above = steps[index - 1];
  const step = steps[index];
  if (above === undefined || step === undefined) return view;
  const joined: FilterStep = { ...above, values: { ...above.values, ...step.values } };
  return (above.isOn === step.isOn ? withSteps : filteredAnew)(view, steps.toSpliced(index - 1, 2, joined));
};

/** The view without the step at `index`. */
export const removeStep = (view: View, index: number): View => filteredAnew(view, stepsOf(view).toSpliced(index, 1));

/** The view with one more step, last and switched on; its fields leave the steps in which they stood. */
export const addStep = (view: View, name: string, values: Filter): View =>
  filteredAnew(view, [...stepsOf(view), { name: written(name), isOn: true, values }]);

/** The view with what is filtered out drawn pale, or hidden. */
export const setFades = (view: View, fades: boolean): View => ({ ...view, stack: { ...view.stack, fades } });

/** What is filtered once the steps up to `index`, as far as they are switched on, are applied. */
export const filterUpTo = (steps: readonly FilterStep[], index: number): Filter =>
  valuesOf(steps.slice(0, index + 1), true);
