/** Loads what the view would show without its filter, where the reader wants what is filtered out to stay in sight. */
import type { Api } from "../../api/api.ts";
import { unfilteredOf } from "../drawn-network.ts";
import type { ShownNetwork } from "../shown-network.ts";
import type { Store } from "../store.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { loadNetwork, type NetworkWish } from "./keep-network-loaded.ts";

/** Keeps `unfiltered`. Gives the function that ends it. */
export const keepUnfilteredLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<NetworkWish, ShownNetwork>(store, {
    wish: ({ view }) => {
      const filter = unfilteredOf(view);
      if (filter === null) return null;
      const { scope, added, dismissed, map } = view;
      // A map draws nothing pale.
      return map?.kind === "groups" ? null : { scope, filter, added, dismissed, map };
    },
    load: (wish, signal, { view }) => loadNetwork(wish, view, api, signal),
    read: ({ unfiltered }) => unfiltered,
    write: (unfiltered) => ({ unfiltered }),
  });
