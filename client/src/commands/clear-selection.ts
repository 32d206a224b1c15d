/** Puts away what is selected. */

import { announce } from "../store/interface.ts";
import * as step from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { KeyCommand } from "./command.ts";

/** Clears the selection; the view stays. */
export const clearSelection: KeyCommand = {
  id: "clear-selection",
  label: COMMAND_LABELS.clearSelection,
  reach: "everywhere",
  isEnabled: ({ view }) => view.selection.kind !== "none",
  run: ({ store }) =>
    store.set((state) => ({
      view: step.clearSelection(state.view),
      interface: announce(state.interface, SAID.selectionCleared),
    })),
};
