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
  /** The letters of all `wholes`, one after the other, each whole with `END` behind it. */
  letters: Uint16Array;
  /** Where in `letters` each word of each name begins, sorted by what follows, so that equal beginnings lie side by side. */
  starts: Int32Array;
  /** The position in `ids` of the name that each of `starts` belongs to. */
  owners: Int32Array;
}>;

const END = 0;

/** `texts` one after the other, each with `END` behind it. */
const lettersOf = (texts: readonly string[]): Uint16Array => {
  const letters = new Uint16Array(texts.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const text of texts) {
    for (let place = 0; place < text.length; place += 1) letters[at + place] = text.charCodeAt(place);
    at += text.length + 1;
  }
  return letters;
};

type Beginning = Readonly<{ rest: string; start: number; owner: number }>;

const beginningsOf = (words: readonly string[], owner: number, wholeStart: number): readonly Beginning[] => {
  let start = wholeStart;
  return words.map((word, index) => {
    const beginning = { rest: words.slice(index).join(" "), start, owner };
    start += word.length + 1;
    return beginning;
  });
};

/** An index over `names` (by id). O(n log n) once, some 200 bytes a name. */
export const createNameIndex = (names: Iterable<readonly [string, string]>): NameIndex => {
  const folded = [...names].map(([id, name]) => ({ id, words: wordsOf(name) }));
  const wholes = folded.map(({ words }) => words.join(" "));
  let wholeStart = 0;
  const entries = folded.flatMap(({ words }, owner) => {
    const beginnings = beginningsOf(words, owner, wholeStart);
    wholeStart += (wholes[owner] ?? "").length + 1;
    return beginnings;
  });
  entries.sort((a, b) => (a.rest < b.rest ? -1 : Number(a.rest > b.rest)));
  return {
    ids: folded.map(({ id }) => id),
    wholes,
    letters: lettersOf(wholes),
    starts: Int32Array.from(entries, ({ start }) => start),
    owners: Int32Array.from(entries, ({ owner }) => owner),
  };
};

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, "");
const withoutDigits = (text: string): string => text.replace(/\p{N}/gu, "");

/** The letter at `depth` of the beginning at `at`; `END` behind its last one. Not to be asked for further ones. */
const letterOf = ({ letters, starts }: NameIndex, at: number, depth: number): number =>
  letters[(starts[at] ?? 0) + depth] ?? END;

/** The end of the stretch of sorted beginnings, from `start` on, that have the letter of the first at `depth`. */
const endOfLetter = (index: NameIndex, [start, end]: readonly [number, number], depth: number): number => {
  const letter = letterOf(index, start, depth);
  let [low, high] = [start + 1, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (letterOf(index, middle, depth) > letter) high = middle;
    else low = middle + 1;
  }
  return low;
};

/**
 * The slips between beginnings of the typed text and a name's: `rows[depth][column]` between `depth` letters of the name
 * and `column` of the text, filled where both differ by no more letters than slips are forgiven; elsewhere there are more.
 * A row belongs to the name that is followed at the time.
 */
type Slips = Readonly<{ typed: string; most: number; rows: Uint16Array[] }>;

const MANY = 0xffff;

const rowOf = ({ typed, rows }: Slips, depth: number): Uint16Array => {
  const known = rows[depth];
  if (known) return known;
  const row = new Uint16Array(typed.length + 1).fill(MANY);
  rows[depth] = row;
  return row;
};

const startSlips = (typed: string, most: number): Slips => {
  const slips: Slips = { typed, most, rows: [] };
  const first = rowOf(slips, 0);
  for (let column = 0; column <= Math.min(most, typed.length); column += 1) first[column] = column;
  return slips;
};

/**
 * Fills the row of `depth` from the two before it (optimal string alignment: letters more, less, other, or two swapped),
 * for a name whose letter there is `letter`, and `former` the one before. Gives the fewest slips in it.
 */
