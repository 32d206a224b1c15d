/** From a view to what the API is asked: filters with their defaults said aloud. */
import type { NetworkFilter } from "../api/generated.ts";
import type { Filter, View } from "./view.ts";

/** The filter as the API takes it, over `factors` alone when given. Groupings stay out unless asked for. */
export const toNetworkFilter = (filter: Filter, factors?: readonly string[]): NetworkFilter => ({
  ...(structuredClone(filter) as NetworkFilter),
  includeGroupings: filter.includeGroupings ?? false,
  ...(factors === undefined ? {} : { factors: [...factors] }),
});

/** Whether the view names its factors, or leaves them to the filter. */
export const namesFactors = ({ view }: Readonly<{ view: View }>): boolean =>
  view.scope.kind === "around" || view.scope.kind === "factors" || view.added.length > 0 || view.dismissed.length > 0;
