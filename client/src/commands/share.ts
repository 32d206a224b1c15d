/** Gives the reader a link to exactly this view. */
import { announce, setNotice } from "../store/interface.ts";
import { changeInterface } from "../store/store.ts";
import { always, type KeyCommand } from "./command.ts";

/** Copies the address of the view; shows it where the browser does not allow copying. */
export const share: KeyCommand = {
  id: "share",
  label: "Copy the link to this view",
  reach: "everywhere",
  isEnabled: always,
  run: async ({ store, tools }) => {
    const address = tools.addressOf(store.getState());
    const isCopied = await tools.copyText(address);
    const text = isCopied ? "The link to this view is copied." : `Copy this link by hand: ${address}`;
    changeInterface(store, (state) => announce(setNotice(state, text), text));
  },
};
