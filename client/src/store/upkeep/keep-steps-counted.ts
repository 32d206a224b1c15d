/** Counts what each step of the filter leaves, once the network itself is on screen. */
import { type Api, mapReply } from "../../api/api.ts";
import { filterUpTo, stepsOf } from "../filter-stack.ts";
import { allReady, countNetwork, type Totals } from "../network-totals.ts";
import type { Store } from "../store.ts";
import type { Filter, View } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Pick<View, "scope"> & Readonly<{ filters: readonly Filter[] }>;

/** Without any step first, then after each; a step that is off leaves what the one before it left. */
const filtersOf = (view: View): readonly Filter[] => {
  const steps = stepsOf(view);
  return [{}, ...steps.map((_step, index) => filterUpTo(steps, index))];
};

/** Keeps `stepTotals`. Gives the function that ends it. */
export const keepStepsCounted = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, readonly Totals[]>(store, {
    wish: ({ view, network }) => {
      const filters = filtersOf(view);
      return network.status === "ready" && filters.length > 1 ? { scope: view.scope, filters } : null;
    },
    load: async ({ scope, filters }, signal) => {
      const different = [...new Map(filters.map((filter) => [JSON.stringify(filter), filter]))];
      const replies = await Promise.all(
        different.map(([, filter]) => countNetwork({ scope, filter }, undefined, api, signal)),
      );
      return mapReply(allReady(replies), (totals) => {
        const known = new Map(different.map(([key], index) => [key, totals[index]] as const));
        return filters.flatMap((filter) => known.get(JSON.stringify(filter)) ?? []);
      });
    },
    read: ({ stepTotals }) => stepTotals,
    write: (stepTotals) => ({ stepTotals }),
    keepsFormer: (wish, former) => wish.filters.length === former.filters.length,
  });
