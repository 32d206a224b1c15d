/** Runs what was chosen in the palette, and remembers it for the next time; says why when it is not possible. */
import { announce, rememberEntry, setOverlay } from "../store/interface.ts";
import type { State } from "../store/state.ts";
import { changeInterface } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { PALETTE_WORDS } from "../words/palette.ts";
import { always, type Command } from "./command.ts";
import { createRun, type Run } from "./run.ts";

/** One row of the palette: a command, with its argument if it takes one. */
export type PaletteEntry = Readonly<{
  id: string;
  label: string;
  shortcut?: string | undefined;
  isEnabled: (state: State) => boolean;
  /** Why it is not possible, whenever it is not. */
  whyNot: string;
  act: (run: Run) => void;
}>;

/** Runs the entry and empties the field, or leaves both as they are and gives the reason. */
export const chooseEntry: Command<PaletteEntry> = {
  id: "choose-entry",
  label: COMMAND_LABELS.chooseEntry,
  reach: "everywhere",
  isEnabled: always,
  run: (context, entry) => {
    const { store } = context;
    if (!entry.isEnabled(store.getState())) {
      changeInterface(store, (state) => announce(state, PALETTE_WORDS.refused(entry.label, entry.whyNot)));
      return;
    }
    store.set(({ search, interface: window }) => ({
      search: { ...search, text: "" },
      interface: setOverlay(rememberEntry(window, entry.id), { kind: "none" }),
    }));
    entry.act(createRun(context));
  },
};
