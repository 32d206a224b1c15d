/** Plays the log from its start, so that somebody else can see how a view came about. */

import { announce, setOverlay } from "../store/interface.ts";
import { goToStep, type Log, presentStep } from "../store/log.ts";
import type { Store } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { KeyCommand } from "./command.ts";

/** How long each step stands before the next. */
const STEP_MS = 1_400;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, STEP_MS));

const show = (store: Store, at: number): Log => {
  store.set((state) => {
    const log = goToStep(state.log, at);
    const said = SAID.stepOf(at + 1, log.steps.length, presentStep(log).words);
    return { log, view: presentStep(log).view, interface: announce(state.interface, said) };
  });
  return store.getState().log;
};

/** Shows every step in turn up to the one it began at. Anything done to the view meanwhile ends it. */
export const replay: KeyCommand = {
  id: "replay",
  label: COMMAND_LABELS.replay,
  reach: "everywhere",
  isEnabled: ({ log }) => log.at > 0,
  run: async ({ store }) => {
    const { at: last } = store.getState().log;
    store.set((state) => ({ interface: setOverlay(state.interface, { kind: "none" }) }));
    for (let at = 0; at <= last; at += 1) {
      const shown = show(store, at);
      if (at === last) return;
      await pause();
      if (store.getState().log !== shown) return;
    }
  },
};
