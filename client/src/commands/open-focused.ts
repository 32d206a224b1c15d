/** Opens the details of what has the keyboard focus. */

import { factorOf } from "../store/selectors.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";
import { select } from "./select.ts";

/** Selects the focused factor or link. */
export const openFocused: KeyCommand = {
  id: "open-focused",
  label: COMMAND_LABELS.openFocused,
  shortcut: "Enter",
  otherShortcuts: ["Mod+I"],
  reach: "canvas",
  isEnabled: (state) => state.interface.focus !== null,
  run: (context) => {
    const state = context.store.getState();
    const id = state.interface.focus;
    if (id !== null) return select.run(context, { kind: factorOf(state, id) ? "factor" : "link", id });
  },
};
