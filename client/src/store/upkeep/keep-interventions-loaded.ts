/** Loads what the interventions reach, once a view is about that. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import type { InterventionsAnswer } from "../answers.ts";
import { DEFAULT_GAPS, type GapAxis } from "../gaps/gaps-wish.ts";
import { loadFactors } from "../gaps/load-factors.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { keepLoaded } from "./keep-loaded.ts";

const holdsInterventions = (axis: GapAxis): boolean => axis.by === "kinds" && axis.values.includes("INTERVENTION");

/** Whether the canvas is laid out by what they reach, or the gap map in front has them along one of its edges. */
const isAboutInterventions = ({ view }: State): boolean => {
  const { rows, columns } = view.gaps ?? DEFAULT_GAPS;
  return (
    view.layout === "levels" || (view.page === "gaps" && (holdsInterventions(rows) || holdsInterventions(columns)))
  );
};

const load = async (api: Api, signal: AbortSignal): Promise<Reply<InterventionsAnswer>> => {
  const [interventions, list] = await Promise.all([
    api.interventions(signal),
    loadFactors(api, { includeGroupings: false }, signal),
  ]);
  if (list.status !== "ready") return list;
  const { factors, total } = list.value;
  return mapReply(interventions, ({ nodes, totalCount }) => ({
    interventions: nodes,
    factors,
    isCut: nodes.length < totalCount || factors.length < total,
  }));
};

/** Keeps `interventions`. Gives the function that ends it. */
export const keepInterventionsLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<true, InterventionsAnswer>(store, {
    wish: (state) => (isAboutInterventions(state) ? true : null),
    load: (_wish, signal) => load(api, signal),
    read: ({ interventions }) => interventions,
    write: (interventions) => ({ interventions }),
  });
