/** Counts the links of shown factors that lead to factors not shown, once the network itself is on screen. */
import { type Api, mapReply } from "../api/api.ts";
import { BADGED_FACTORS_LIMIT } from "./amounts.ts";
import type { Link } from "./answers.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { toNetworkFilter } from "./network-filter.ts";
import { shownFactors, shownLinks } from "./selectors.ts";
import type { Store } from "./store.ts";
import type { Filter } from "./view.ts";

type Wish = Readonly<{ ids: readonly string[]; filter: Filter }>;
type Totals = Readonly<Record<string, number>>;

/** `totals` of all links less those on screen; factors with nothing hidden are left out. */
export const hiddenOf = (totals: Totals, links: readonly Link[]): Totals => {
  const left = { ...totals };
  for (const { from, to } of links) {
    for (const id of [from.id, to.id]) {
      const count = left[id];
      if (count !== undefined) left[id] = count - 1;
    }
  }
  return Object.fromEntries(Object.entries(left).filter(([, count]) => count > 0));
};

/** Keeps `hiddenLinks`. Gives the function that ends it. */
export const keepHiddenLinksCounted = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, Totals>(store, {
    wish: (state) => {
      const ids = shownFactors(state).map(({ id }) => id);
      const isReady = state.network.status === "ready" && ids.length > 0 && ids.length <= BADGED_FACTORS_LIMIT;
      return isReady && state.view.page === "network" ? { ids, filter: state.view.filter } : null;
    },
    load: async ({ ids, filter }, signal) =>
      mapReply(await api.linkTotals({ ids: [...ids], filter: toNetworkFilter(filter) }, signal), (nodes) =>
        Object.fromEntries(
          nodes.flatMap((node) => (node && "links" in node ? [[node.id, node.links.totalCount]] : [])),
        ),
      ),
    // A badge is an extra: without it nothing shown is wrong, so a failure shows none and is tried again with the next view.
    read: () => ({ status: "idle" }),
    write: (remote, state) => ({
      hiddenLinks: remote.status === "ready" ? hiddenOf(remote.value, shownLinks(state)) : {},
    }),
  });
