/** Puts away what is selected. */

import { changeView } from "../store/store.ts";
import * as step from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";

/** Clears the selection; the view stays. */
export const clearSelection: KeyCommand = {
  id: "clear-selection",
  label: COMMAND_LABELS.clearSelection,
  reach: "everywhere",
  isEnabled: ({ view }) => view.selection.kind !== "none",
  run: ({ store }) => changeView(store, step.clearSelection),
};
