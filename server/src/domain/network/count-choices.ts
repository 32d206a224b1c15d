/** Counts how often each choice of a filter field occurs. */
import { NOT_STATED } from "../closed-lists.ts";
import { compareValues } from "../compare-values.ts";
import { apiName } from "../labels.ts";
import type { VocabularyGroup } from "../vocabulary.ts";

/** One choice and its count; `value` is what goes into the filter. */
export type FacetBucket = Readonly<{ value: string; label: string; count: number; parent: string | null }>;

/** How often each value occurs. */
export type Counts = ReadonlyMap<string, number>;

/** How often each value of `things` occurs, of which a thing may hold one, none or several. */
export const tally = <T>(things: readonly T[], valuesOf: (thing: T) => string | null | readonly string[]): Counts => {
  // Counted in place: one look-up a value, of which there are thousands for each facet.
  const counts = new Map<string, { count: number }>();
  const add = (value: string): void => {
    const known = counts.get(value);
    if (known) known.count += 1;
    else counts.set(value, { count: 1 });
  };
  for (const thing of things) {
    const values = valuesOf(thing);
    if (typeof values === "string") add(values);
    else if (values !== null) for (const value of values) add(value);
  }
  return new Map([...counts].map(([value, { count }]) => [value, count]));
};

/** Buckets of a closed list in its own order, zero counts kept. */
export const countClosed = <V extends string>(
  counts: Counts,
  list: readonly V[],
  labels: Readonly<Record<V, string>>,
  spell: (value: V) => string = apiName,
): readonly FacetBucket[] =>
  list.map((value) => ({
    value: spell(value),
    label: labels[value],
    count: counts.get(value) ?? 0,
    parent: null,
  }));

/**
 * Buckets of the values that occur, most first; `kept` values stay even when none occurs. `counts` are in the order of
 * `compareValues`, which is that of values that occur as often.
 */
export const countOpen = (
  counts: Counts,
  labelOf: (value: string) => string,
  kept: readonly string[] = [],
): readonly FacetBucket[] => {
  const missing = [...new Set(kept)].filter((value) => !counts.has(value)).sort(compareValues);
  return [...counts.keys(), ...missing]
    .map((value) => ({ value, label: labelOf(value), count: counts.get(value) ?? 0, parent: null }))
    .sort((a, b) => b.count - a.count);
};

/**
 * Buckets of vocabulary groups, most first; a group counts what its children count, so counts do not add up.
 * NOT_STATED is always there, `kept` groups stay even when none occurs. `counts` are in the order of `compareValues`.
 */
export const countVocabulary = (
  counts: Counts,
  groups: ReadonlyMap<string, VocabularyGroup>,
  kept: readonly string[],
): readonly FacetBucket[] =>
  countOpen(counts, (value) => groups.get(value)?.label ?? "Not stated", [NOT_STATED, ...kept])
    .filter(({ value }) => value === NOT_STATED || groups.has(value))
    .map((bucket) => ({ ...bucket, parent: groups.get(bucket.value)?.parent ?? null }));
