/** Which filters leave a view empty or thin, and what each of them hides. */
import type { FacetsAnswer } from "../../store/answers.ts";
import type { Filter } from "../../store/view.ts";
import { counted } from "../../ui/count-words.ts";
import { activeEntries, type FilterEntry } from "../filters/filter-entries.ts";

/** A filter and what it hides: "27 claims"; null where the facets cannot tell. */
export type Hiding = Readonly<{ entry: FilterEntry; hides: string | null }>;

const NOUNS = { FACTORS: "factor", LINKS: "link", CLAIMS: "claim" } as const;

/** A facet is counted with its own choice lifted: what its roots count is what would be there without it. */
const hiddenBy = (entry: FilterEntry, facets: FacetsAnswer | null): Hiding => {
  const facet = facets?.all.find(({ field }) => field === entry.facet);
  if (!facet || facet.field === "SIDES") return { entry, hides: null };
  const without = facet.buckets.filter(({ parent }) => parent === null).reduce((sum, { count }) => sum + count, 0);
  return { entry, hides: without > 0 ? counted(without, NOUNS[facet.counted]) : null };
};

/** The filters set, those first that are known to hide something. */
export const hidingFilters = (filter: Filter, facets: FacetsAnswer | null): readonly Hiding[] =>
  activeEntries(filter)
    .map((entry) => hiddenBy(entry, facets))
    .sort((a, b) => Number(b.hides !== null) - Number(a.hides !== null));
