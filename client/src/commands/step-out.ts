/** Escape: closes what lies over the view, then an open sheet, then the selection. */

import { setOverlay } from "../store/interface.ts";
import { clearSelection } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";

/** Goes one layer out. */
export const stepOut: KeyCommand = {
  id: "step-out",
  label: COMMAND_LABELS.stepOut,
  shortcut: "Escape",
  reach: "everywhere",
  isEnabled: ({ interface: { overlay, sheet, focus }, view }) =>
    overlay.kind !== "none" || sheet !== "none" || view.selection.kind !== "none" || focus !== null,
  run: ({ store }) =>
    store.set((state) => {
      if (state.interface.overlay.kind !== "none") return { interface: setOverlay(state.interface, { kind: "none" }) };
      if (state.interface.sheet !== "none") return { interface: { ...state.interface, sheet: "none" } };
      return { view: clearSelection(state.view), interface: { ...state.interface, focus: null, trail: [] } };
    }),
};
