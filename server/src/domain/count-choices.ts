/** Counts how often each choice of a filter field occurs. */
import { NOT_STATED } from "./closed-lists.ts";
import { apiName } from "./labels.ts";
import type { VocabularyGroup } from "./vocabulary.ts";

/** One choice and its count; `value` is what goes into the filter. */
export type FacetBucket = Readonly<{ value: string; label: string; count: number; parent: string | null }>;

const tally = (values: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

// Made once: a comparison that makes its own rules costs more than all the counting.
const { compare: compareValues } = new Intl.Collator("en", { numeric: true });

const mostFirst = (a: FacetBucket, b: FacetBucket): number => b.count - a.count || compareValues(a.value, b.value);

/** Buckets of a closed list in its own order, zero counts kept. A thing may hold several values. */
export const countClosed = <V extends string>(
  things: readonly (readonly V[])[],
  list: readonly V[],
  labels: Readonly<Record<V, string>>,
  spell: (value: V) => string = apiName,
): readonly FacetBucket[] => {
  const counts = tally(things.flat());
  return list.map((value) => ({
    value: spell(value),
    label: labels[value],
    count: counts.get(value) ?? 0,
    parent: null,
  }));
};

/** Buckets of the values that occur, most first; `kept` values stay even when none occurs. */
export const countOpen = (
  values: readonly string[],
  labelOf: (value: string) => string,
  kept: readonly string[] = [],
): readonly FacetBucket[] => {
  const counts = tally(values);
  return [...new Set([...counts.keys(), ...kept])]
    .map((value) => ({ value, label: labelOf(value), count: counts.get(value) ?? 0, parent: null }))
    .sort(mostFirst);
};

/**
 * Buckets of vocabulary groups, most first; a group counts what its children count, so counts do not add up.
 * NOT_STATED is always there, `kept` groups stay even when none occurs.
 */
export const countVocabulary = (
  claims: readonly (readonly string[])[],
  groups: ReadonlyMap<string, VocabularyGroup>,
  kept: readonly string[],
): readonly FacetBucket[] =>
  countOpen(claims.flat(), (value) => groups.get(value)?.label ?? "Not stated", [NOT_STATED, ...kept])
    .filter(({ value }) => value === NOT_STATED || groups.has(value))
    .map((bucket) => ({ ...bucket, parent: groups.get(bucket.value)?.parent ?? null }));
