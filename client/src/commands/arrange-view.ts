/** Chooses how the view is shown: as a network or as tables, and in which layout. */
import type { Places } from "../store/hand.ts";
import { announce } from "../store/interface.ts";
import { nameOf } from "../store/selectors.ts";
import { changeView } from "../store/store.ts";
import type { Layout, Page, Table } from "../store/view.ts";
import * as step from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { LAYOUT_WORDS } from "../words/views.ts";
import { always, type Command, type KeyCommand } from "./command.ts";
import { type FactorArgument, targetFactor } from "./targets.ts";

/** Turns to the canvas or to the tables. */
export const setPage: Command<Page> = {
  id: "set-page",
  label: COMMAND_LABELS.setPage,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, page) => changeView(store, (view) => step.setPage(view, page)),
};

/** Brings one of the tables to the front. */
export const setTable: Command<Table> = {
  id: "set-table",
  label: COMMAND_LABELS.setTable,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, table) => changeView(store, (view) => step.setTable(view, table)),
};

/** Lays the network out anew; places set by hand are given up. */
export const setLayout: Command<Layout> = {
  id: "set-layout",
  label: COMMAND_LABELS.setLayout,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, layout) =>
    store.set((state) => ({
      view: step.setLayout(state.view, layout),
      interface: announce(state.interface, SAID.laidOut(LAYOUT_WORDS[layout])),
    })),
};

/** Puts factors at places of the canvas, where they stay. */
export const moveFactors: Command<Places> = {
  id: "move-factors",
  label: COMMAND_LABELS.moveFactors,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, places) => changeView(store, (view) => step.moveFactors(view, places)),
};

/** Lets the layout place a moved factor again. */
export const unpin: Command<FactorArgument> = {
  id: "unpin",
  label: COMMAND_LABELS.unpin,
  shortcut: "U",
  reach: "network",
  isEnabled: (state, argument) => {
    const id = targetFactor(state, argument);
    return id !== null && state.view.moved[id] !== undefined;
  },
  run: ({ store }, argument) =>
    store.set((state) => {
      const id = targetFactor(state, argument);
      if (id === null) return {};
      return {
        view: step.unpinFactor(state.view, id),
        interface: announce(state.interface, SAID.unpinned(nameOf(state, id))),
      };
    }),
};

/** Lets the layout place every factor again. */
export const unpinAll: KeyCommand = {
  id: "unpin-all",
  label: COMMAND_LABELS.unpinAll,
  reach: "everywhere",
  isEnabled: ({ view }) => Object.keys(view.moved).length > 0,
  run: ({ store }) => changeView(store, step.resetPositions),
};
