/** Adds chosen factors to the view: from the list of neighbours, or from elsewhere. */

import { announce, setOverlay } from "../store/interface.ts";
import { addFactors as add } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { Command } from "./command.ts";

/** Adds the factors with these ids, in this order. */
export const addFactors: Command<readonly string[]> = {
  id: "add-factors",
  label: COMMAND_LABELS.addFactors,
  reach: "everywhere",
  isEnabled: (_state, ids) => ids.length > 0,
  run: ({ store }, ids) =>
    store.set((state) => ({
      view: add(state.view, ids),
      interface: announce(setOverlay(state.interface, { kind: "none" }), SAID.factorsAdded(ids.length)),
    })),
};
