/** Loads the neighbours that are looked at before adding them. */
import type { Api } from "../api/api.ts";
import { NEIGHBOURS_LIMIT } from "./amounts.ts";
import type { NeighboursAnswer } from "./answers.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { toNetworkFilter } from "./network-filter.ts";
import { shownFactors } from "./selectors.ts";
import type { Store } from "./store.ts";
import { type Filter, NAMED_FACTORS_LIMIT } from "./view.ts";

type Wish = Readonly<{ of: string; filter: Filter }>;

/** Keeps `neighbours` while their list is open. Gives the function that ends it. */
export const keepNeighboursLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, NeighboursAnswer>(store, {
    wish: ({ interface: { overlay }, view }) =>
      overlay.kind === "neighbours" ? { of: overlay.of, filter: view.filter } : null,
    load: ({ of, filter }, signal, state) =>
      api.neighbours(
        {
          of,
          filter: toNetworkFilter(filter),
          excluding: shownFactors(state)
            .slice(0, NAMED_FACTORS_LIMIT)
            .map(({ id }) => id),
          first: NEIGHBOURS_LIMIT,
        },
        signal,
      ),
    read: ({ neighbours }) => neighbours,
    write: (neighbours) => ({ neighbours }),
    keepsFormer: (wish, former) => wish.of === former.of,
  });
