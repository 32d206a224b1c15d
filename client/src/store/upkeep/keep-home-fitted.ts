/** Puts the overview of the dataset in place of one that would be empty, and says so: nobody starts before an empty page. */
import { SHELL_WORDS } from "../../words/shell.ts";
import { fittedHome, isEmptyHome } from "../home.ts";
import { announce, setNotice } from "../interface.ts";
import { replaceStep } from "../log.ts";
import type { Store } from "../store.ts";

/** Keeps the overview fitted to the dataset. Gives the function that ends it. */
export const keepHomeFitted = (store: Store): (() => void) => {
  const fit = (isEmpty: boolean): void => {
    if (!isEmpty) return;
    store.set((state) => {
      const view = fittedHome(state.view);
      const said = SHELL_WORDS.oneWorkHome;
      // What was wrong with the address is still worth reading.
      const notice = [state.interface.notice ?? "", said].join(" ").trim();
      return { view, log: replaceStep(state.log, view), interface: announce(setNotice(state.interface, notice), said) };
    });
  };
  fit(isEmptyHome(store.getState()));
  return store.watch(isEmptyHome, fit);
};
