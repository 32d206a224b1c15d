/** Loads the neighbours that are looked at before adding them, those on screen among them, page by page. */
import { type Api, mapReply } from "../api/api.ts";
import { NEIGHBOURS_LIMIT } from "./amounts.ts";
import type { NeighboursAnswer } from "./answers.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { toNetworkFilter } from "./network-filter.ts";
import { shown } from "./remote.ts";
import type { Store } from "./store.ts";
import type { Filter } from "./view.ts";

type Wish = Readonly<{ of: string; pages: number; filter: Filter }>;

/** `page` behind the neighbours so far. */
const appendPage = (soFar: NeighboursAnswer | null, page: NeighboursAnswer): NeighboursAnswer => ({
  ...page,
  neighbours: { ...page.neighbours, nodes: [...(soFar?.neighbours.nodes ?? []), ...page.neighbours.nodes] },
});

/** Keeps `neighbours` while their list is open. Gives the function that ends it. */
export const keepNeighboursLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, NeighboursAnswer>(store, {
    wish: ({ interface: { overlay }, view }) =>
      overlay.kind === "neighbours" ? { of: overlay.of, pages: overlay.pages, filter: view.filter } : null,
    load: async ({ of, pages, filter }, signal, state) => {
      const soFar = pages > 1 ? shown(state.neighbours) : null;
      const after = soFar?.neighbours.pageInfo.endCursor ?? null;
      const asked = { of, filter: toNetworkFilter(filter), first: NEIGHBOURS_LIMIT, after };
      return mapReply(await api.neighbours(asked, signal), (page) => appendPage(soFar, page));
    },
    read: ({ neighbours }) => neighbours,
    write: (neighbours) => ({ neighbours }),
    keepsFormer: (wish, former) => wish.of === former.of,
  });
