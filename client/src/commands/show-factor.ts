/** Brings one factor on screen, selected and in the middle; on a map its group opens for it. */

import type { Api } from "../api/api.ts";
import { announce, moveCamera, setNotice, setOverlay } from "../store/interface.ts";
import { toNetworkFilter } from "../store/network-filter.ts";
import { shown } from "../store/remote.ts";
import { factorOf } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { changeInterface, type Store } from "../store/store.ts";
import type { View } from "../store/view.ts";
import { addFactors, mapWished, select, setGroupsOpen } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { groupWords, MAP_WORDS } from "../words/map.ts";
import { SAID } from "../words/said.ts";
import { always, type Command } from "./command.ts";

const shownIn = (state: State, from: View, id: string, words: string): Partial<State> => {
  const view = select(from, { kind: "factor", id });
  const said = announce(setOverlay(state.interface, { kind: "none" }), words);
  return {
    view,
    interface: { ...moveCamera(said, { kind: "fit-selection" }), focus: id, sheet: "details" },
  };
};

const isOnMap = (state: State, id: string): boolean =>
  shown(state.network)?.map !== undefined && factorOf(state, id) === undefined;

/** The group opens, and the part of it where the group is too large to show its factors. */
const openGroupOf = async (store: Store, api: Api, id: string): Promise<void> => {
  const { view } = store.getState();
  const { by } = mapWished(view);
  const reply = await api.groupOfFactor({ filter: toNetworkFilter(view.filter), by, factor: id });
  if (reply.status === "failed") {
    const { message, hint } = reply.failure;
    changeInterface(store, (state) => announce(setNotice(state, [message, hint].join(" ").trim()), message));
    return;
  }
  // A reader who has gone on to another view meanwhile did not ask for this one there.
  if (reply.status !== "ready" || store.getState().view !== view) return;
  const [home = null] = reply.value;
  store.set((state) => {
    const added = addFactors(view, [id]);
    if (home === null) return shownIn(state, added, id, SAID.addedAndSelected);
    return shownIn(
      state,
      setGroupsOpen(added, [home.group, home.part], true),
      id,
      MAP_WORDS.openedFor(groupWords(home.group)),
    );
  });
};

/** Selects the factor; one that is not shown yet is added to the view, on a map in its group. */
export const showFactor: Command<string> = {
  id: "show-factor",
  label: COMMAND_LABELS.showFactor,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store, api }, id) =>
    isOnMap(store.getState(), id)
      ? openGroupOf(store, api, id)
      : store.set((state) => {
          const isShown = factorOf(state, id) !== undefined;
          const view = isShown ? state.view : addFactors(state.view, [id]);
          return shownIn(state, view, id, isShown ? SAID.selected : SAID.addedAndSelected);
        }),
};
