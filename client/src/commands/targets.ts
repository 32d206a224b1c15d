/** What a command acts on: the factor it is given, or the one that focus and selection mean, or several selected ones. */
import { selectedTogether } from "../store/selection.ts";
import { factorOf, meantFactor } from "../store/selectors.ts";
import type { State } from "../store/state.ts";

/** The id of a factor, or nothing for the focused or selected one. */
export type FactorArgument = string | undefined;

/** The factor meant, or null. */
export const targetFactor = (state: State, argument: FactorArgument): string | null => argument ?? meantFactor(state);

/** Whether there is a factor to act on. */
export const hasTarget = (state: State, argument: FactorArgument): boolean => targetFactor(state, argument) !== null;

/** The factors meant: the one that is given, else all that are selected together and shown, else the focused or selected one. */
export const targetFactors = (state: State, argument: FactorArgument): readonly string[] => {
  const together = argument === undefined ? selectedTogether(state.view).filter((id) => factorOf(state, id)) : [];
  if (together.length > 0) return together;
  const one = targetFactor(state, argument);
  return one === null ? [] : [one];
};
