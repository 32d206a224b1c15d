/** Shows what lies one step from a factor: few neighbours at once, many only after a look. */

import { NEIGHBOURS_LIMIT } from "../store/amounts.ts";
import type { NeighboursAnswer } from "../store/answers.ts";
import { announce, setNotice, setOverlay } from "../store/interface.ts";
import { toNetworkFilter } from "../store/network-filter.ts";
import { nameOf, shownFactors } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { changeInterface, type Store } from "../store/store.ts";
import { NAMED_FACTORS_LIMIT } from "../store/view.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { adding } from "./add-factors.ts";
import type { Command } from "./command.ts";
import { type FactorArgument, hasTarget, targetFactor } from "./targets.ts";

/** Most neighbours that are added without a look at the list. */
const ADDED_AT_ONCE = 8;

const shownIdsOf = (state: State): readonly string[] => shownFactors(state).map(({ id }) => id);

const told = (state: State, text: string): Pick<State, "interface"> => ({
  interface: announce(setNotice(state.interface, text), text),
});

const apply = (state: State, of: string, { neighbours }: NeighboursAnswer): Partial<State> => {
  const { totalCount, nodes, hiddenByFilter } = neighbours;
  const name = nameOf(state, of);
  // The server is told of so many shown factors and no more; what it gives of the others is on screen already.
  const onScreen = new Set(shownIdsOf(state));
  const fresh = nodes.map(({ factor }) => factor.id).filter((id) => !onScreen.has(id));
  const count = totalCount - (nodes.length - fresh.length);
  if (count === 0) return told(state, SAID.allNeighboursShown(name, hiddenByFilter));
  if (count <= ADDED_AT_ONCE) return adding(state, fresh, of, SAID.neighboursAdded(count, name));
  const opened = setOverlay(state.interface, { kind: "neighbours", of: [of], pages: 1, isCrowded: true });
  return { interface: announce(opened, SAID.tooManyNeighbours(count, name)) };
};

const tellFailure = (store: Store, message: string, hint: string | null): void =>
  changeInterface(store, (state) => announce(setNotice(state, [message, hint].join(" ").trim()), message));

/** Adds up to eight neighbours at once, none of them twice; opens the list of more. Says so when there are none. */
export const expand: Command<FactorArgument> = {
  id: "expand",
  label: COMMAND_LABELS.expand,
  shortcut: "E",
  otherShortcuts: ["Mod+E"],
  reach: "network",
  isEnabled: hasTarget,
  run: async ({ store, api }, argument) => {
    const of = targetFactor(store.getState(), argument);
    if (of === null) return;
    changeInterface(store, (state) => setOverlay(state, { kind: "none" }));
    const { view } = store.getState();
    const reply = await api.neighbours({
      of,
      filter: toNetworkFilter(view.filter),
      excluding: shownIdsOf(store.getState()).slice(0, NAMED_FACTORS_LIMIT),
      first: NEIGHBOURS_LIMIT,
    });
    // A reader who has gone on to another view meanwhile did not ask for these there.
    if (reply.status === "ready" && store.getState().view.scope === view.scope)
      store.set((state) => apply(state, of, reply.value));
    if (reply.status === "failed") tellFailure(store, reply.failure.message, reply.failure.hint);
  },
};
