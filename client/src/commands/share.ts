/** Gives the reader a link to exactly this view. */

import type { Api } from "../api/api.ts";
import { LONGEST_ADDRESS, printAddress, withDataVersion } from "../store/address/address.ts";
import { printStoredAddress } from "../store/address/stored-address.ts";
import { documentOf } from "../store/address/view-document.ts";
import { announce, setNotice } from "../store/interface.ts";
import { shown } from "../store/remote.ts";
import type { State } from "../store/state.ts";
import { changeInterface } from "../store/store.ts";
import { ADDRESS_SAID } from "../words/addresses.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type KeyCommand } from "./command.ts";

type Shared = Readonly<{ query: string; isStored: boolean }>;

/** The query string of the view, short where it can be, with the data version that it was seen on. */
const sharedOf = async (state: State, api: Api): Promise<Shared> => {
  const address = printAddress(state.view);
  const version = shown(state.network)?.dataVersion;
  const dated = (query: string): string => (version === undefined ? query : withDataVersion(query, version));
  if (address.length <= LONGEST_ADDRESS) return { query: dated(address), isStored: true };
  const reply = await api.storeView(documentOf(state.view));
  if (reply.status !== "ready") return { query: dated(address), isStored: false };
  return { query: dated(printStoredAddress(reply.value.id)), isStored: true };
};

/** Copies the address of the view, with its data version; shows it where the browser does not allow copying. */
export const share: KeyCommand = {
  id: "share",
  label: COMMAND_LABELS.share,
  reach: "everywhere",
  isEnabled: always,
  run: async ({ store, api, tools }) => {
    const { query, isStored } = await sharedOf(store.getState(), api);
    const address = tools.addressOf(query);
    const isCopied = await tools.copyText(address);
    const copied = isStored ? SAID.linkCopied : ADDRESS_SAID.linkCopiedLong;
    const text = isCopied ? copied : SAID.copyByHand(address);
    changeInterface(store, (state) => announce(setNotice(state, text), text));
  },
};
