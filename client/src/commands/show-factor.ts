/** Brings one factor on screen, selected and in the middle. */

import { announce, moveCamera, setOverlay } from "../store/interface.ts";
import { factorOf } from "../store/selectors.ts";
import { addFactors, select } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type Command } from "./command.ts";

/** Selects the factor; one that is not shown yet is added to the view. */
export const showFactor: Command<string> = {
  id: "show-factor",
  label: COMMAND_LABELS.showFactor,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, id) =>
    store.set((state) => {
      const isShown = factorOf(state, id) !== undefined;
      const view = select(isShown ? state.view : addFactors(state.view, [id]), { kind: "factor", id });
      const closed = setOverlay(state.interface, { kind: "none" });
      const said = announce(closed, isShown ? SAID.selected : SAID.addedAndSelected);
      return { view, interface: { ...moveCamera(said, { kind: "fit-selection" }), focus: id, sheet: "details" } };
    }),
};
