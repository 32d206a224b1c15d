/** Arranges the window: theme, side panels, sheets, notices. */

import { type Interface, type Sheet, setFocus, setNotice, type Theme } from "../store/interface.ts";
import { changeInterface } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command, type KeyCommand } from "./command.ts";

const change = (id: string, label: string, step: (state: Interface) => Interface): KeyCommand => ({
  id,
  label,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }) => changeInterface(store, step),
});

/** Sets the theme; `system` follows the device. */
export const setTheme: Command<Theme> = {
  id: "set-theme",
  label: COMMAND_LABELS.setTheme,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, theme) => changeInterface(store, (state) => ({ ...state, theme })),
};

/** Opens or folds the questions and filters. */
export const toggleLeft = change("toggle-left", COMMAND_LABELS.toggleLeft, (state) => ({
  ...state,
  leftOpen: !state.leftOpen,
}));

/** Opens or folds details and outline. */
export const toggleRight = change("toggle-right", COMMAND_LABELS.toggleRight, (state) => ({
  ...state,
  rightOpen: !state.rightOpen,
}));

/** Opens or folds the legend. */
export const toggleLegend = change("toggle-legend", COMMAND_LABELS.toggleLegend, (state) => ({
  ...state,
  legendOpen: !state.legendOpen,
}));

/** Shows the questions after the first ones too, or folds them. */
export const toggleQuestions = change("toggle-questions", COMMAND_LABELS.toggleQuestions, (state) => ({
  ...state,
  questionsOpen: !state.questionsOpen,
}));

/** Lets a letter or sign alone be a command, or not. */
export const toggleSingleKeys = change("toggle-single-keys", COMMAND_LABELS.toggleSingleKeys, (state) => ({
  ...state,
  singleKeys: !state.singleKeys,
}));

/** Opens a bottom sheet of a narrow window, or closes it with `none`. */
export const setSheet: Command<Sheet> = {
  id: "set-sheet",
  label: COMMAND_LABELS.setSheet,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, sheet) => changeInterface(store, (state) => ({ ...state, sheet })),
};

/** Puts away the notice. */
export const dismissNotice = change("dismiss-notice", COMMAND_LABELS.dismissNotice, (state) => setNotice(state, null));

/** Says what is under the pointer or the keyboard focus: an id, or null. */
export const focusOn: Command<string | null> = {
  id: "focus-on",
  label: COMMAND_LABELS.focusOn,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, id) => changeInterface(store, (state) => setFocus(state, id)),
};
