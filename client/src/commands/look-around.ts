/** Opens the surroundings of a factor as a view of their own. */

import type { Direction } from "../api/generated.ts";
import { setOverlay } from "../store/interface.ts";
import { meantFactor } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import type { Scope } from "../store/view.ts";
import { select, setScope } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SCOPE_WORDS } from "../words/scope.ts";
import { always, type Command, type KeyCommand } from "./command.ts";

/** From where, how many steps (1 unless said) and which way (both unless said). */
export type Surroundings = Readonly<{ of: string; hops?: 1 | 2 | 3; direction?: Direction }>;

/** Shows the factors within some steps of one, under the present filter. */
export const lookAround: Command<Surroundings> = {
  id: "look-around",
  label: COMMAND_LABELS.lookAround,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, { of, hops = 1, direction = "BOTH" }) =>
    store.set((state) => ({
      view: select(setScope(state.view, { kind: "around", of: [of], hops, direction }), { kind: "factor", id: of }),
      interface: setOverlay(state.interface, { kind: "none" }),
    })),
};

/** The surroundings that so many steps mean: the present ones, unless another factor is meant; null when none is. */
const surroundings = (state: State, hops: 1 | 2 | 3): Scope | null => {
  const { scope } = state.view;
  const meant = meantFactor(state);
  if (scope.kind === "around" && (meant === null || scope.of.includes(meant))) return { ...scope, hops };
  return meant === null ? null : { kind: "around", of: [meant], hops, direction: "BOTH" };
};

const STEPS = [
  ["one", 1],
  ["two", 2],
  ["three", 3],
] as const;

/** So many steps around the focused or selected factor, or around what the view is about already. */
export const LOOK_AROUND_STEPS: readonly KeyCommand[] = STEPS.map(([word, hops]) => ({
  id: `look-around-${word}`,
  label: SCOPE_WORDS.lookAround(hops),
  shortcut: String(hops),
  reach: "network",
  isEnabled: (state) => surroundings(state, hops) !== null,
  run: ({ store }) =>
    store.set((state) => {
      const scope = surroundings(state, hops);
      return scope === null ? {} : { view: setScope(state.view, scope) };
    }),
}));
