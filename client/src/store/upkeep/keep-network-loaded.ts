/** Loads the factors and links that the view shows. */

import { type Api, mapReply } from "../../api/api.ts";
import type { Failure, Reply } from "../../api/failure.ts";
import { NETWORK_WORDS } from "../../words/network.ts";
import { BEST_FACTORS_LIMIT, DRAWN_ELEMENTS_LIMIT, SHOWN_FACTORS_LIMIT, SURROUNDINGS_LIMIT } from "../amounts.ts";
import type { NetworkAnswer } from "../answers.ts";
import { loadGroups, loadMap } from "../load-map.ts";
import { toNetworkFilter } from "../network-filter.ts";
import { shown } from "../remote.ts";
import type { ShownNetwork } from "../shown-network.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { NAMED_FACTORS_LIMIT, type View } from "../view.ts";
import { mapWished, shownIds } from "../view-steps.ts";
import { keepLoaded } from "./keep-loaded.ts";

/** What the network is loaded for. */
export type NetworkWish = Pick<View, "scope" | "filter" | "added" | "dismissed" | "map">;

/** What the groups of a network tell of the whole of it. */
type Totals = Pick<NetworkAnswer, "totalFactors" | "totalLinks" | "dataVersion" | "exportUrl">;

const tooMany = (found: number): Failure => ({
  code: "OPERATION_LIMIT_EXCEEDED",
  message: NETWORK_WORDS.tooManyNamed(found, NAMED_FACTORS_LIMIT),
  hint: NETWORK_WORDS.nameFewer,
  reference: null,
});

/** The reply of the surroundings, where a start that the dataset does not hold is said in the reader's words. */
const withKnownStart = (reply: Reply<NetworkAnswer>): Reply<NetworkAnswer> =>
  reply.status === "failed" && reply.failure.unknown !== undefined
    ? { status: "failed", failure: { ...reply.failure, ...NETWORK_WORDS.unknownStart(reply.failure.unknown) } }
    : reply;

const loadBase = async (
  { scope, filter }: NetworkWish,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<NetworkAnswer>> => {
  switch (scope.kind) {
    case "best":
      return api.network({ filter: toNetworkFilter(filter), limit: Math.min(scope.limit, BEST_FACTORS_LIMIT) }, signal);
    case "all":
      return api.network({ filter: toNetworkFilter(filter), limit: BEST_FACTORS_LIMIT }, signal);
    case "factors":
      return api.network({ filter: toNetworkFilter(filter, scope.ids), limit: SHOWN_FACTORS_LIMIT }, signal);
    case "around": {
      const { hops, direction } = scope;
      const of = [...scope.of];
      const asked = { of, hops, direction, filter: toNetworkFilter(filter), limit: SURROUNDINGS_LIMIT };
      return withKnownStart(await api.neighbourhood(asked, signal));
    }
  }
};

/** Datasets that are small as a whole need no question about their groups. */
const isSmallDataset = ({ overview: remote }: State): boolean => {
  const counts = shown(remote)?.counts;
  return counts !== undefined && counts.factors + counts.links <= DRAWN_ELEMENTS_LIMIT;
};

/** Whether a network of such groups is drawn as their map: by wish, or by size while nothing is wished. */
const isDrawnAsMap = ({ map }: NetworkWish, { totalFactors, totalLinks }: Totals): boolean => {
  if (map !== null) return map.kind === "groups";
  return totalFactors + totalLinks > DRAWN_ELEMENTS_LIMIT;
};

/** Everything, however large: what one question may not bring comes with the export. */
const loadWhole = async (
  wish: NetworkWish,
  whole: Totals,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<NetworkAnswer>> => {
  const { totalFactors, totalLinks, dataVersion, exportUrl } = whole;
  if (totalFactors <= BEST_FACTORS_LIMIT && totalLinks <= BEST_FACTORS_LIMIT) return loadBase(wish, api, signal);
  return mapReply(await api.takeNetwork(exportUrl, signal), ({ factors, links, ...counts }) => ({
    ...{ totalFactors, totalLinks, dataVersion, exportUrl, truncated: false, ...counts },
    factors: [...factors],
    links: [...links],
  }));
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

/**
 * The view's base, and over it a second answer of exactly the factors that expansion and dismissal leave. A view of all
 * factors may hold more than can be drawn one by one unless `isSmall`; all others are kept small by their own limits.
 */
export const loadNetwork = async (
  wish: NetworkWish,
  view: View,
  api: Api,
  signal: AbortSignal,
  isSmall = false,
): Promise<Reply<ShownNetwork>> => {
  const mayBeLarge = wish.scope.kind === "all" && !isSmall;
  const map = mapWished(wish);
  const groups = mayBeLarge ? await loadGroups(wish, map, api, signal) : null;
  if (groups !== null && groups.status !== "ready") return groups;
  if (groups !== null && isDrawnAsMap(wish, groups.value)) return loadMap(wish, map, groups.value, api, signal);
  const isWhole = groups !== null && wish.map?.kind === "everything";
  const base = await (isWhole ? loadWhole(wish, groups.value, api, signal) : loadBase(wish, api, signal));
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
    wish: ({ view: { scope, filter, added, dismissed, map } }) => ({ scope, filter, added, dismissed, map }),
    load: (wish, signal, state) => {
      const isDrawnWhole = wish.map?.kind !== "groups" && isSmallDataset(state);
      return loadNetwork(wish, state.view, api, signal, isDrawnWhole);
    },
    read: ({ network }) => network,
    write: (network) => ({ network }),
  });
