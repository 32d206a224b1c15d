/** The details panel, as the shell knows it. */
import { shown } from "../../store/remote.ts";
import type { Panel } from "../panel.ts";
import { DetailsPanel } from "./details-panel.tsx";

export const detailsPanel: Panel = {
  id: "details",
  title: "Details",
  icon: "details",
  zone: "right",
  source: (state) => (state.view.selection.kind === "none" ? null : state.details),
  emptiness: (state) => {
    if (state.view.selection.kind === "none") return "Choose a factor or a link: what is claimed of it opens here.";
    const details = shown(state.details);
    return details?.kind === "missing" ? `Nothing in this dataset has the id ${details.id}.` : null;
  },
  Body: DetailsPanel,
};
