/** Shows what lies one step from a factor: few neighbours at once, many only after a look. */

import type { Api } from "../api/api.ts";
import { NEIGHBOURS_LIMIT } from "../store/amounts.ts";
import type { NeighboursAnswer } from "../store/answers.ts";
import { announce, setNotice, setOverlay } from "../store/interface.ts";
import { toNetworkFilter } from "../store/network-filter.ts";
import { nameOf, shownFactors } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { changeInterface, type Store } from "../store/store.ts";
import { NAMED_FACTORS_LIMIT } from "../store/view.ts";
import { addFactors } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { Command } from "./command.ts";
import { type FactorArgument, hasTarget, targetFactor } from "./targets.ts";

/** Most neighbours that are added without a look at the list. */
const ADDED_AT_ONCE = 8;

const ask = (api: Api, state: State, of: string) =>
  api.neighbours({
    of,
    filter: toNetworkFilter(state.view.filter),
    excluding: shownFactors(state)
      .slice(0, NAMED_FACTORS_LIMIT)
      .map(({ id }) => id),
    first: NEIGHBOURS_LIMIT,
  });

const apply = (store: Store, of: string, answer: NeighboursAnswer): void => {
  const { totalCount, nodes, hiddenByFilter } = answer.neighbours;
  if (totalCount > ADDED_AT_ONCE) {
    store.set((state) => ({
      interface: setOverlay(state.interface, { kind: "neighbours", of }),
    }));
    return;
  }
  store.set((state) => {
    const name = nameOf(state, of);
    if (totalCount === 0) {
      const text = SAID.allNeighboursShown(name, hiddenByFilter);
      return { interface: announce(setNotice(state.interface, text), text) };
    }
    const text = SAID.neighboursAdded(totalCount, name);
    const ids = nodes.map(({ factor }) => factor.id);
    return { view: addFactors(state.view, ids), interface: announce(state.interface, text) };
  });
};

/** Adds up to eight neighbours at once; opens the list of more. Says so when there are none. */
export const expand: Command<FactorArgument> = {
  id: "expand",
  label: COMMAND_LABELS.expand,
  shortcut: "E",
  reach: "network",
  isEnabled: hasTarget,
  run: async ({ store, api }, argument) => {
    const of = targetFactor(store.getState(), argument);
    if (of === null) return;
    changeInterface(store, (state) => setOverlay(state, { kind: "none" }));
    const reply = await ask(api, store.getState(), of);
    if (reply.status === "ready") apply(store, of, reply.value);
    if (reply.status === "failed") {
      const { message, hint } = reply.failure;
      changeInterface(store, (state) => announce(setNotice(state, [message, hint].join(" ").trim()), message));
    }
  },
};
