/** Opens and closes the groups of a map, and chooses between the map and every single factor. */
import { announce } from "../store/interface.ts";
import { shown } from "../store/remote.ts";
import { groupOf, nameOf } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { changeView } from "../store/store.ts";
import type { GroupedBy } from "../store/view.ts";
import { mapWished, setGroupsOpen, setMap, takeBack } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { MAP_WORDS } from "../words/map.ts";
import { always, type Command, type KeyCommand } from "./command.ts";

/** The id of a group without what tells it from other ids: as the API and the address know it. */
const bareId = (id: string): string => id.replace(/^group:/, "");

/** Factors that were added to the view and lie in these groups or in parts of them. */
const addedIn = (state: State, ids: readonly string[]): readonly string[] => {
  const map = shown(state.network)?.map;
  const gone = new Set(ids);
  return state.view.added.filter((factor) => {
    const home = map?.groupOf[factor] ?? "";
    return gone.has(home) || gone.has(groupOf(state, home)?.within ?? "");
  });
};

/** Opens a closed group in its place, or closes an open one; of several, all that are closed are opened. */
export const toggleGroups: Command<readonly string[]> = {
  id: "toggle-groups",
  label: COMMAND_LABELS.toggleGroups,
  reach: "everywhere",
  isEnabled: (state, ids) => ids.length > 0 && ids.every((id) => groupOf(state, id) !== undefined),
  run: ({ store }, ids) =>
    store.set((state) => {
      const closed = ids.filter((id) => groupOf(state, id)?.isOpen === false);
      const opens = closed.length > 0;
      const names = (opens ? closed : ids).map((id) => nameOf(state, id)).join(", ");
      const changed = setGroupsOpen(state.view, (opens ? closed : ids).map(bareId), opens);
      // What was brought into a group goes with it: it would lie beside the closed box.
      const view = opens ? changed : takeBack(changed, addedIn(state, ids));
      return { view, interface: announce(state.interface, opens ? MAP_WORDS.opened(names) : MAP_WORDS.closed(names)) };
    }),
};

/** Draws the network together into groups of another kind; all are closed. */
export const groupBy: Command<GroupedBy> = {
  id: "group-by",
  label: COMMAND_LABELS.groupBy,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, by) => changeView(store, (view) => setMap(view, { kind: "groups", by, open: [] })),
};

const isMap = ({ network }: State): boolean => network.status === "ready" && network.value.map !== undefined;

/** Draws the network in groups, although it could be drawn one by one. */
export const drawGroups: KeyCommand = {
  id: "draw-groups",
  label: COMMAND_LABELS.drawGroups,
  reach: "everywhere",
  isEnabled: (state) => state.view.scope.kind === "all" && state.network.status === "ready" && !isMap(state),
  run: ({ store }) => changeView(store, (view) => setMap(view, { ...mapWished(view), open: [] })),
};

/** Draws every factor and link, however many. */
export const drawEverything: KeyCommand = {
  id: "draw-everything",
  label: COMMAND_LABELS.drawEverything,
  reach: "everywhere",
  isEnabled: isMap,
  run: ({ store }) => changeView(store, (view) => setMap(view, { kind: "everything" })),
};
