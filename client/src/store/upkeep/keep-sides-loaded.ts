/** Loads what the two-sided view tells beside its picture: every counterpart pair, and how many factors lie on each side. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import type { Side } from "../../api/generated.ts";
import type { FactorsOnSide, SidesAnswer } from "../answers.ts";
import { loadFactors } from "../gaps/load-factors.ts";
import { groupBy } from "../group-by.ts";
import type { Store } from "../store.ts";
import { keepLoaded } from "./keep-loaded.ts";

const onSide = (side: Side) => ({ sides: [side], includeGroupings: false });

const countOf = async (api: Api, side: Side, signal: AbortSignal): Promise<Reply<number>> =>
  mapReply(await api.factorList({ filter: onSide(side), first: 1 }, signal), ({ totalCount }) => totalCount);

const factorsOn = async (api: Api, side: Side, signal: AbortSignal): Promise<Reply<FactorsOnSide>> =>
  mapReply(await loadFactors(api, onSide(side), signal), ({ factors, total }) => {
    const kinds = groupBy(factors, ({ kind }) => kind).map(([kind, all]) => [kind, all.length] as const);
    return { total, kinds: factors.length < total ? null : kinds.sort((a, b) => b[1] - a[1]) };
  });

const load = async (api: Api, signal: AbortSignal): Promise<Reply<SidesAnswer>> => {
  const [pairs, perpetrator, victim, both] = await Promise.all([
    api.counterpartEnds(signal),
    factorsOn(api, "PERPETRATOR", signal),
    factorsOn(api, "VICTIM", signal),
    countOf(api, "BOTH", signal),
  ]);
  if (pairs.status !== "ready") return pairs;
  if (perpetrator.status !== "ready") return perpetrator;
  if (victim.status !== "ready") return victim;
  return mapReply(both, (shared) => ({
    pairs: pairs.value,
    perpetrator: perpetrator.value,
    victim: victim.value,
    both: shared,
  }));
};

/** Keeps `sides` while the network is laid out by them. Gives the function that ends it. */
export const keepSidesLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<true, SidesAnswer>(store, {
    wish: ({ view }) => (view.layout === "sides" ? true : null),
    load: (_wish, signal) => load(api, signal),
    read: ({ sides }) => sides,
    write: (sides) => ({ sides }),
  });
