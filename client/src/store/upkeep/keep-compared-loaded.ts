/** Loads the network of the other view while the two are compared. */
import type { Api } from "../../api/api.ts";
import type { ShownNetwork } from "../shown-network.ts";
import type { Store } from "../store.ts";
import { PLAIN_VIEW, type ShownChoice } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { loadNetwork } from "./keep-network-loaded.ts";

/** Keeps `compared`. Gives the function that ends it. */
export const keepComparedLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<ShownChoice, ShownNetwork>(store, {
    wish: ({ view }) => (view.page === "compare" ? (view.compare?.other ?? null) : null),
    // What is compared is compared factor by factor, never as a map of groups.
    load: (wish, signal) =>
      loadNetwork({ ...wish, map: { kind: "everything" } }, { ...PLAIN_VIEW, ...wish }, api, signal),
    read: ({ compared }) => compared,
    write: (compared) => ({ compared }),
    keepsFormer: () => false,
  });
