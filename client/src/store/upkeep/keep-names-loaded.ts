/** Loads the names of factors that the view names without showing them: ends of chains, and what is selected elsewhere. */
import { type Api, mapReply } from "../../api/api.ts";
import type { NamedFactor } from "../answers.ts";
import { selectedTogether } from "../selection.ts";
import { shownFactors } from "../selectors.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";
import { NAMED_FACTORS_LIMIT } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

const endsOf = ({ view: { page, pathways } }: State): readonly string[] =>
  page === "pathways" && pathways !== null ? [...pathways.from, ...pathways.to] : [];

/** Before the network is there, nobody knows which of them it shows. */
const selectedElsewhere = (state: State): readonly string[] => {
  const selected = selectedTogether(state.view);
  if (selected.length === 0 || state.network.status !== "ready") return [];
  const here = new Set(shownFactors(state).map(({ id }) => id));
  return selected.filter((id) => !here.has(id));
};

const namesWish = (state: State): readonly string[] | null => {
  const ids = [...new Set([...endsOf(state), ...selectedElsewhere(state)])];
  return ids.length === 0 ? null : ids.slice(0, NAMED_FACTORS_LIMIT);
};

/** Keeps `named`. Gives the function that ends it. */
export const keepNamesLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<readonly string[], readonly NamedFactor[]>(store, {
    wish: namesWish,
    load: async (ids, signal) =>
      mapReply(await api.nodes(ids, signal), (nodes) =>
        nodes.flatMap((node) => (node && "kind" in node ? [node] : [])),
      ),
    read: ({ named }) => named,
    write: (named) => ({ named }),
  });
