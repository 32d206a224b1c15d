/** Loads the pairs of one condition on both sides, for the layout that draws them. */
import { type Api, mapReply } from "../api/api.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { shownFactors } from "./selectors.ts";
import type { State } from "./state.ts";
import type { Store } from "./store.ts";

/** Keeps `counterparts` to those between shown factors while the view is laid out by sides. Gives the function that ends it. */
export const keepCounterpartsLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<readonly string[], State["counterparts"]>(store, {
    wish: (state) =>
      state.view.layout === "sides" && state.network.status === "ready"
        ? shownFactors(state).map(({ id }) => id)
        : null,
    load: async (ids, signal) =>
      mapReply(await api.counterpartEnds(signal), (pairs) => {
        const isShown = new Set(ids);
        return pairs.flatMap(({ perpetratorFactor, victimFactor, certainty }) =>
          isShown.has(perpetratorFactor.id) && isShown.has(victimFactor.id)
            ? [{ perpetrator: perpetratorFactor.id, victim: victimFactor.id, stated: certainty === "STATED" }]
            : [],
        );
      }),
    read: ({ counterparts }) => ({ status: "ready", value: counterparts }),
    write: (remote) => ({ counterparts: remote.status === "ready" ? remote.value : [] }),
  });
