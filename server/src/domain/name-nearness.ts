/** Says how nearly a typed text is a name, so that a search puts what is meant before what mentions it. */
import { wordsOf } from "./match-text.ts";
import { forgivenEdits, MAX_FORGIVEN_EDITS } from "./search-query.ts";

/** Nearness of the name itself; of any other name it is above 0 and below. */
const NAME_ITSELF = MAX_FORGIVEN_EDITS + 2;

/** A stretch of a name that the text may stand for: the slips between them, and how long the stretch is. */
type Fit = Readonly<{ edits: number; length: number }>;

/** Names made ready to be searched. */
export type NameIndex = Readonly<{
  ids: readonly string[];
  /** The folded words of each name, in the order of `ids`. */
  wholes: readonly string[];
  /** What follows from the beginning of each word of each name, sorted, so that equal beginnings lie side by side. */
  rests: readonly string[];
  /** The position in `ids` of the name that each of `rests` belongs to. */
  owners: Int32Array;
}>;

const restsOf = (words: readonly string[]): readonly string[] => words.map((_, index) => words.slice(index).join(" "));

/** An index over `names` (by id). O(n log n) once, some 200 bytes a name. */
export const createNameIndex = (names: Iterable<readonly [string, string]>): NameIndex => {
  const folded = [...names].map(([id, name]) => ({ id, words: wordsOf(name) }));
  const entries = folded.flatMap(({ words }, owner) => restsOf(words).map((rest) => ({ rest, owner })));
  entries.sort((a, b) => (a.rest < b.rest ? -1 : Number(a.rest > b.rest)));
  return {
    ids: folded.map(({ id }) => id),
    wholes: folded.map(({ words }) => words.join(" ")),
    rests: entries.map(({ rest }) => rest),
    owners: Int32Array.from(entries, ({ owner }) => owner),
  };
};

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, "");
const withoutDigits = (text: string): string => text.replace(/\p{N}/gu, "");

/** The slips between every beginning of the typed text and one of a name, and the same for the name's beginning less a letter. */
type Distances = Readonly<{ last: readonly number[]; before: readonly number[]; letter: string }>;

/** The distances after one more `letter` of the name (optimal string alignment: letters more, less, other, or two swapped). */
const extend = (typed: string, { last, before, letter: former }: Distances, letter: string): Distances => {
  const next = [(last[0] ?? 0) + 1];
  for (let column = 1; column <= typed.length; column += 1) {
    const isSame = typed[column - 1] === letter;
    const isSwap = column > 1 && typed[column - 1] === former && typed[column - 2] === letter && before.length > 0;
    next.push(
      Math.min(
        (next[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return { last: next, before: last, letter };
};

/** The end of the stretch of sorted `rests`, from `start` on, that have the letter of the first at `depth`. */
const endOfLetter = (rests: readonly string[], [start, end]: readonly [number, number], depth: number): number => {
  const letter = rests[start]?.[depth] ?? "";
  let [low, high] = [start + 1, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rests[middle]?.[depth] ?? "") > letter) high = middle;
    else low = middle + 1;
  }
  return low;
};

type Search = Readonly<{ typed: string; most: number; digits: string; index: NameIndex; found: Map<number, Fit> }>;

/** A stretch of `rests` that begin alike for `depth` letters, with the best fit among those beginnings. */
type Stretch = Readonly<{ range: readonly [number, number]; depth: number; distances: Distances; fit: Fit | null }>;

const keep = ({ index, found }: Search, [start, end]: readonly [number, number], fit: Fit): void => {
  for (let at = start; at < end; at += 1) {
    const owner = index.owners[at] ?? 0;
    const known = found.get(owner);
    const isBetter = !known || fit.edits < known.edits || (fit.edits === known.edits && fit.length > known.length);
    if (isBetter) found.set(owner, fit);
  }
};

/** Follows every beginning that is not yet too far off, one letter after the other. */
const follow = (search: Search, { range, depth, distances, fit }: Stretch): void => {
  const { typed, most, digits, index } = search;
  if (depth >= typed.length + most || Math.min(...distances.last) > most) {
    if (fit) keep(search, range, fit);
    return;
  }
  for (let [start, end] = range; start < end; ) {
    const first = index.rests[start] ?? "";
    const next = first.length === depth ? start + 1 : endOfLetter(index.rests, [start, end], depth);
    if (first.length > depth) {
      const further = extend(typed, distances, first[depth] ?? "");
      const edits = further.last[typed.length] ?? 0;
      // Another number is another thing, not a slip.
      const fits = edits <= most && edits <= (fit?.edits ?? most) && digitsOf(first.slice(0, depth + 1)) === digits;
      const better = fits ? { edits, length: depth + 1 } : fit;
      follow(search, { range: [start, next], depth: depth + 1, distances: further, fit: better });
    } else if (fit) keep(search, [start, next], fit);
    start = next;
  }
};

/** More names than anybody looks through; the rest of a large dataset's is ordered by the index alone. */
const MOST_NEAR = 500;

/**
 * The ids of those names that hold `text`, mistyped or unfinished as it may be, from the beginning of a word on, each
 * with its nearness, from above 0 to 4: higher by 1 for each slip less, and within that by how much of the name the text
 * is. As many slips are forgiven as in one word of that length, and none once a name holds the text as it was typed. At
 * most 500, the nearest. The time grows with what is near, hardly with the number of names.
 */
export const nearNames = (text: string, index: NameIndex): ReadonlyMap<string, number> => {
  const typed = wordsOf(text).join(" ");
  if (typed === "") return new Map();
  const most = forgivenEdits(withoutDigits(typed));
  const search: Search = { typed, most, digits: digitsOf(typed), index, found: new Map() };
  const none = Array.from({ length: typed.length + 1 }, (_, column) => column);
  const distances = { last: none, before: [], letter: "" };
  follow(search, { range: [0, index.rests.length], depth: 0, distances, fit: null });
  const near = [...search.found].map(([owner, { edits, length }]): readonly [string, number] => {
    const whole = index.wholes[owner] ?? "";
    const value = whole === typed ? NAME_ITSELF : MAX_FORGIVEN_EDITS - edits + length / whole.length;
    return [index.ids[owner] ?? "", value];
  });
  const isHeld = near.some(([, value]) => value > MAX_FORGIVEN_EDITS);
  const kept = near.filter(([, value]) => !isHeld || value > MAX_FORGIVEN_EDITS);
  if (kept.length <= MOST_NEAR) return new Map(kept);
  return new Map(kept.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_NEAR));
};
