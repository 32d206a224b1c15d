/** Names the values of a filter, from the facets that the panel shows. */
import type { Facet, FacetsAnswer } from "../../store/answers.ts";
import type { FilterEntry } from "./filter-entries.ts";

/** The label of a value; without a facet the id itself, less its type. */
export const labelIn =
  (facets: FacetsAnswer | null, entry: FilterEntry) =>
  (value: string): string =>
    facets?.all.find(({ field }) => field === entry.facet)?.buckets.find((bucket) => bucket.value === value)?.label ??
    value.replace(/^[a-z]+:/, "");

/** Every choice of a filter by name, in a row. */
export const choicesInWords = (entry: FilterEntry, { buckets }: Facet): string => {
  const words = entry.control === "choices" ? entry.words : undefined;
  return buckets.map(({ value, label }) => words?.[value] ?? label).join(", ");
};
