/** Every change of which chains are looked for, as a pure step from one view to the next. */
import type { PathwayChange } from "../../api/generated.ts";
import type { PathwaysWish, View } from "../view.ts";
import { clearFilter, keepOnly, setFilterField } from "../view-steps.ts";

/** The longest chains that can be asked for. */
export const LONGEST_CHAIN = 8;
/** Most factors at each end of the chains. */
export const PATHWAY_ENDS_LIMIT = 100;

const NOTHING_NAMED: PathwaysWish = { from: [], to: [], maxLength: 4, withAssociations: false, chosen: [] };

/** What is looked for, or what would be if nothing was named yet. */
export const pathwaysOf = ({ pathways }: View): PathwaysWish => pathways ?? NOTHING_NAMED;

/** Settings of the search that a reader changes; chains chosen among former ones do not stay. */
export type PathwaySettings = Partial<Omit<PathwaysWish, "chosen">>;

const endOf = (ids: readonly string[]): readonly string[] => [...new Set(ids)].slice(0, PATHWAY_ENDS_LIMIT);

/** The view with other chains looked for. */
export const changePathways = (view: View, settings: PathwaySettings): View => {
  const wish = { ...pathwaysOf(view), ...settings, chosen: [] };
  return { ...view, question: null, pathways: { ...wish, from: endOf(wish.from), to: endOf(wish.to) } };
};

/** The pathways page with other ends; one that is not named stays. */
export const openPathways = (view: View, ends: Partial<Pick<PathwaysWish, "from" | "to">>): View => ({
  ...changePathways(view, ends),
  page: "pathways",
});

/** The view with start and end exchanged. */
export const swapEnds = (view: View): View => {
  const { from, to } = pathwaysOf(view);
  return changePathways(view, { from: to, to: from });
};

/** The view with these chains standing out. */
export const chooseChains = (view: View, chosen: readonly string[]): View =>
  view.pathways === null ? view : { ...view, pathways: { ...view.pathways, chosen: [...new Set(chosen)] } };

/** One setting of the search, widened as the server offers it. */
export type WiderPathways = Readonly<{ change: PathwayChange; maxLength: number }>;

/** The view at a wider setting of the search. */
export const widenPathways = (view: View, { change, maxLength }: WiderPathways): View => {
  switch (change) {
    case "ASSOCIATIONS":
      return changePathways(view, { withAssociations: true });
    case "ONE_STEP_LONGER":
    case "TWO_STEPS_LONGER":
      return changePathways(view, { maxLength });
    case "GROUPINGS":
      return changePathways(setFilterField(view, "includeGroupings", true), {});
    case "NO_FILTER": {
      const { includeGroupings } = view.filter;
      return changePathways(setFilterField(clearFilter(view), "includeGroupings", includeGroupings), {});
    }
  }
};

/** The network of exactly `ids`, under the same filter; the chains stay as they are on their page. */
export const showInNetwork = (view: View, ids: readonly string[]): View => ({
  ...keepOnly(view, ids),
  page: "network",
});
