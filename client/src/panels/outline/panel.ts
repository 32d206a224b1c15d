/** The outline panel, as the shell knows it. */
import { shownFactors } from "../../store/selectors.ts";
import type { Panel } from "../panel.ts";
import { OutlinePanel } from "./outline-panel.tsx";

export const outlinePanel: Panel = {
  id: "outline",
  title: "Outline",
  icon: "outline",
  zone: "right",
  source: (state) => state.network,
  emptiness: (state) =>
    state.network.status === "ready" && shownFactors(state).length === 0 ? "No factor is shown." : null,
  Body: OutlinePanel,
};
