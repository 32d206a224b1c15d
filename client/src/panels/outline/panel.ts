/** The outline panel, as the shell knows it. */

import { drawnOf } from "../../store/drawn.ts";
import type { State } from "../../store/state.ts";
import { OUTLINE_WORDS } from "../../words/outline.ts";
import { PANEL_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import { OutlinePanel } from "./outline-panel.tsx";

const isNothingDrawn = (state: State): boolean => {
  const { factors, groups } = drawnOf(state);
  return factors.length === 0 && groups.length === 0;
};

export const outlinePanel: Panel = {
  id: "outline",
  title: PANEL_WORDS.outline,
  icon: "outline",
  zone: "right",
  source: (state) => state.network,
  emptiness: (state) => (state.network.status === "ready" && isNothingDrawn(state) ? OUTLINE_WORDS.empty : null),
  Body: OutlinePanel,
};
