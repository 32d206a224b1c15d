/** Takes factors off the view without filtering anything. */

import { announce, type Interface, setOverlay } from "../store/interface.ts";
import { nameOf, shownLinks } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { dismissFactors, keepOnly } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { SELECTION_WORDS } from "../words/selection.ts";
import type { Command } from "./command.ts";
import { type FactorArgument, hasTarget, targetFactor, targetFactors } from "./targets.ts";

const said = (state: State, text: string): Interface => ({
  ...announce(setOverlay(state.interface, { kind: "none" }), text),
  focus: null,
});

/** Takes one factor off the view, or without saying which all that are selected together. */
export const dismiss: Command<FactorArgument> = {
  id: "dismiss",
  label: COMMAND_LABELS.dismiss,
  shortcut: "Delete",
  otherShortcuts: ["Mod+H"],
  reach: "network",
  isEnabled: (state, argument) => targetFactors(state, argument).length > 0,
  run: ({ store }, argument) =>
    store.set((state) => {
      const ids = targetFactors(state, argument);
      const [id] = ids;
      if (id === undefined) return {};
      const words = ids.length === 1 ? SAID.dismissed(nameOf(state, id)) : SELECTION_WORDS.dismissed(ids.length);
      return { view: dismissFactors(state.view, ids), interface: said(state, words) };
    }),
};

/** Keeps one factor and what it is linked with on screen, and nothing else. */
export const dismissOthers: Command<FactorArgument> = {
  id: "dismiss-others",
  label: COMMAND_LABELS.dismissOthers,
  shortcut: "Shift+Delete",
  otherShortcuts: ["Mod+Shift+H"],
  reach: "network",
  isEnabled: hasTarget,
  run: ({ store }, argument) =>
    store.set((state) => {
      const id = targetFactor(state, argument);
      if (id === null) return {};
      const near = shownLinks(state).flatMap(({ from, to }) => {
        if (from.id === id) return [to.id];
        return to.id === id ? [from.id] : [];
      });
      return {
        view: keepOnly(state.view, [id, ...near]),
        interface: said(state, SAID.onlyNeighboursKept(nameOf(state, id))),
      };
    }),
};
