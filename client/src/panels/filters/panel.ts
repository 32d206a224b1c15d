/** The filter panel, as the shell knows it. */
import { PANEL_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import { FiltersPanel } from "./filters-panel.tsx";

export const filtersPanel: Panel = {
  id: "filters",
  title: PANEL_WORDS.filters,
  icon: "filter",
  zone: "left",
  source: (state) => state.facets,
  emptiness: () => null,
  Body: FiltersPanel,
};
