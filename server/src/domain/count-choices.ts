/** Counts how often each choice of a filter field occurs. */
import { NOT_STATED } from "./closed-lists.ts";
import { apiName } from "./labels.ts";
import type { VocabularyGroup } from "./vocabulary.ts";

/** One choice and its count; `value` is what goes into the filter. */
export type FacetBucket = Readonly<{ value: string; label: string; count: number; parent: string | null }>;

type Counts = ReadonlyMap<string, Readonly<{ count: number }>>;

/** Counts thousands of values for each facet: one look-up a value, and nothing copied. */
const createTally = (): Readonly<{ add: (value: string) => void; counts: Counts }> => {
  const counts = new Map<string, { count: number }>();
  const add = (value: string): void => {
    const known = counts.get(value);
    if (known) known.count += 1;
    else counts.set(value, { count: 1 });
  };
  return { add, counts };
};

const tallyLists = (lists: readonly (readonly string[])[]): Counts => {
  const { add, counts } = createTally();
  for (const list of lists) for (const value of list) add(value);
  return counts;
};

const tally = (values: readonly string[]): Counts => {
  const { add, counts } = createTally();
  for (const value of values) add(value);
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
  const counts = tallyLists(things);
  return list.map((value) => ({
    value: spell(value),
    label: labels[value],
    count: counts.get(value)?.count ?? 0,
    parent: null,
  }));
};

const bucketsOf = (
  counts: Counts,
  labelOf: (value: string) => string,
  kept: readonly string[],
): readonly FacetBucket[] =>
  [...new Set([...counts.keys(), ...kept])]
    .map((value) => ({ value, label: labelOf(value), count: counts.get(value)?.count ?? 0, parent: null }))
    .sort(mostFirst);

/** Buckets of the values that occur, most first; `kept` values stay even when none occurs. */
export const countOpen = (
  values: readonly string[],
  labelOf: (value: string) => string,
  kept: readonly string[] = [],
): readonly FacetBucket[] => bucketsOf(tally(values), labelOf, kept);

/**
 * Buckets of vocabulary groups, most first; a group counts what its children count, so counts do not add up.
 * NOT_STATED is always there, `kept` groups stay even when none occurs.
 */
export const countVocabulary = (
  claims: readonly (readonly string[])[],
  groups: ReadonlyMap<string, VocabularyGroup>,
  kept: readonly string[],
): readonly FacetBucket[] =>
  bucketsOf(tallyLists(claims), (value) => groups.get(value)?.label ?? "Not stated", [NOT_STATED, ...kept])
    .filter(({ value }) => value === NOT_STATED || groups.has(value))
    .map((bucket) => ({ ...bucket, parent: groups.get(bucket.value)?.parent ?? null }));
