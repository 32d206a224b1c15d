/** Says in words what a step did to the chains that are looked for. */
import { CHANGES } from "../../words/changes.ts";
import type { PathwaysWish } from "../view.ts";

type Name = (id: string) => string;
type Said = Readonly<{ words: string; joins: string | null }>;

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

const endWords = (ids: readonly string[], name: Name): string | null => {
  const [only] = ids;
  if (only === undefined) return null;
  return ids.length === 1 ? name(only) : CHANGES.factors(ids.length);
};

const NONE: readonly string[] = [];

/** What changed in the search for chains; null when nothing did. */
export const describePathways = (before: PathwaysWish | null, now: PathwaysWish | null, name: Name): Said | null => {
  if (now === null) return before === null ? null : { words: CHANGES.pathwaysPutAway, joins: null };
  const { from, to, maxLength, withAssociations, chosen } = now;
  if (!isSame(before?.from ?? NONE, from) || !isSame(before?.to ?? NONE, to)) {
    const isEmpty = from.length + to.length === 0;
    const words = isEmpty ? CHANGES.pathwaysWithoutEnds : CHANGES.pathways(endWords(from, name), endWords(to, name));
    return { words, joins: null };
  }
  if (before?.maxLength !== maxLength) return { words: CHANGES.chainLength(maxLength), joins: "chain-length" };
  if (before.withAssociations !== withAssociations)
    return { words: withAssociations ? CHANGES.associationsWalked : CHANGES.influenceWalked, joins: null };
  return isSame(before.chosen, chosen) ? null : { words: CHANGES.chainsTicked(chosen.length), joins: "chains" };
};
