/** Counts what a view shows without drawing it: for wider settings, and for the steps of the filter. */
import type { Api } from "../api/api.ts";
import type { Reply } from "../api/failure.ts";
import { toNetworkFilter } from "./network-filter.ts";
import type { View } from "./view.ts";

/** How many factors and links there are, beyond every limit on what is drawn. */
export type Totals = Readonly<{ totalFactors: number; totalLinks: number }>;

/** Totals of the view's start under its filter; over exactly `ids` when given. */
export const countNetwork = async (
  { scope, filter }: Pick<View, "scope" | "filter">,
  ids: readonly string[] | undefined,
  api: Api,
  signal: AbortSignal,
): Promise<Reply<Totals>> => {
  if (scope.kind === "around" && ids === undefined) {
    const { hops, direction } = scope;
    const of = [...scope.of];
    return api.neighbourhoodTotals({ of, hops, direction, filter: toNetworkFilter(filter) }, signal);
  }
  const named = ids ?? (scope.kind === "factors" ? scope.ids : undefined);
  return api.networkTotals({ filter: toNetworkFilter(filter, named) }, signal);
};

/** The values of `replies` in their order, or the first that did not come. */
export const allReady = <Value>(replies: readonly Reply<Value>[]): Reply<readonly Value[]> => {
  const values: Value[] = [];
  for (const reply of replies) {
    if (reply.status !== "ready") return reply;
    values.push(reply.value);
  }
  return { status: "ready", value: values };
};
