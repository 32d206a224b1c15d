/** Loads the network of the other view while the two are compared. */
import type { Api } from "../../api/api.ts";
import type { ShownNetwork } from "../answers.ts";
import { keepLoaded } from "../keep-loaded.ts";
import { loadNetwork } from "../keep-network-loaded.ts";
import type { Store } from "../store.ts";
import { PLAIN_VIEW, type ShownChoice } from "../view.ts";

/** Keeps `compared`. Gives the function that ends it. */
export const keepComparedLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<ShownChoice, ShownNetwork>(store, {
    wish: ({ view }) => (view.page === "compare" ? (view.compare?.other ?? null) : null),
    load: (wish, signal) => loadNetwork(wish, { ...PLAIN_VIEW, ...wish }, api, signal),
    read: ({ compared }) => compared,
    write: (compared) => ({ compared }),
    keepsFormer: () => false,
  });
