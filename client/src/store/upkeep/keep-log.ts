/** Writes every change of the view into the log, whoever made it: a command, or the browser's own way back. */
import { CHANGES } from "../../words/changes.ts";
import { printAddress } from "../address/address.ts";
import { describeChange } from "../describe-change.ts";
import { presentStep, recordStep } from "../log.ts";
import { nameOf } from "../selectors.ts";
import type { Store } from "../store.ts";

/** Keeps the log. Gives the function that ends it. */
export const keepLog = (store: Store): (() => void) =>
  store.watch(
    ({ view }) => view,
    (view) => {
      const before = presentStep(store.getState().log).view;
      // Undo, redo and the history have moved within the log already.
      if (before === view) return;
      if (printAddress(before) === printAddress(view)) {
        // The log's own view comes back in its place, so that the two stay one.
        store.set(() => ({ view: before }));
        return;
      }
      const change = describeChange(before, view, (id) => nameOf(store.getState(), id));
      store.set((state) => ({
        log: recordStep(state.log, { ...(change ?? { words: CHANGES.opened, joins: "same" }), view }),
      }));
    },
  );
