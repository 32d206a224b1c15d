/** Loads the evidence behind what is shown: all claims, where works disagree, and what falls without one work. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Failure, Reply } from "../../api/failure.ts";
import type { NetworkFilter } from "../../api/generated.ts";
import { EVIDENCE_TOO_WIDE, UNKNOWN_WORK } from "../../words/evidence.ts";
import { BEST_FACTORS_LIMIT, DISAGREEMENTS_LIMIT, EVIDENCE_CLAIMS_LIMIT, SHOWN_FACTORS_LIMIT } from "../amounts.ts";
import type { DisagreementsAnswer, EvidenceAnswer } from "../answers.ts";
import { evidenceWish } from "../evidence/evidence-wish.ts";
import { fallOf, marksOf, type WithoutWork } from "../evidence/fall.ts";
import { namesFactors, toNetworkFilter } from "../network-filter.ts";
import { shownFactors, shownLinks } from "../selectors.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { tableFilter } from "../tables.ts";
import { type Filter, NAMED_FACTORS_LIMIT } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

/** `null` names: more factors than can be named one by one. */
type Wish = Readonly<{ filter: NetworkFilter; limit: number }> | "too-wide";

const refused = (message: string, hint: string): Readonly<{ status: "failed"; failure: Failure }> => ({
  status: "failed",
  failure: { code: "OPERATION_LIMIT_EXCEEDED", message, hint, reference: null },
});

const tooWide = refused(EVIDENCE_TOO_WIDE.message, EVIDENCE_TOO_WIDE.hint);

/** A question whose answer is exactly the network on screen; null before there is one, or when it is empty. */
const shownNetwork = (state: State): Wish | null => {
  const { scope, filter } = state.view;
  const ids = shownFactors(state).map(({ id }) => id);
  if (state.network.status !== "ready" || ids.length === 0) return null;
  if (!namesFactors(state)) {
    const limit = scope.kind === "best" ? Math.min(scope.limit, BEST_FACTORS_LIMIT) : SHOWN_FACTORS_LIMIT;
    return { filter: toNetworkFilter(filter), limit };
  }
  return ids.length > NAMED_FACTORS_LIMIT ? "too-wide" : { filter: toNetworkFilter(filter, ids), limit: ids.length };
};

const isInFront = ({ view }: State): boolean => view.page === "evidence";

const keepClaims = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, EvidenceAnswer>(store, {
    wish: (state) => (isInFront(state) && evidenceWish(state.view).tab !== "disagreement" ? shownNetwork(state) : null),
    load: async (wish, signal) =>
      wish === "too-wide" ? tooWide : api.evidence({ ...wish, most: EVIDENCE_CLAIMS_LIMIT }, signal),
    read: ({ evidence }) => evidence,
    write: (evidence) => ({ evidence }),
  });

const keepDisagreements = (store: Store, api: Api): (() => void) =>
  keepLoaded<NetworkFilter | "too-wide", DisagreementsAnswer>(store, {
    wish: (state) => {
      if (!isInFront(state) || evidenceWish(state.view).tab !== "disagreement") return null;
      return shownNetwork(state) === "too-wide" ? "too-wide" : tableFilter(state);
    },
    load: async (filter, signal) =>
      filter === "too-wide" ? tooWide : api.disagreements({ filter, limit: DISAGREEMENTS_LIMIT }, signal),
    read: ({ disagreements }) => disagreements,
    write: (disagreements) => ({ disagreements }),
  });

/** The filter without what it says of links: how many works a link has is what changes. */
const ofClaimsAndFactors = ({ signs: _s, minWorks: _m, maxWorks: _x, minClaims: _c, contested: _t, ...rest }: Filter) =>
  rest;

type WithoutWish = Readonly<{ work: string; filter: Filter; ids: readonly string[]; links: readonly string[] }>;

const loadWithout = async (
  { work, filter, ids }: WithoutWish,
  api: Api,
  signal: AbortSignal,
  state: State,
): Promise<Reply<WithoutWork>> => {
  if (ids.length > NAMED_FACTORS_LIMIT) return tooWide;
  const excludeWorks = [...new Set([...(filter.excludeWorks ?? []), work])];
  const others = toNetworkFilter({ ...ofClaimsAndFactors(filter), excludeWorks }, ids);
  const shown = { factors: shownFactors(state), links: shownLinks(state) };
  const reply = await api.withoutWork({ work, filter: others, limit: ids.length }, signal);
  if (reply.status === "ready" && reply.value.work === null) return refused(UNKNOWN_WORK.message, UNKNOWN_WORK.hint);
  return mapReply(reply, ({ work: found, network }) => {
    const fall = fallOf(shown, network.links);
    return { work: found ?? { id: work, name: work }, fall, marks: marksOf(fall) };
  });
};

const keepWithout = (store: Store, api: Api): (() => void) =>
  keepLoaded<WithoutWish, WithoutWork>(store, {
    wish: (state) => {
      const { without } = evidenceWish(state.view);
      const ids = shownFactors(state).map(({ id }) => id);
      if (without === null || state.network.status !== "ready" || ids.length === 0) return null;
      return { work: without, filter: state.view.filter, ids, links: shownLinks(state).map(({ id }) => id) };
    },
    load: (wish, signal, state) => loadWithout(wish, api, signal, state),
    read: ({ without }) => without,
    write: (without) => ({ without }),
    keepsFormer: (wish, former) => wish.work === former.work,
  });

/** Keeps `evidence`, `disagreements` and `without`. Gives the function that ends it. */
export const keepEvidenceLoaded = (store: Store, api: Api): (() => void) => {
  const stops = [keepClaims(store, api), keepDisagreements(store, api), keepWithout(store, api)];
  return () => {
    for (const stop of stops) stop();
  };
};
