/** Loads the chains between the ends that the view names, while their page is in front. */
import type { Api } from "../../api/api.ts";
import type { NetworkFilter } from "../../api/generated.ts";
import { CHAINS_LIMIT } from "../amounts.ts";
import type { PathwaysAnswer } from "../answers.ts";
import { walkFilter } from "../pathways/pathways.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Readonly<{ from: readonly string[]; to: readonly string[]; maxLength: number; filter: NetworkFilter }>;

/** What the page of chains asks; null while it is not in front or an end is not named. */
export const chainsWish = (state: State): Wish | null => {
  const wish = state.view.page === "pathways" ? state.view.pathways : null;
  if (wish === null || wish.from.length === 0 || wish.to.length === 0) return null;
  const { from, to, maxLength } = wish;
  return { from, to, maxLength, filter: walkFilter(state.view.filter, wish) };
};

const isSameEnds = (wish: Wish, former: Wish): boolean =>
  wish.from.join() === former.from.join() && wish.to.join() === former.to.join();

/** Keeps `pathways`; chains between other ends never stay on screen. Gives the function that ends it. */
export const keepPathwaysLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, PathwaysAnswer>(store, {
    wish: chainsWish,
    load: ({ from, to, maxLength, filter }, signal) =>
      api.pathways({ from: [...from], to: [...to], maxLength, filter, limit: CHAINS_LIMIT }, signal),
    read: ({ pathways }) => pathways,
    write: (pathways) => ({ pathways }),
    keepsFormer: isSameEnds,
  });
