/** Loads the chains between the ends that the view names, and the names of those ends, while their page is in front. */
import { type Api, mapReply } from "../../api/api.ts";
import type { NetworkFilter } from "../../api/generated.ts";
import { CHAINS_LIMIT } from "../amounts.ts";
import type { NamedFactor, PathwaysAnswer } from "../answers.ts";
import { walkFilter } from "../pathways/pathways.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import type { PathwaysWish } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Readonly<{ from: readonly string[]; to: readonly string[]; maxLength: number; filter: NetworkFilter }>;

const wished = ({ view }: State): PathwaysWish | null => (view.page === "pathways" ? view.pathways : null);

/** What the page of chains asks; null while it is not in front or an end is not named. */
export const chainsWish = (state: State): Wish | null => {
  const wish = wished(state);
  if (wish === null || wish.from.length === 0 || wish.to.length === 0) return null;
  const { from, to, maxLength } = wish;
  return { from, to, maxLength, filter: walkFilter(state.view.filter, wish) };
};

const endsWish = (state: State): readonly string[] | null => {
  const wish = wished(state);
  const ids = wish === null ? [] : [...new Set([...wish.from, ...wish.to])];
  return ids.length === 0 ? null : ids;
};

const isSameEnds = (wish: Wish, former: Wish): boolean =>
  wish.from.join() === former.from.join() && wish.to.join() === former.to.join();

/** Keeps `pathways` and `pathwayEnds`; chains between other ends never stay on screen. Gives the function that ends it. */
export const keepPathwaysLoaded = (store: Store, api: Api): (() => void) => {
  const stops = [
    keepLoaded<readonly string[], readonly NamedFactor[]>(store, {
      wish: endsWish,
      load: async (ids, signal) =>
        mapReply(await api.nodes(ids, signal), (nodes) =>
          nodes.flatMap((node) => (node && "kind" in node ? [node] : [])),
        ),
      read: ({ pathwayEnds }) => pathwayEnds,
      write: (pathwayEnds) => ({ pathwayEnds }),
    }),
    keepLoaded<Wish, PathwaysAnswer>(store, {
      wish: chainsWish,
      load: ({ from, to, maxLength, filter }, signal) =>
        api.pathways({ from: [...from], to: [...to], maxLength, filter, limit: CHAINS_LIMIT }, signal),
      read: ({ pathways }) => pathways,
      write: (pathways) => ({ pathways }),
      keepsFormer: isSameEnds,
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
