/** What a command acts on: the factor it is given, or the one that focus and selection mean. */
import { meantFactor } from "../store/selectors.ts";
import type { State } from "../store/state.ts";

/** The id of a factor, or nothing for the focused or selected one. */
export type FactorArgument = string | undefined;

/** The factor meant, or null. */
export const targetFactor = (state: State, argument: FactorArgument): string | null => argument ?? meantFactor(state);

/** Whether there is a factor to act on. */
export const hasTarget = (state: State, argument: FactorArgument): boolean => targetFactor(state, argument) !== null;
