/** What the tables ask for: the rows of the very view that the canvas draws, without its limit on numbers. */
import type { NetworkFilter } from "../api/generated.ts";
import { namesFactors, toNetworkFilter } from "./network-filter.ts";
import { shownFactors } from "./selectors.ts";
import type { State } from "./state.ts";
import { NAMED_FACTORS_LIMIT } from "./view.ts";

/** The tables' filter; null while the factors that it must name are not known yet, or are too many to name. */
export const tableFilter = (state: State): NetworkFilter | null => {
  if (!namesFactors(state)) return toNetworkFilter(state.view.filter);
  const ids = shownFactors(state).map(({ id }) => id);
  if (state.network.status !== "ready" || ids.length === 0 || ids.length > NAMED_FACTORS_LIMIT) return null;
  return toNetworkFilter(state.view.filter, ids);
};
