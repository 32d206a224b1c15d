/** Adds chosen factors to the view: from the list of neighbours, or from elsewhere. */
import { announce, setNotice, setOverlay } from "../store/interface.ts";
import { shownFactors } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { NAMED_FACTORS_LIMIT } from "../store/view.ts";
import { addFactors as add } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { Command } from "./command.ts";

/** Which factors, and whose expansion brings them; without `by` they were chosen one by one. */
export type Addition = Readonly<{ ids: readonly string[]; by?: string }>;

/** What of the state changes when `ids` come in, and `said` is said; a view that would be too full stays as it is. */
export const adding = (state: State, ids: readonly string[], by: string | null, said: string): Partial<State> => {
  const closed = setOverlay(state.interface, { kind: "none" });
  const all = new Set([...shownFactors(state).map(({ id }) => id), ...ids]).size;
  if (all > NAMED_FACTORS_LIMIT) {
    const text = SAID.viewIsFull(all, NAMED_FACTORS_LIMIT);
    return { interface: announce(setNotice(closed, text), text) };
  }
  return { view: add(state.view, ids, by), interface: announce(closed, said) };
};

/** Adds the factors with these ids, in this order. */
export const addFactors: Command<Addition> = {
  id: "add-factors",
  label: COMMAND_LABELS.addFactors,
  reach: "everywhere",
  isEnabled: (_state, { ids }) => ids.length > 0,
  run: ({ store }, { ids, by = null }) => store.set((state) => adding(state, ids, by, SAID.factorsAdded(ids.length))),
};
