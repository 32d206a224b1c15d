/** Opens and closes the one thing that may lie over the view. */

import { endExport } from "../store/exporting.ts";
import { type MenuTarget, type Overlay, setOverlay } from "../store/interface.ts";
import { LOOKED_FROM_LIMIT } from "../store/neighbours-of-several.ts";
import { changeInterface } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command, type KeyCommand } from "./command.ts";
import { type FactorArgument, targetFactors } from "./targets.ts";

const open =
  (overlay: Overlay): KeyCommand["run"] =>
  ({ store }) =>
    changeInterface(store, (state) => setOverlay(state, overlay));

/** Opens the search over factors, claims and sources. */
export const openSearch: KeyCommand = {
  id: "open-search",
  label: COMMAND_LABELS.openSearch,
  shortcut: "Mod+K",
  otherShortcuts: ["/"],
  reach: "everywhere",
  isEnabled: always,
  run: open({ kind: "search" }),
};

/** Opens the list of files and pictures to take away. */
export const openExport: KeyCommand = {
  id: "open-export",
  label: COMMAND_LABELS.openExport,
  reach: "everywhere",
  isEnabled: ({ network }) => network.status === "ready",
  // What came of the last export has been read; one that is still running is shown.
  run: ({ store }) =>
    store.set(({ exporting, interface: window }) => ({
      exporting: exporting.status === "running" ? exporting : endExport(exporting),
      interface: setOverlay(window, { kind: "export" }),
    })),
};

/** Opens the list of keys. */
export const openShortcuts: KeyCommand = {
  id: "open-shortcuts",
  label: COMMAND_LABELS.openShortcuts,
  shortcut: "?",
  otherShortcuts: ["Mod+/"],
  reach: "everywhere",
  isEnabled: always,
  run: open({ kind: "shortcuts" }),
};

/** Lists the neighbours of a factor, or of all that are selected together, before any is added. */
export const openNeighbours: Command<FactorArgument> = {
  id: "open-neighbours",
  label: COMMAND_LABELS.openNeighbours,
  shortcut: "N",
  reach: "network",
  isEnabled: (state, argument) => {
    const count = targetFactors(state, argument).length;
    return count > 0 && count <= LOOKED_FROM_LIMIT;
  },
  run: (context, argument) => {
    const of = targetFactors(context.store.getState(), argument);
    return open({ kind: "neighbours", of, pages: 1, isCrowded: false })(context, undefined);
  },
};

/** Opens the menu of a factor or link, at a place of the window in CSS pixels. */
export const openMenu: Command<Readonly<{ target: MenuTarget; x: number; y: number }>> = {
  id: "open-menu",
  label: COMMAND_LABELS.openMenu,
  reach: "everywhere",
  isEnabled: always,
  // A sheet that the menu was asked from would lie over it.
  run: ({ store }, menu) =>
    changeInterface(store, (state) => ({ ...setOverlay(state, { kind: "menu", ...menu }), sheet: "none" })),
};

/** Closes whatever lies over the view. */
export const closeOverlay: KeyCommand = {
  id: "close-overlay",
  label: COMMAND_LABELS.closeOverlay,
  reach: "everywhere",
  isEnabled: (state) => state.interface.overlay.kind !== "none",
  run: open({ kind: "none" }),
};

/** Asks for the next page of the list of neighbours. */
export const loadMoreNeighbours: KeyCommand = {
  id: "load-more-neighbours",
  label: COMMAND_LABELS.loadMoreNeighbours,
  reach: "everywhere",
  isEnabled: ({ interface: { overlay }, neighbours }) =>
    overlay.kind === "neighbours" && neighbours.status === "ready" && neighbours.value.neighbours.pageInfo.hasNextPage,
  run: ({ store }) =>
    changeInterface(store, (state) =>
      state.overlay.kind === "neighbours"
        ? setOverlay(state, { ...state.overlay, pages: state.overlay.pages + 1 })
        : state,
    ),
};
