/** Arranges the steps of the filter; each step is meant by its place in the stack, from 0. */
import { joinStep, moveStep, nameStep, removeStep, setFades, stepsOf, switchStep } from "../store/filter-stack.ts";
import type { State } from "../store/state.ts";
import { changeView } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command } from "./command.ts";

const isStep = ({ view }: State, index: number): boolean => stepsOf(view)[index] !== undefined;

/** Switches a step off, or on again with the values it had. */
export const switchFilterStep: Command<number> = {
  id: "switch-filter-step",
  label: COMMAND_LABELS.switchFilterStep,
  reach: "everywhere",
  isEnabled: isStep,
  run: ({ store }, index) => changeView(store, (view) => switchStep(view, index)),
};

/** Names a step; an empty name takes it away. */
export const nameFilterStep: Command<Readonly<{ index: number; name: string }>> = {
  id: "name-filter-step",
  label: COMMAND_LABELS.nameFilterStep,
  reach: "everywhere",
  isEnabled: (state, { index }) => isStep(state, index),
  run: ({ store }, { index, name }) => changeView(store, (view) => nameStep(view, index, name)),
};

/** Moves a step one place up (-1) or down (1). */
export const moveFilterStep: Command<Readonly<{ index: number; by: -1 | 1 }>> = {
  id: "move-filter-step",
  label: COMMAND_LABELS.moveFilterStep,
  reach: "everywhere",
  isEnabled: (state, { index, by }) => isStep(state, index) && isStep(state, index + by),
  run: ({ store }, { index, by }) => changeView(store, (view) => moveStep(view, index, by)),
};

/** Makes a step one with the step above it. */
export const joinFilterStep: Command<number> = {
  id: "join-filter-step",
  label: COMMAND_LABELS.joinFilterStep,
  reach: "everywhere",
  isEnabled: (state, index) => index > 0 && isStep(state, index),
  run: ({ store }, index) => changeView(store, (view) => joinStep(view, index)),
};

/** Takes a step away. */
export const removeFilterStep: Command<number> = {
  id: "remove-filter-step",
  label: COMMAND_LABELS.removeFilterStep,
  reach: "everywhere",
  isEnabled: isStep,
  run: ({ store }, index) => changeView(store, (view) => removeStep(view, index)),
};

/** Draws what is filtered out pale, or hides it. */
export const fadeFilteredOut: Command<boolean> = {
  id: "fade-filtered-out",
  label: COMMAND_LABELS.fadeFilteredOut,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, fades) => changeView(store, (view) => setFades(view, fades)),
};
