/** Loads what the interventions reach, once a view is about that. */
import { type Api, mapReply } from "../../api/api.ts";
import type { InterventionsAnswer } from "../answers.ts";
import { keepLoaded } from "../keep-loaded.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { DEFAULT_GAPS, type GapAxis } from "./gaps-wish.ts";

const holdsInterventions = (axis: GapAxis): boolean => axis.by === "kinds" && axis.values.includes("INTERVENTION");

/** Whether the gap map in front has interventions along one of its edges. */
const isAboutInterventions = ({ view }: State): boolean => {
  const { rows, columns } = view.gaps ?? DEFAULT_GAPS;
  return view.page === "gaps" && (holdsInterventions(rows) || holdsInterventions(columns));
};

/** Keeps `interventions`. Gives the function that ends it. */
export const keepInterventionsLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<true, InterventionsAnswer>(store, {
    wish: (state) => (isAboutInterventions(state) ? true : null),
    load: async (_wish, signal) =>
      mapReply(await api.interventions(signal), ({ nodes, totalCount }) => ({
        interventions: nodes,
        isCut: nodes.length < totalCount,
      })),
    read: ({ interventions }) => interventions,
    write: (interventions) => ({ interventions }),
  });
