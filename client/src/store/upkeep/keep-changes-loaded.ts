/** Loads what became of a view whose address was made on other data. */
import { type Api, mapReply } from "../../api/api.ts";
import type { Reply } from "../../api/failure.ts";
import type { ChangesSince } from "../answers.ts";
import { toNetworkFilter } from "../network-filter.ts";
import { shown } from "../remote.ts";
import { selectedIds } from "../selection.ts";
import type { Store } from "../store.ts";
import { type Filter, NAMED_FACTORS_LIMIT, type View } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Wish = Readonly<{ since: string; filter: Filter; named: readonly string[] }>;

/** Everything that the view names by its id. */
const namedBy = ({ scope, added, dismissed, selection, moved }: View): readonly string[] => {
  const starts = scope.kind === "around" ? scope.of : scope.kind === "factors" ? scope.ids : [];
  const all = [...selectedIds(selection), ...starts, ...added, ...dismissed, ...Object.keys(moved)];
  return [...new Set(all)].slice(0, NAMED_FACTORS_LIMIT);
};

const findMissing = async (
  named: readonly string[],
  api: Api,
  signal: AbortSignal,
): Promise<Reply<readonly string[]>> => {
  if (named.length === 0) return { status: "ready", value: [] };
  return mapReply(await api.nodes(named, signal), (nodes) => named.filter((_id, index) => nodes[index] === null));
};

/** Keeps `changes`. Gives the function that ends it. */
export const keepChangesLoaded = (store: Store, api: Api): (() => void) =>
  keepLoaded<Wish, ChangesSince>(store, {
    wish: ({ openedOn, network, overview, view }) => {
      const live = shown(network)?.dataVersion ?? shown(overview)?.version;
      if (openedOn === null || live === undefined || live === openedOn) return null;
      return { since: openedOn, filter: view.filter, named: namedBy(view) };
    },
    load: async ({ since, filter, named }, signal) => {
      const missing = await findMissing(named, api, signal);
      if (missing.status !== "ready") return missing;
      const reply = await api.changes({ since, filter: toNetworkFilter(filter) }, signal);
      return mapReply(reply, (changes) => ({ changes, missing: missing.value }));
    },
    read: ({ changes }) => changes,
    write: (changes) => ({ changes }),
  });
