/** The details panel, as the shell knows it. */

import { shown } from "../../store/remote.ts";
import { openedId } from "../../store/selection.ts";
import { DETAILS_WORDS } from "../../words/details.ts";
import { PANEL_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import { DetailsPanel } from "./details-panel.tsx";

export const detailsPanel: Panel = {
  id: "details",
  title: PANEL_WORDS.details,
  icon: "details",
  zone: "right",
  source: (state) => (openedId(state.view.selection) === null ? null : state.details),
  emptiness: (state) => {
    if (state.view.selection.kind === "none") return DETAILS_WORDS.nothingChosen;
    if (state.view.selection.kind === "factors") return null;
    const details = shown(state.details);
    return details?.kind === "missing" ? DETAILS_WORDS.unknown(details.id) : null;
  },
  Body: DetailsPanel,
};
