/** Loads the neighbours that are looked at before adding them, those on screen among them: of one factor page by page. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import { NEIGHBOURS_LIMIT, SURROUNDINGS_LIMIT } from "../amounts.ts";
import type { Neighbours } from "../answers.ts";
import { neighboursOfSeveral } from "../neighbours-of-several.ts";
import { toNetworkFilter } from "../network-filter.ts";
import { shown } from "../remote.ts";
import type { Store } from "../store.ts";
import type { Filter } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Readonly<{ of: readonly string[]; pages: number; filter: Filter }>;

/** `page` behind the neighbours so far. */
const appendPage = (soFar: Neighbours | null, page: Neighbours): Neighbours => ({
  ...page,
  neighbours: { ...page.neighbours, nodes: [...(soFar?.neighbours.nodes ?? []), ...page.neighbours.nodes] },
});

const loadOfOne = async (
  of: string,
  filter: Filter,
  soFar: Neighbours | null,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<Neighbours>> => {
  const after = soFar?.neighbours.pageInfo.endCursor ?? null;
  const asked = { of, filter: toNetworkFilter(filter), first: NEIGHBOURS_LIMIT, after };
  return mapReply(await api.neighbours(asked, signal), (page) => appendPage(soFar, page));
};

const loadOfSeveral = async (
  ids: readonly string[],
  filter: Filter,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<Neighbours>> => {
  const surroundings = { of: [...ids], hops: 1, direction: "BOTH" as const };
  const [near, everywhere] = await Promise.all([
    api.neighbourhood({ ...surroundings, filter: toNetworkFilter(filter), limit: SURROUNDINGS_LIMIT }, signal),
    api.neighbourhoodTotals({ ...surroundings, filter: { includeGroupings: true } }, signal),
  ]);
  if (everywhere.status !== "ready") return everywhere;
  return mapReply(near, (answer) => neighboursOfSeveral(ids, answer, everywhere.value.totalFactors));
};

/** Keeps `neighbours` while their list is open. Gives the function that ends it. */
export const keepNeighboursLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, Neighbours>(store, {
    wish: ({ interface: { overlay }, view }) =>
      overlay.kind === "neighbours" ? { of: overlay.of, pages: overlay.pages, filter: view.filter } : null,
    load: ({ of, pages, filter }, signal, state) => {
      const [first, ...others] = of;
      const soFar = pages > 1 ? shown(state.neighbours) : null;
      return first !== undefined && others.length === 0
        ? loadOfOne(first, filter, soFar, api, signal)
        : loadOfSeveral(of, filter, api, signal);
    },
    read: ({ neighbours }) => neighbours,
    write: (neighbours) => ({ neighbours }),
    keepsFormer: (wish, former) => wish.of.join() === former.of.join(),
  });
