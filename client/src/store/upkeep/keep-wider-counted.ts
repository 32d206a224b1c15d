/** Counts what each wider setting would add to a view that shows very little. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import { namesFactors } from "../network-filter.ts";
import { allReady, countNetwork } from "../network-totals.ts";
import { shown } from "../remote.ts";
import { shownFactors, shownLinks } from "../selectors.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import type { View } from "../view.ts";
import { type Wider, widen, wideningsOf } from "../widenings.ts";
import { keepLoaded } from "./keep-loaded.ts";

/** A view with fewer links is thin. */
const THIN_BELOW = 3;

/** True when the network has come and shows very little, or nothing. */
export const isThin = (state: State): boolean =>
  state.network.status === "ready" && state.network.value.map === undefined && shownLinks(state).length < THIN_BELOW;

type Wish = Pick<View, "scope" | "filter" | "added" | "dismissed"> &
  Readonly<{ ids: readonly string[]; links: number }>;

/** The settings that add something, those that add most first; clearing everything only where nothing less would do. */
export const worthOffering = (counted: readonly Wider[]): readonly Wider[] => {
  const adding = counted.filter(({ more }) => more > 0).sort((a, b) => b.more - a.more);
  const single = adding.filter(({ widening }) => widening.kind !== "lift-all");
  return single.length > 0 ? single : adding;
};

const countAll = async (wish: Wish, view: View, api: Api, signal: AbortSignal): Promise<Reply<readonly Wider[]>> => {
  const widenings = wideningsOf(view);
  const isWhole = view.added.length === 0 && view.dismissed.length === 0 && view.scope.kind === "around";
  const ids = isWhole || wish.ids.length === 0 ? undefined : wish.ids;
  const replies = await Promise.all(
    widenings.map(async (widening) =>
      mapReply(await countNetwork(widen(view, widening), ids, api, signal), ({ totalLinks }) => ({
        widening,
        more: totalLinks - wish.links,
      })),
    ),
  );
  return mapReply(allReady(replies), worthOffering);
};

/** Keeps `wider`. Gives the function that ends it. */
export const keepWiderCounted = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, readonly Wider[]>(store, {
    wish: (state) => {
      if (!isThin(state)) return null;
      const { scope, filter, added, dismissed } = state.view;
      const ids = namesFactors(state) ? shownFactors(state).map(({ id }) => id) : [];
      return { scope, filter, added, dismissed, ids, links: shown(state.network)?.totalLinks ?? 0 };
    },
    load: (wish, signal, { view }) => countAll(wish, view, api, signal),
    read: ({ wider }) => wider,
    write: (wider) => ({ wider }),
    keepsFormer: () => false,
  });
