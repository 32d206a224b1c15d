/** The next wider settings of a view that shows very little: what could be lifted, included or followed further. */
import { TOGETHER } from "./filter-stack.ts";
import type { Filter, FilterField, Scope, View } from "./view.ts";
import { clearFilter, clearFilterFields, setFilterField, setScope } from "./view-steps.ts";

/** One setting that shows no less than the present one. */
export type Widening =
  /** Fields of the filter that are lifted together. */
  | Readonly<{ kind: "lift"; fields: readonly FilterField[] }>
  | Readonly<{ kind: "lift-all" }>
  | Readonly<{ kind: "groupings" }>
  /** Longer chains around the factors that the view starts from. */
  | Readonly<{ kind: "further"; hops: 2 | 3 }>;

/** A wider setting and the links that it adds. */
export type Wider = Readonly<{ widening: Widening; more: number }>;

const lifts = (filter: Filter): readonly Widening[] => {
  const set = (Object.keys(filter) as FilterField[]).filter((field) => field !== "includeGroupings");
  const groups = set.map((field) => TOGETHER.find((fields) => fields.includes(field)) ?? [field]);
  return [...new Map(groups.map((fields) => [fields.join(), fields])).values()].map((fields) => ({
    kind: "lift",
    fields,
  }));
};

const further = ({ scope, added, dismissed }: View): readonly Widening[] => {
  if (scope.kind !== "around" || scope.hops === 3 || added.length > 0 || dismissed.length > 0) return [];
  return [{ kind: "further", hops: scope.hops === 1 ? 2 : 3 }];
};

/** Every wider setting of `view`, in the order of the filter. */
export const wideningsOf = (view: View): readonly Widening[] => {
  const single = lifts(view.filter);
  return [
    ...single,
    ...(view.filter.includeGroupings ? [] : [{ kind: "groupings" } as const]),
    ...further(view),
    ...(single.length > 1 ? [{ kind: "lift-all" } as const] : []),
  ];
};

const withHops = (scope: Scope, hops: 2 | 3): Scope => (scope.kind === "around" ? { ...scope, hops } : scope);

/** `view` at a wider setting. */
export const widen = (view: View, widening: Widening): View => {
  switch (widening.kind) {
    case "lift":
      return clearFilterFields(view, widening.fields);
    case "lift-all":
      return clearFilter(view);
    case "groupings":
      return setFilterField(view, "includeGroupings", true);
    case "further":
      return setScope(view, withHops(view.scope, widening.hops));
  }
};
