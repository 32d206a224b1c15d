/** Goes back and forth in the log of what was done to the view. */

import { announce, type Interface, setOverlay } from "../store/interface.ts";
import { goToStep, type Log, presentStep } from "../store/log.ts";
import type { State } from "../store/state.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { Command, KeyCommand } from "./command.ts";

/** The state at the step `at` of its log, and the words that say so. */
const goTo = (state: State, at: number, say: (log: Log) => string): Pick<State, "log" | "view" | "interface"> => {
  const log = goToStep(state.log, at);
  const closed: Interface = setOverlay(state.interface, { kind: "none" });
  return {
    log,
    view: presentStep(log).view,
    interface: { ...announce(closed, say(log)), focus: null },
  };
};

/** Takes back the last step. */
export const undo: KeyCommand = {
  id: "undo",
  label: COMMAND_LABELS.undo,
  shortcut: "Mod+Z",
  // A text field takes back its own typing.
  reach: "outside-text",
  isEnabled: ({ log }) => log.at > 0,
  run: ({ store }) =>
    store.set((state) => goTo(state, state.log.at - 1, () => SAID.undone(presentStep(state.log).words))),
};

/** Does again what was taken back. */
export const redo: KeyCommand = {
  id: "redo",
  label: COMMAND_LABELS.redo,
  shortcut: "Mod+Shift+Z",
  otherShortcuts: ["Mod+Y"],
  reach: "outside-text",
  isEnabled: ({ log }) => log.at < log.steps.length - 1,
  run: ({ store }) => store.set((state) => goTo(state, state.log.at + 1, (log) => SAID.redone(presentStep(log).words))),
};

/** Goes to any step of the log, by its index. */
export const goToLogStep: Command<number> = {
  id: "go-to-log-step",
  label: COMMAND_LABELS.goToLogStep,
  reach: "everywhere",
  isEnabled: ({ log }, at) => at !== log.at && log.steps[at] !== undefined,
  run: ({ store }, at) => store.set((state) => goTo(state, at, (log) => SAID.backAtStep(presentStep(log).words))),
};
