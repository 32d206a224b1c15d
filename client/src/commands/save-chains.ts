/** Takes the chains that were found away as a file: more of them than are listed. */
import { CHAINS_FILE_LIMIT } from "../store/amounts.ts";
import { announce, setNotice } from "../store/interface.ts";
import { chainsFile } from "../store/pathways/chains-file.ts";
import { changeInterface } from "../store/store.ts";
import { chainsWish } from "../store/upkeep/keep-pathways-loaded.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { savedChainsWords } from "../words/pathways.ts";
import type { KeyCommand } from "./command.ts";

/** Saves the chains as CSV, a line for each; says how many of how many they are. */
export const saveChains: KeyCommand = {
  id: "save-chains",
  label: COMMAND_LABELS.saveChains,
  reach: "everywhere",
  isEnabled: (state) =>
    chainsWish(state) !== null && state.pathways.status === "ready" && state.pathways.value.paths.length > 0,
  run: async ({ store, api, tools }) => {
    const wish = chainsWish(store.getState());
    if (wish === null) return;
    const { from, to, ...rest } = wish;
    const reply = await api.chainsFile({ from: [...from], to: [...to], ...rest, limit: CHAINS_FILE_LIMIT });
    if (reply.status === "aborted") return;
    const say = (text: string): void => changeInterface(store, (window) => announce(setNotice(window, text), text));
    if (reply.status === "failed") return say(reply.failure.message);
    const { pathways, dataset } = reply.value;
    const name = `factor-atlas-chains-${dataset.version}.csv`;
    const text = chainsFile(pathways.paths, dataset.version);
    tools.saveFile(name, new Blob([text], { type: "text/csv;charset=utf-8" }));
    say(savedChainsWords(name, pathways.paths.length, pathways.pathCount, pathways.pathCountIsExact));
  },
};
