/** Opens what is known of a factor, link, claim or source. */

import { announce, setOverlay } from "../store/interface.ts";
import type { Selection } from "../store/view.ts";
import * as step from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type Command } from "./command.ts";

/** Selects one thing; its details load at once. */
export const select: Command<Selection> = {
  id: "select",
  label: COMMAND_LABELS.select,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, selection) =>
    store.set((state) => ({
      view: step.select(state.view, selection),
      interface: {
        ...announce(
          setOverlay(state.interface, { kind: "none" }),
          selection.kind === "none" ? SAID.selectionCleared : SAID.detailsOpened,
        ),
        sheet: selection.kind === "none" ? state.interface.sheet : "details",
        focus: selection.kind === "factor" || selection.kind === "link" ? selection.id : state.interface.focus,
      },
    })),
};
