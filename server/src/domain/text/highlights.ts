/** Finds where searched words stand in a text, so that a result can show why it was found. */

import { lazily } from "../network/ground.ts";
import { beginningDistances, editDistance } from "./edit-distance.ts";
import { isPlain, wordsOf } from "./match-text.ts";
import type { SearchWord } from "./search-query.ts";

/** A place in a text: `start` and `end` (exclusive) are UTF-16 units within `snippet`. */
export type Highlight = Readonly<{ field: string; snippet: string; start: number; end: number }>;

/** A text with the name of its field; null stands for an empty text. */
export type SearchedText = Readonly<{ field: string; text: string | null }>;

const SNIPPET_UNITS = 160;
const BEFORE_UNITS = 60;
const MAX_HIGHLIGHTS = 4;

const isNearBeginning = (word: string, found: string, most: number): boolean =>
  (beginningDistances(word, found.slice(0, word.length + most), most) ?? []).some((edits) => edits <= most);

/** What a word that stands in a text may be to one that is searched, the best first. */
const LIKENESSES: readonly ((searched: SearchWord, found: string) => boolean)[] = [
  ({ word }, found) => found === word,
  ({ word, isLast }, found) => isLast && found.startsWith(word),
  ({ word, edits }, found) => edits > 0 && editDistance(word, found, edits) <= edits,
  ({ word, edits, isLast }, found) => edits > 0 && isLast && isNearBeginning(word, found, edits),
];

/** A folded word, and where it stands in its text. */
type Place = Readonly<{ start: number; end: number; word: string }>;

const placesIn = (text: string): readonly Place[] => {
  const places: Place[] = [];
  // What is folded by its case alone keeps its length, so that all of it can be folded at once.
  if (isPlain(text)) {
    for (const { 0: word, index: start } of text.toLowerCase().matchAll(/[a-z0-9]+/g))
      places.push({ start, end: start + word.length, word });
    return places;
  }
  for (const { 0: found, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu))
    for (const word of wordsOf(found)) places.push({ start, end: start + found.length, word });
  return places;
};

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

const cut = (text: string, { start, end }: Place): Omit<Highlight, "field"> => {
  const length = Math.min(end - start, SNIPPET_UNITS);
  const latest = Math.max(0, text.length - SNIPPET_UNITS);
  const wanted = Math.min(Math.max(0, start - BEFORE_UNITS), latest);
  // A long word may need the whole snippet, and neither end may split a letter of two units.
  const earliest = Math.max(wanted, start + length - SNIPPET_UNITS);
  const from = isLowSurrogate(text, earliest) ? earliest + 1 : earliest;
  const to = Math.min(text.length, from + SNIPPET_UNITS);
  const snippet = text.slice(from, isLowSurrogate(text, to) ? to - 1 : to);
  return { snippet, start: start - from, end: Math.min(start - from + length, snippet.length) };
};

/**
 * Where `words` stand in `texts`: for each word the best place in the first field that holds it, whole
 * words before beginnings before forgiven errors. At most four places, snippets of at most 160 UTF-16 units.
 */
export const highlightsIn = (words: readonly SearchWord[], texts: readonly SearchedText[]): readonly Highlight[] => {
  const fields = texts.map(({ field, text }) => ({
    field,
    text: text ?? "",
    places: lazily(() => placesIn(text ?? "")),
  }));
  const best = (word: SearchWord): Highlight | null => {
    for (const isLike of LIKENESSES)
      for (const { field, text, places } of fields) {
        const place = places().find(({ word: found }) => isLike(word, found));
        if (place) return { field, ...cut(text, place) };
      }
    return null;
  };
  return words
    .map(best)
    .filter((highlight) => highlight !== null)
    .slice(0, MAX_HIGHLIGHTS);
};
