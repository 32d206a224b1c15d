/** Saves views under names, opens them again, and carries them out and in as a file. */
import { parseAddress, printAddress } from "../store/address/address.ts";
import { announce, setNotice, setOverlay } from "../store/interface.ts";
import * as list from "../store/kept.ts";
import { shown } from "../store/remote.ts";
import type { State } from "../store/state.ts";
import { changeInterface } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { KEPT_REFUSED, KEPT_SAID } from "../words/kept.ts";
import { sizeWords } from "../words/sizes.ts";
import { always, type Command, type KeyCommand } from "./command.ts";
import { showView } from "./open-view.ts";

const isSaved = ({ kept }: State, name: string): boolean => kept.views.some((view) => view.name === name);

/** Opens the list of saved views. */
export const openSavedViews: KeyCommand = {
  id: "open-saved-views",
  label: COMMAND_LABELS.openSavedViews,
  shortcut: "Mod+S",
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }) => changeInterface(store, (window) => setOverlay(window, { kind: "saved-views" })),
};

/** Saves the view on screen under a name. */
export const saveView: Command<string> = {
  id: "save-view",
  label: COMMAND_LABELS.saveView,
  reach: "everywhere",
  isEnabled: ({ network }, name) => shown(network) !== null && name.trim() !== "",
  run: ({ store, tools }, name) =>
    store.set((state) => {
      const network = shown(state.network);
      if (network === null) return {};
      const { sentence, dataVersion } = network;
      const address = printAddress(state.view);
      const savedAt = tools.now().toISOString();
      const kept = list.saveView(state.kept, { name, address, sentence, dataVersion, savedAt });
      const said = kept.views.at(-1)?.name ?? name;
      return { kept, interface: announce(state.interface, KEPT_SAID.saved(said)) };
    }),
};

/** Opens the saved view of this name. */
export const openSavedView: Command<string> = {
  id: "open-saved-view",
  label: COMMAND_LABELS.openSavedView,
  reach: "everywhere",
  isEnabled: isSaved,
  run: (context, name) => {
    const saved = context.store.getState().kept.views.find((view) => view.name === name);
    if (saved === undefined) return;
    showView(context, parseAddress(saved.address).view, KEPT_SAID.opened(name));
    context.store.set(() => ({ openedOn: saved.dataVersion }));
  },
};

/** Gives the saved view of this name another one. */
export const renameSavedView: Command<Readonly<{ name: string; wanted: string }>> = {
  id: "rename-saved-view",
  label: COMMAND_LABELS.renameSavedView,
  reach: "everywhere",
  isEnabled: (state, { name, wanted }) => isSaved(state, name) && wanted.trim() !== "",
  run: ({ store }, { name, wanted }) =>
    store.set((state) => ({
      kept: list.renameView(state.kept, name, wanted),
      interface: announce(state.interface, KEPT_SAID.renamed(wanted.trim())),
    })),
};

/** Forgets the saved view of this name. */
export const removeSavedView: Command<string> = {
  id: "remove-saved-view",
  label: COMMAND_LABELS.removeKept,
  reach: "everywhere",
  isEnabled: isSaved,
  run: ({ store }, name) =>
    store.set((state) => ({
      kept: list.removeView(state.kept, name),
      interface: announce(state.interface, KEPT_SAID.removed(name)),
    })),
};

const FILE_NAME = "factor-atlas-views.json";

/** Saves all views and filters to a file. */
export const saveViewsFile: KeyCommand = {
  id: "save-views-file",
  label: COMMAND_LABELS.saveViewsFile,
  reach: "everywhere",
  isEnabled: ({ kept }) => kept.views.length + kept.filters.length > 0,
  run: ({ store, tools }) => {
    const text = list.printKept(store.getState().kept);
    tools.saveFile(FILE_NAME, new Blob([text], { type: "application/json" }));
    changeInterface(store, (window) => announce(window, KEPT_SAID.fileSaved(FILE_NAME)));
  },
};

/** Adds the views and filters of a file to those in this browser; a file with a fault is refused whole, and why is said. */
export const openViewsFile: Command<Blob> = {
  id: "open-views-file",
  label: COMMAND_LABELS.openViewsFile,
  reach: "everywhere",
  isEnabled: always,
  run: async ({ store }, file) => {
    const read =
      file.size > list.KEPT_BYTES_LIMIT
        ? ({ status: "refused", message: KEPT_REFUSED.tooLarge(sizeWords(list.KEPT_BYTES_LIMIT)) } as const)
        : list.readKept(await file.text());
    store.set((state) => {
      if (read.status === "refused") {
        return { interface: announce(setNotice(state.interface, read.message), read.message) };
      }
      const kept = list.mergeKept(state.kept, read.kept);
      const views = kept.views.length - state.kept.views.length;
      const filters = kept.filters.length - state.kept.filters.length;
      const known = read.kept.views.length + read.kept.filters.length - views - filters;
      const said = KEPT_SAID.read(views, filters, known);
      return { kept, interface: announce(setNotice(state.interface, said), said) };
    });
  },
};
