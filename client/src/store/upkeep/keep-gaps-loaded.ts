/** Loads what the gap map is made of while it is in front: all factors, all links under the filter, and all links without it. */
import type { Api } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import type { FactorFilter, NetworkFilter } from "../../api/generated.ts";
import { GAP_FACTORS_LIMIT } from "../amounts.ts";
import type { NetworkAnswer } from "../answers.ts";
import type { GapsAnswer } from "../gaps/gaps-answer.ts";
import { type FactorList, loadFactors } from "../gaps/load-factors.ts";
import { toNetworkFilter } from "../network-filter.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Readonly<{ factors: FactorFilter; links: NetworkFilter; unfiltered: NetworkFilter | null }>;

/** The filter is parted in two: what it says of factors chooses rows and columns, the rest chooses claims and links. */
const wishOf = ({ view }: State): Wish | null => {
  if (view.page !== "gaps") return null;
  const { kinds: _kinds, domains: _domains, levels: _levels, sides: _sides, text, ...ofLinks } = view.filter;
  const includeGroupings = view.filter.includeGroupings ?? false;
  const { includeGroupings: _groupings, ...choosing } = ofLinks;
  return {
    factors: { includeGroupings, ...(text ? { text } : {}) },
    links: toNetworkFilter(ofLinks),
    unfiltered: Object.keys(choosing).length === 0 ? null : { includeGroupings },
  };
};

/** What was found and read where an answer is not whole; null where all are. */
const cutOf = (list: FactorList, networks: readonly (NetworkAnswer | null)[]): GapsAnswer["cut"] => {
  if (list.factors.length < list.total) return { found: list.total, read: list.factors.length };
  const network = networks.find((each) => each?.truncated);
  return network ? { found: network.totalFactors, read: network.factors.length } : null;
};

const load = async (wish: Wish, api: Api, signal: AbortSignal): Promise<Reply<GapsAnswer>> => {
  const network = (filter: NetworkFilter) => api.network({ filter, limit: GAP_FACTORS_LIMIT }, signal);
  const [list, links, unfiltered] = await Promise.all([
    loadFactors(api, wish.factors, signal),
    network(wish.links),
    wish.unfiltered === null ? null : network(wish.unfiltered),
  ]);
  if (list.status !== "ready") return list;
  if (links.status !== "ready") return links;
  if (unfiltered !== null && unfiltered.status !== "ready") return unfiltered;
  return {
    status: "ready",
    value: {
      factors: list.value.factors,
      links: links.value.links,
      unfiltered: unfiltered?.value.links ?? null,
      cut: cutOf(list.value, [links.value, unfiltered?.value ?? null]),
      dataVersion: links.value.dataVersion,
      sentence: links.value.sentence,
    },
  };
};

/** Keeps `gaps`. Gives the function that ends it. */
export const keepGapsLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, GapsAnswer>(store, {
    wish: wishOf,
    load: (wish, signal) => load(wish, api, signal),
    read: ({ gaps }) => gaps,
    write: (gaps) => ({ gaps }),
  });