const fillRow = (
  slips: Slips,
  depth: number,
  { letter, former }: Readonly<{ letter: number; former: number }>,
): number => {
  const { typed, most } = slips;
  const next = rowOf(slips, depth);
  const last = rowOf(slips, depth - 1);
  const before = rowOf(slips, Math.max(0, depth - 2));
  const end = Math.min(typed.length, depth + most);
  let least = depth <= most ? depth : MANY;
  if (depth <= most) next[0] = depth;
  for (let column = Math.max(1, depth - most); column <= end; column += 1) {
    const own = typed.charCodeAt(column - 1);
    // A neighbour that is not filled has too many slips, as it should.
    let steps = Math.min(last[column] ?? MANY, next[column - 1] ?? MANY) + 1;
    steps = Math.min(steps, (last[column - 1] ?? MANY) + (own === letter ? 0 : 1));
    if (depth > 1 && column > 1 && own === former && typed.charCodeAt(column - 2) === letter)
      steps = Math.min(steps, (before[column - 2] ?? MANY) + 1);
    next[column] = Math.min(steps, MANY);
    least = Math.min(least, steps);
  }
  return least;
};

type Search = Readonly<{ slips: Slips; digits: string; index: NameIndex; found: Map<number, Fit> }>;

/** A stretch of beginnings that are alike for `depth` letters, with the best fit among those letters' own beginnings. */
type Stretch = Readonly<{ start: number; end: number; depth: number; fit: Fit | null }>;

const keep = ({ index, found }: Search, { start, end }: Pick<Stretch, "start" | "end">, fit: Fit | null): void => {
  if (!fit) return;
  for (let at = start; at < end; at += 1) {
    const owner = index.owners[at] ?? 0;
    const known = found.get(owner);
    const isBetter = !known || fit.edits < known.edits || (fit.edits === known.edits && fit.length > known.length);
    if (isBetter) found.set(owner, fit);
  }
};

/** The better fit of the best so far and all the letters that the stretch has in common. */
const betterFit = ({ slips, digits, index }: Search, { start, depth: length, fit }: Stretch): Fit | null => {
  const edits = rowOf(slips, length)[slips.typed.length] ?? MANY;
  if (edits > (fit?.edits ?? slips.most)) return fit;
  const first = index.starts[start] ?? 0;
  const held = String.fromCharCode(...index.letters.subarray(first, first + length));
  // Another number is another thing, not a slip.
  return digitsOf(held) === digits ? { edits, length } : fit;
};

/** Follows every beginning that is not yet too far off, one letter after the other. */
const follow = (search: Search, { start: from, end: to, depth, fit }: Stretch): void => {
  const { slips, index } = search;
  for (let start = from; start < to; ) {
    const end = endOfLetter(index, [start, to], depth);
    const letter = letterOf(index, start, depth);
    if (letter === END) keep(search, { start, end }, fit);
    else {
      const former = depth > 0 ? letterOf(index, start, depth - 1) : END;
      const least = fillRow(slips, depth + 1, { letter, former });
      const alike = { start, end, depth: depth + 1, fit };
      const better = betterFit(search, alike);
      if (least > slips.most || alike.depth >= slips.typed.length + slips.most) keep(search, alike, better);
      else follow(search, { ...alike, fit: better });
    }
    start = end;
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
  const digits = digitsOf(typed);
  const within = (most: number): ReadonlyMap<number, Fit> => {
    const search: Search = { slips: startSlips(typed, most), digits, index, found: new Map() };
    follow(search, { start: 0, end: index.starts.length, depth: 0, fit: null });
    return search.found;
  };
  // Most texts are held by a name, which is found along one path; slips lead along hundreds.
  const held = within(0);
  const near = [...(held.size > 0 ? held : within(forgivenEdits(withoutDigits(typed))))].map(
    ([owner, { edits, length }]): readonly [string, number] => {
      const whole = index.wholes[owner] ?? "";
      const value = whole === typed ? NAME_ITSELF : MAX_FORGIVEN_EDITS - edits + length / whole.length;
      return [index.ids[owner] ?? "", value];
    },
  );
  if (near.length <= MOST_NEAR) return new Map(near);
  return new Map(near.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_NEAR));
};
