/** Asks for the next page of the table in front. */

import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";

/** Loads further rows of the links or claims table. */
export const loadMore: KeyCommand = {
  id: "load-more",
  label: COMMAND_LABELS.loadMore,
  reach: "everywhere",
  isEnabled: ({ view, linksTable, claimsTable }) => {
    if (view.table === "links") return linksTable.status === "ready" && linksTable.value.cursor !== null;
    return view.table === "claims" && claimsTable.status === "ready" && claimsTable.value.cursor !== null;
  },
  run: ({ store }) => store.set((state) => ({ wantedPages: state.wantedPages + 1 })),
};
