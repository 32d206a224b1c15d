/** The outline panel, as the shell knows it. */

import { shownFactors } from "../../store/selectors.ts";
import { OUTLINE_WORDS } from "../../words/outline.ts";
import { PANEL_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import { OutlinePanel } from "./outline-panel.tsx";

export const outlinePanel: Panel = {
  id: "outline",
  title: PANEL_WORDS.outline,
  icon: "outline",
  zone: "right",
  source: (state) => state.network,
  emptiness: (state) =>
    state.network.status === "ready" && shownFactors(state).length === 0 ? OUTLINE_WORDS.empty : null,
  Body: OutlinePanel,
};
