/** Puts the choices of a facet in the order of the panel: parents before their children, the most counted first. */
import type { FacetBucket } from "../../store/answers.ts";

/** A choice and how deep it lies under its parents; 0 is a root. */
export type ChoiceRow = Readonly<{ bucket: FacetBucket; depth: number }>;

/** Choices as they come (a closed list keeps its own order). */
export const flatRows = (buckets: readonly FacetBucket[]): readonly ChoiceRow[] =>
  buckets.map((bucket) => ({ bucket, depth: 0 }));

/** Choices as a tree laid flat; a choice whose parent is not among them is a root. */
export const treeRows = (buckets: readonly FacetBucket[]): readonly ChoiceRow[] => {
  const known = new Set(buckets.map(({ value }) => value));
  const under = (parent: string | null): readonly FacetBucket[] =>
    buckets.filter((bucket) => (bucket.parent !== null && known.has(bucket.parent) ? bucket.parent : null) === parent);
  const rows = (parent: string | null, depth: number): readonly ChoiceRow[] =>
    under(parent).flatMap((bucket) => [{ bucket, depth }, ...rows(bucket.value, depth + 1)]);
  return rows(null, 0);
};

/** How many choices stand open before "Show all". */
export const OPEN_CHOICES = 8;

/** The rows shown: all that hold `words` when there are any, else the first ones and those chosen. */
export const visibleRows = (
  rows: readonly ChoiceRow[],
  { isOpen, words, chosen }: Readonly<{ isOpen: boolean; words: string; chosen: readonly string[] }>,
): readonly ChoiceRow[] => {
  const wanted = words.trim().toLocaleLowerCase();
  if (wanted) return rows.filter(({ bucket }) => bucket.label.toLocaleLowerCase().includes(wanted));
  if (isOpen) return rows;
  return rows.filter(({ bucket }, at) => at < OPEN_CHOICES || chosen.includes(bucket.value));
};
