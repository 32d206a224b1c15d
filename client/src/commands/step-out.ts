/** Escape: closes what lies over the view, lets go of what is in hand, then closes an open sheet, then clears the selection. */

import { announce, setOverlay } from "../store/interface.ts";
import { clearSelection } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { KeyCommand } from "./command.ts";
import { lettingGo } from "./hand.ts";

/** Goes one layer out. */
export const stepOut: KeyCommand = {
  id: "step-out",
  label: COMMAND_LABELS.stepOut,
  shortcut: "Escape",
  reach: "everywhere",
  isEnabled: ({ interface: { overlay, sheet, focus, hand }, view }) =>
    overlay.kind !== "none" ||
    hand.kind !== "free" ||
    sheet !== "none" ||
    view.selection.kind !== "none" ||
    focus !== null,
  run: ({ store }) =>
    store.set((state) => {
      if (state.interface.overlay.kind !== "none") return { interface: setOverlay(state.interface, { kind: "none" }) };
      if (state.interface.hand.kind !== "free") return lettingGo(state);
      if (state.interface.sheet !== "none") return { interface: { ...state.interface, sheet: "none" } };
      const said =
        state.view.selection.kind === "none" ? state.interface : announce(state.interface, SAID.selectionCleared);
      return { view: clearSelection(state.view), interface: { ...said, focus: null, trail: [] } };
    }),
};
