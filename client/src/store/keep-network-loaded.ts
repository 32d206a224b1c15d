/** Loads the factors and links that the view shows. */

import { type Api, mapReply } from "../api/api.ts";
import type { Failure, Reply } from "../api/failure.ts";
import { NETWORK_WORDS } from "../words/network.ts";
import { BEST_FACTORS_LIMIT, SHOWN_FACTORS_LIMIT, SURROUNDINGS_LIMIT } from "./amounts.ts";
import type { NetworkAnswer, ShownNetwork } from "./answers.ts";
import { keepLoaded } from "./keep-loaded.ts";
import { toNetworkFilter } from "./network-filter.ts";
import type { Store } from "./store.ts";
import { NAMED_FACTORS_LIMIT, type View } from "./view.ts";
import { shownIds } from "./view-steps.ts";

/** What the network is loaded for. */
export type NetworkWish = Pick<View, "scope" | "filter" | "added" | "dismissed">;

const tooMany = (found: number): Failure => ({
  code: "OPERATION_LIMIT_EXCEEDED",
  message: NETWORK_WORDS.tooManyNamed(found, NAMED_FACTORS_LIMIT),
  hint: NETWORK_WORDS.nameFewer,
  reference: null,
});

const loadBase = ({ scope, filter }: NetworkWish, api: Api, signal: AbortSignal): Promise<Reply<NetworkAnswer>> => {
  switch (scope.kind) {
    case "best":
      return api.network({ filter: toNetworkFilter(filter), limit: Math.min(scope.limit, BEST_FACTORS_LIMIT) }, signal);
    case "all":
      return api.network({ filter: toNetworkFilter(filter), limit: SHOWN_FACTORS_LIMIT }, signal);
    case "factors":
      return api.network({ filter: toNetworkFilter(filter, scope.ids), limit: SHOWN_FACTORS_LIMIT }, signal);
    case "around": {
      const { hops, direction } = scope;
      const of = [...scope.of];
      return api.neighbourhood(
        { of, hops, direction, filter: toNetworkFilter(filter), limit: SURROUNDINGS_LIMIT },
        signal,
      );
    }
  }
};

/** What a view shows whose every factor was dismissed. */
const NOTHING_LEFT = {
  factors: [],
  links: [],
  claimCount: 0,
  workCount: 0,
  truncated: false,
  totalFactors: 0,
  totalLinks: 0,
  sentence: NETWORK_WORDS.allDismissed,
};

/** The view's base, and over it a second answer of exactly the factors that expansion and dismissal leave. */
export const loadNetwork = async (
  wish: NetworkWish,
  view: View,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<ShownNetwork>> => {
  const base = await loadBase(wish, api, signal);
  if (base.status !== "ready") return base;
  const over = (answer: NetworkAnswer): ShownNetwork => ({
    ...answer,
    base: { factors: base.value.factors, links: base.value.links },
  });
  if (wish.added.length === 0 && wish.dismissed.length === 0) return mapReply(base, over);
  const ids = shownIds({ ...view, ...wish }, base.value.factors);
  if (ids.length > NAMED_FACTORS_LIMIT) return { status: "failed", failure: tooMany(ids.length) };
  if (ids.length === 0) return mapReply(base, (answer) => over({ ...answer, ...NOTHING_LEFT }));
  const filter = toNetworkFilter(wish.filter, ids);
  return mapReply(await api.network({ filter, limit: SHOWN_FACTORS_LIMIT }, signal), over);
};

/** Keeps `network`. Gives the function that ends it. */
export const keepNetworkLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<NetworkWish, ShownNetwork>(store, {
    wish: ({ view: { scope, filter, added, dismissed } }) => ({ scope, filter, added, dismissed }),
    load: (wish, signal, { view }) => loadNetwork(wish, view, api, signal),
    read: ({ network }) => network,
    write: (network) => ({ network }),
  });
