/** Sets the gap map: its rows, columns and order, the gap that is looked at, and takes it away as a file. */

import { gapsFile } from "../store/gaps/gaps-file.ts";
import type { GapsWish } from "../store/gaps/gaps-wish.ts";
import { matrixOfView } from "../store/gaps/matrix.ts";
import { announce } from "../store/interface.ts";
import { shown } from "../store/remote.ts";
import { changeView } from "../store/store.ts";
import * as step from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type Command, type KeyCommand } from "./command.ts";

/** Changes some of the gap map's settings, and brings it to the front. */
export const setGaps: Command<Partial<GapsWish>> = {
  id: "set-gaps",
  label: COMMAND_LABELS.setGaps,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, change) => changeView(store, (view) => step.setGaps(view, change)),
};

/** Puts rows and columns in each other's place. */
export const turnGaps: KeyCommand = {
  id: "turn-gaps",
  label: COMMAND_LABELS.turnGaps,
  reach: "everywhere",
  isEnabled: ({ view }) => view.page === "gaps",
  run: ({ store }) => changeView(store, step.turnGaps),
};

/** Saves the gap map as CSV: one line for every pair, the empty ones too. */
export const saveGaps: KeyCommand = {
  id: "save-gaps",
  label: COMMAND_LABELS.saveGaps,
  reach: "everywhere",
  isEnabled: ({ view, gaps }) => view.page === "gaps" && gaps.status === "ready" && gaps.value.cut === null,
  run: ({ store, tools }) => {
    const { gaps, view } = store.getState();
    const answer = shown(gaps);
    if (answer === null) return;
    const name = `factor-atlas-gap-map-${answer.dataVersion}.csv`;
    const text = gapsFile(matrixOfView(answer, view), answer.dataVersion);
    tools.saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
    store.set((state) => ({ interface: announce(state.interface, SAID.saved(name)) }));
  },
};

/** Shows two factors and what lies one step from them on the canvas, under the same filter. */
export const openBoth: Command<readonly [string, string]> = {
  id: "open-both",
  label: COMMAND_LABELS.openBoth,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, [a, b]) =>
    changeView(store, (view) =>
      step.setPage(step.setScope(view, { kind: "around", of: [a, b], hops: 1, direction: "BOTH" }), "network"),
    ),
};
