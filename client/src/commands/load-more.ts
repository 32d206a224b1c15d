/** Asks for the next page of the table in front. */

import { FACTOR_ROWS_LIMIT } from "../store/amounts.ts";
import type { State } from "../store/state.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";

const hasMoreFactors = ({ factorsTable }: State): boolean =>
  factorsTable.status === "ready" && factorsTable.value.isCut && factorsTable.value.rows.length < FACTOR_ROWS_LIMIT;

/** Loads further rows of the table in front. */
export const loadMore: KeyCommand = {
  id: "load-more",
  label: COMMAND_LABELS.loadMore,
  reach: "everywhere",
  isEnabled: (state) => {
    const { view, linksTable, claimsTable } = state;
    if (view.table === "factors") return hasMoreFactors(state);
    if (view.table === "links") return linksTable.status === "ready" && linksTable.value.cursor !== null;
    return view.table === "claims" && claimsTable.status === "ready" && claimsTable.value.cursor !== null;
  },
  run: ({ store }) => store.set((state) => ({ wantedPages: state.wantedPages + 1 })),
};
