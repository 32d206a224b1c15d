/** Finds where searched words stand in a text, so that a result can show why it was found. */
import { beginningDistances, editDistance } from "./edit-distance.ts";
import { wordsOf } from "./match-text.ts";
import type { SearchWord } from "./search-query.ts";

/** A place in a text: `start` and `end` (exclusive) are UTF-16 units within `snippet`. */
export type Highlight = Readonly<{ field: string; snippet: string; start: number; end: number }>;

/** A text with the name of its field; null stands for an empty text. */
export type SearchedText = Readonly<{ field: string; text: string | null }>;

const SNIPPET_UNITS = 160;
const BEFORE_UNITS = 60;
const MAX_HIGHLIGHTS = 4;

const NOT_FOUND = 4;

const isNearBeginning = (word: string, found: string, most: number): boolean =>
  (beginningDistances(word, found.slice(0, word.length + most), most) ?? []).some((edits) => edits <= most);

/**
 * 0 for the word itself, 1 for its beginning, 2 for a forgiven error, 3 for one in a beginning, 4 for anything else, and
 * for what is no better than `least` where finding out would cost something.
 */
const rank = ({ word, edits, isLast }: SearchWord, found: string, least: number): number => {
  if (found === word) return 0;
  if (isLast && found.startsWith(word)) return 1;
  if (edits === 0 || least <= 2) return NOT_FOUND;
  if (editDistance(word, found, edits) <= edits) return 2;
  return least > 3 && isLast && isNearBeginning(word, found, edits) ? 3 : NOT_FOUND;
};

type Place = Readonly<{ start: number; end: number; words: readonly string[] }>;

const placesIn = (text: string): readonly Place[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    words: wordsOf(found),
  }));

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
  const fields = texts.map(({ field, text: own }) => ({ field, text: own ?? "", places: placesIn(own ?? "") }));
  const best = (word: SearchWord): Highlight | null => {
    let [least, found]: [number, Highlight | null] = [NOT_FOUND, null];
    for (const { field, text: own, places } of fields)
      for (const place of places)
        for (const one of place.words) {
          const ownRank = rank(word, one, least);
          if (ownRank >= least) continue;
          [least, found] = [ownRank, { field, ...cut(own, place) }];
        }
    return found;
  };
  return words
    .map(best)
    .filter((highlight) => highlight !== null)
    .slice(0, MAX_HIGHLIGHTS);
};
