/** Gives the reader a link to exactly this view. */

import { announce, setNotice } from "../store/interface.ts";
import { changeInterface } from "../store/store.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type KeyCommand } from "./command.ts";

/** Copies the address of the view; shows it where the browser does not allow copying. */
export const share: KeyCommand = {
  id: "share",
  label: COMMAND_LABELS.share,
  reach: "everywhere",
  isEnabled: always,
  run: async ({ store, tools }) => {
    const address = tools.addressOf(store.getState());
    const isCopied = await tools.copyText(address);
    const text = isCopied ? SAID.linkCopied : SAID.copyByHand(address);
    changeInterface(store, (state) => announce(setNotice(state, text), text));
  },
};
