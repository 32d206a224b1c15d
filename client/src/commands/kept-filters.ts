/** Keeps a step of the filter for other views, and puts a kept one on. */
import { addStep, stepsOf } from "../store/filter-stack.ts";
import { announce } from "../store/interface.ts";
import * as list from "../store/kept.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { KEPT_SAID } from "../words/kept.ts";
import type { Command } from "./command.ts";

/** A step by its place in the stack, and the name to keep it under. */
export type KeptStep = Readonly<{ index: number; name: string }>;

/** Keeps a step in this browser, and names it so in the view. */
export const keepFilter: Command<KeptStep> = {
  id: "keep-filter",
  label: COMMAND_LABELS.keepFilter,
  reach: "everywhere",
  isEnabled: ({ view }, { index, name }) => stepsOf(view)[index] !== undefined && name.trim() !== "",
  run: ({ store }, { index, name }) =>
    store.set((state) => {
      const step = stepsOf(state.view)[index];
      if (step === undefined) return {};
      const kept = list.keepFilter(state.kept, { name, address: list.addressOfFilter(step.values) });
      const said = kept.filters.at(-1)?.name ?? name;
      return { kept, interface: announce(state.interface, KEPT_SAID.filterKept(said)) };
    }),
};

/** Adds the kept filter of this name to the view, as its last step. */
export const putOnKeptFilter: Command<string> = {
  id: "put-on-kept-filter",
  label: COMMAND_LABELS.putOnKeptFilter,
  reach: "everywhere",
  isEnabled: ({ kept }, name) => kept.filters.some((filter) => filter.name === name),
  run: ({ store }, name) =>
    store.set((state) => {
      const filter = state.kept.filters.find((each) => each.name === name);
      if (filter === undefined) return {};
      return {
        view: addStep(state.view, name, list.filterOfAddress(filter.address)),
        interface: announce(state.interface, KEPT_SAID.filterPutOn(name)),
      };
    }),
};

/** Forgets the kept filter of this name; views that it was put on stay as they are. */
export const removeKeptFilter: Command<string> = {
  id: "remove-kept-filter",
  label: COMMAND_LABELS.removeKept,
  reach: "everywhere",
  isEnabled: ({ kept }, name) => kept.filters.some((filter) => filter.name === name),
  run: ({ store }, name) =>
    store.set((state) => ({
      kept: list.removeFilter(state.kept, name),
      interface: announce(state.interface, KEPT_SAID.removed(name)),
    })),
};
