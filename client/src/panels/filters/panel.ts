/** The filter panel, as the shell knows it. */
import type { Panel } from "../panel.ts";
import { FiltersPanel } from "./filters-panel.tsx";

export const filtersPanel: Panel = {
  id: "filters",
  title: "Filters",
  icon: "filter",
  zone: "left",
  source: (state) => state.facets,
  emptiness: () => null,
  Body: FiltersPanel,
};
