/** Loads the counts beside every filter choice. */
import type { Api } from "../../api/api.ts";
import type { FacetsAnswer } from "../answers.ts";
import { toNetworkFilter } from "../network-filter.ts";
import type { Store } from "../store.ts";
import type { Filter } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

/** Keeps `facets`. Gives the function that ends it. */
export const keepFacetsLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Filter, FacetsAnswer>(store, {
    wish: ({ view }) => view.filter,
    load: (filter, signal) => api.facets({ filter: toNetworkFilter(filter) }, signal),
    read: ({ facets }) => facets,
    write: (facets) => ({ facets }),
  });
