/** Which filters leave a view empty or thin, and what each of them hides. */
import type { FacetUnit } from "../../api/generated.ts";
import type { FacetsAnswer } from "../../store/answers.ts";
import { namesFactors } from "../../store/network-filter.ts";
import { shown } from "../../store/remote.ts";
import type { State } from "../../store/state.ts";
import type { Filter } from "../../store/view.ts";
import { counted } from "../../ui/count-words.ts";
import { activeEntries, type FilterEntry } from "../filters/filter-entries.ts";

/** A filter and what comes back when it alone is lifted: "27 claims"; null where that is nothing, or not known. */
export type Hiding = Readonly<{ entry: FilterEntry; hides: string | null }>;

/** What is left now, in the units of the facets; null where the facets speak of more than the view. */
export type Left = Readonly<Record<FacetUnit, number>> | null;

const NOUNS = { FACTORS: "factor", LINKS: "link", CLAIMS: "claim" } as const;

/** A facet is counted with its own choice lifted: what its roots count is what would be there without it. */
const hiddenBy = (entry: FilterEntry, facets: FacetsAnswer | null, left: Left): Hiding => {
  const facet = facets?.all.find(({ field }) => field === entry.facet);
  // A factor on both sides is counted under each, so sides do not add up.
  if (!facet || left === null || facet.field === "SIDES") return { entry, hides: null };
  const without = facet.buckets.filter(({ parent }) => parent === null).reduce((sum, { count }) => sum + count, 0);
  const more = without - left[facet.counted];
  return { entry, hides: more > 0 ? counted(more, NOUNS[facet.counted]) : null };
};

/** The filters set, those first that are known to hide something. */
export const hidingFilters = (filter: Filter, facets: FacetsAnswer | null, left: Left): readonly Hiding[] =>
  activeEntries(filter)
    .map((entry) => hiddenBy(entry, facets, left))
    .sort((a, b) => Number(b.hides !== null) - Number(a.hides !== null));

/** What the view holds. Facets know the filter but no chosen factors, so beside those their counts would mislead. */
export const leftIn = (state: State): Left => {
  const network = shown(state.network);
  if (network === null || namesFactors(state)) return null;
  return { FACTORS: network.totalFactors, LINKS: network.totalLinks, CLAIMS: network.claimCount };
};
