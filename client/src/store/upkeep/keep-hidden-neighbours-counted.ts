/** Counts the neighbours of shown factors that are not shown themselves, once the network is on screen. */
import { type Api, mapReply } from "../../api/api.ts";
import { BADGED_FACTORS_LIMIT } from "../amounts.ts";
import { toNetworkFilter } from "../network-filter.ts";
import { shownFactors } from "../selectors.ts";
import type { HiddenNeighbours } from "../state.ts";
import type { Store } from "../store.ts";
import type { Filter } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Readonly<{ ids: readonly string[]; filter: Filter }>;

/** Keeps `hiddenNeighbours`. Gives the function that ends it. */
export const keepHiddenNeighboursCounted = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, HiddenNeighbours>(store, {
    wish: (state) => {
      const ids = shownFactors(state).map(({ id }) => id);
      const isReady = state.network.status === "ready" && ids.length > 0 && ids.length <= BADGED_FACTORS_LIMIT;
      return isReady && state.view.page === "network" ? { ids, filter: state.view.filter } : null;
    },
    load: async ({ ids, filter }, signal) =>
      mapReply(
        await api.neighbourCounts({ of: [...ids], filter: toNetworkFilter(filter), excluding: [...ids] }, signal),
        (counts) =>
          Object.fromEntries(
            counts
              .filter(({ notShown }) => notShown > 0)
              .map(({ of, notShown, hiddenByFilter }) => [of, { count: notShown, byFilter: hiddenByFilter }]),
          ),
      ),
    // A badge is an extra: without it nothing shown is wrong, so a failure shows none and is tried again with the next view.
    read: () => ({ status: "idle" }),
    write: (remote) => ({ hiddenNeighbours: remote.status === "ready" ? remote.value : {} }),
  });
