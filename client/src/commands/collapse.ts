/** Takes back what the expansion of a factor brought, as far as nothing else hangs on it. */
import { broughtBy, collapsible } from "../store/expansions.ts";
import { announce, setNotice, setOverlay } from "../store/interface.ts";
import { nameOf } from "../store/selectors.ts";
import { takeBack } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { Command } from "./command.ts";
import { type FactorArgument, targetFactor } from "./targets.ts";

/** The factor stays, and so does what others are linked with; says so when that is everything. */
export const collapse: Command<FactorArgument> = {
  id: "collapse",
  label: COMMAND_LABELS.collapse,
  shortcut: "C",
  reach: "network",
  isEnabled: (state, argument) => {
    const of = targetFactor(state, argument);
    return of !== null && broughtBy(state, of).length > 0;
  },
  run: ({ store }, argument) =>
    store.set((state) => {
      const of = targetFactor(state, argument);
      if (of === null) return {};
      const ids = collapsible(state, of);
      const closed = setOverlay(state.interface, { kind: "none" });
      const name = nameOf(state, of);
      if (ids.length === 0) {
        const text = SAID.nothingToTakeBack(name);
        return { interface: announce(setNotice(closed, text), text) };
      }
      return { view: takeBack(state.view, ids), interface: announce(closed, SAID.takenBack(ids.length, name)) };
    }),
};
