/** Names the values of a filter, from the facets that the panel shows. */
import type { FacetsAnswer } from "../../store/answers.ts";
import type { FilterEntry } from "./filter-entries.ts";

/** The label of a value; without a facet the id itself, less its type. */
export const labelIn =
  (facets: FacetsAnswer | null, entry: FilterEntry) =>
  (value: string): string =>
    facets?.all.find(({ field }) => field === entry.facet)?.buckets.find((bucket) => bucket.value === value)?.label ??
    value.replace(/^[a-z]+:/, "");
