/** Lets groupings stand for their parts, and draws the parts again. */
import { foldable } from "../store/fold.ts";
import { announce } from "../store/interface.ts";
import { nameOf, shownFactors, shownLinks } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { setFolded } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { MAP_WORDS } from "../words/map.ts";
import type { Command, KeyCommand } from "./command.ts";
import { type FactorArgument, targetFactor } from "./targets.ts";

/** Groupings on screen that have parts on screen. */
export const foldableGroupings = (state: State): readonly string[] => foldable(shownFactors(state), shownLinks(state));

/** Folds the parts of a grouping into it, or draws them again. */
export const toggleFold: Command<FactorArgument> = {
  id: "toggle-fold",
  label: COMMAND_LABELS.toggleFold,
  shortcut: "F",
  reach: "network",
  isEnabled: (state, argument) => {
    const id = targetFactor(state, argument);
    return id !== null && foldableGroupings(state).includes(id);
  },
  run: ({ store }, argument) =>
    store.set((state) => {
      const id = targetFactor(state, argument);
      if (id === null) return {};
      const isFolded = !state.view.folded.includes(id);
      const said = isFolded ? MAP_WORDS.folded(nameOf(state, id)) : MAP_WORDS.unfolded(nameOf(state, id));
      return {
        view: setFolded(state.view, [id], isFolded),
        interface: { ...announce(state.interface, said), focus: id },
      };
    }),
};

/** Folds every grouping that can be folded; while any is, draws all parts again. */
export const toggleAllFolds: KeyCommand = {
  id: "toggle-all-folds",
  label: COMMAND_LABELS.toggleAllFolds,
  reach: "everywhere",
  isEnabled: (state) => foldableGroupings(state).length > 0,
  run: ({ store }) =>
    store.set((state) => {
      const ids = foldableGroupings(state);
      const isFolded = state.view.folded.length === 0;
      return {
        view: setFolded(state.view, isFolded ? ids : state.view.folded, isFolded),
        interface: {
          ...announce(state.interface, isFolded ? MAP_WORDS.allFolded : MAP_WORDS.allUnfolded),
          focus: null,
        },
      };
    }),
};
