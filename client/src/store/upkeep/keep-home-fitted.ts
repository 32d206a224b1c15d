/** Puts the overview of the dataset in place of one that would be empty, and says so: nobody starts before an empty page. */
import { SHELL_WORDS } from "../../words/shell.ts";
import { emptyHomesSeen, fittedHome, homeRung, isEmptyHome, isEveryLinkOnOneWork } from "../home.ts";
import { announce, setNotice } from "../interface.ts";
import { replaceStep } from "../log.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";

const SAID_OF_HOMES = [SHELL_WORDS.oneWorkHome, SHELL_WORDS.plainOneWorkHome, SHELL_WORDS.groupingsHome];

const saidOf = (state: State): string => {
  if (homeRung(state) > 1) return SHELL_WORDS.groupingsHome;
  return isEveryLinkOnOneWork(state) ? SHELL_WORDS.oneWorkHome : SHELL_WORDS.plainOneWorkHome;
};

/** Keeps the overview fitted to the dataset. Gives the function that ends it. */
export const keepHomeFitted = (store: Store): (() => void) => {
  const fit = (isEmpty: boolean): void => {
    if (!isEmpty) return;
    store.set((state) => {
      const view = fittedHome(state, state.view);
      const said = saidOf(state);
      // What was wrong with the address is still worth reading; what was said of a narrower overview is not.
      const other = SAID_OF_HOMES.reduce((words, each) => words.replace(each, ""), state.interface.notice ?? "");
      const notice = [other.trim(), said].join(" ").trim();
      return { view, log: replaceStep(state.log, view), interface: announce(setNotice(state.interface, notice), said) };
    });
  };
  const stops = [
    store.watch(isEmptyHome, fit),
    // Counts tell only whether any link rests on two works; that all of those touch groupings shows when it is empty.
    store.watch(emptyHomesSeen, (emptyHomes) => store.set(() => ({ emptyHomes }))),
  ];
  fit(isEmptyHome(store.getState()));
  return () => {
    for (const stop of stops) stop();
  };
};
