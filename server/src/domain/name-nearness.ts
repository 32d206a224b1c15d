/** Says how nearly a typed text is a name, so that a search puts what is meant before what mentions it. */
import { beginningDistances } from "./edit-distance.ts";
import { wordsOf } from "./match-text.ts";
import { forgivenEdits, MAX_FORGIVEN_EDITS } from "./search-query.ts";

/** Nearness of the name itself; of any other name it is above 0 and below. */
const NAME_ITSELF = MAX_FORGIVEN_EDITS + 2;

/** A stretch of a name that the text may stand for: the slips between them, and how long the stretch is. */
type Fit = Readonly<{ edits: number; length: number }>;

const better = (a: Fit | null, b: Fit): Fit =>
  a !== null && (a.edits < b.edits || (a.edits === b.edits && a.length >= b.length)) ? a : b;

const digitsOf = (text: string): string => text.replace(/\P{N}/gu, "");
const withoutDigits = (text: string): string => text.replace(/\p{N}/gu, "");

/** The best beginning of `rest` for `typed`: fewest slips, then longest; null beyond `most` slips. */
const bestBeginning = (typed: string, rest: string, most: number): Fit | null => {
  if (rest.startsWith(typed)) return { edits: 0, length: typed.length };
  if (most === 0 || rest.length < typed.length - most) return null;
  const distances = beginningDistances(typed, rest.slice(0, typed.length + most), most) ?? [];
  return (
    distances
      .map((edits, length): Fit => ({ edits, length }))
      // Another number is another thing, not a slip.
      .filter(({ edits, length }) => edits <= most && digitsOf(rest.slice(0, length)) === digitsOf(typed))
      .reduce<Fit | null>(better, null)
  );
};

const nearness = (typed: string, name: string, most: number): number => {
  const words = wordsOf(name);
  const whole = words.join(" ");
  if (whole === typed) return NAME_ITSELF;
  const best = words
    .map((_, index) => bestBeginning(typed, words.slice(index).join(" "), most))
    .filter((fit) => fit !== null)
    .reduce<Fit | null>(better, null);
  return best === null ? 0 : MAX_FORGIVEN_EDITS - best.edits + best.length / whole.length;
};

/**
 * The ids of those of `names` (by id) that hold `text`, mistyped or unfinished as it may be, from the beginning of a
 * word on, each with its nearness, from above 0 to 4: higher by 1 for each slip less, and within that by how much of the
 * name the text is. As many slips are forgiven as in one word of that length, and none once a name holds the text as
 * it was typed.
 */
export const nearNames = (text: string, names: Iterable<readonly [string, string]>): ReadonlyMap<string, number> => {
  const typed = wordsOf(text).join(" ");
  if (typed === "") return new Map();
  const most = forgivenEdits(withoutDigits(typed));
  const near = [...names]
    .map(([id, name]) => [id, nearness(typed, name, most)] as const)
    .filter(([, value]) => value > 0);
  const isHeld = near.some(([, value]) => value > MAX_FORGIVEN_EDITS);
  return new Map(near.filter(([, value]) => !isHeld || value > MAX_FORGIVEN_EDITS));
};
