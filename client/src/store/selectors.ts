/** Small questions to the state that commands, canvas and panels share. */
import type { Factor, Link } from "./answers.ts";
import { shown } from "./remote.ts";
import type { State } from "./state.ts";

const NO_FACTORS: readonly Factor[] = [];
const NO_LINKS: readonly Link[] = [];

/** The factors on screen; the same list as long as the answer is the same. */
export const shownFactors = (state: State): readonly Factor[] => shown(state.network)?.factors ?? NO_FACTORS;

/** The links on screen; the same list as long as the answer is the same. */
export const shownLinks = (state: State): readonly Link[] => shown(state.network)?.links ?? NO_LINKS;

/** The shown factor with this id, or undefined. */
export const factorOf = (state: State, id: string): Factor | undefined =>
  shownFactors(state).find((factor) => factor.id === id);

/** The name to say for an id: of a shown factor, else the id itself. */
export const nameOf = (state: State, id: string): string => factorOf(state, id)?.name ?? id;

/** The factor that a command without argument means: the focused one, else the selected one, if it is a factor. */
export const meantFactor = (state: State): string | null => {
  const { focus } = state.interface;
  if (focus !== null && factorOf(state, focus)) return focus;
  return state.view.selection.kind === "factor" ? state.view.selection.id : null;
};
