/** Which commands some typed words mean: by the beginnings of words first, so that the same letters always give the same order. */

const WORDS = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORDS) ?? [];

/** Whether every typed word begins a word of its own, in any order. */
const beginsWords = (typed: readonly string[], words: readonly string[]): boolean => {
  const left = [...words];
  return typed.every((each) => {
    const at = left.findIndex((word) => word.startsWith(each));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
};

/** Whether the typed letters begin words in their order: "fwn" for "Fit the whole network" leaves out what it likes. */
const isInitials = (typed: string, words: readonly string[]): boolean => {
  let at = 0;
  for (const word of words) if (word[0] === typed[at]) at += 1;
  return at === typed.length;
};

/**
 * How well `text` names `label`: 0 its beginning, 1 beginnings of its words, 2 parts of its words, 3 first letters of its
 * words. Null when it does not. Without a word it names everything equally.
 */
export const matchRank = (label: string, text: string): 0 | 1 | 2 | 3 | null => {
  const typed = wordsOf(text);
  const words = wordsOf(label);
  if (typed.length === 0 || words.join(" ").startsWith(typed.join(" "))) return 0;
  if (beginsWords(typed, words)) return 1;
  if (typed.every((each) => each.length > 2 && words.some((word) => word.includes(each)))) return 2;
  const [only] = typed;
  return typed.length === 1 && only !== undefined && only.length > 1 && isInitials(only, words) ? 3 : null;
};

type Named = Readonly<{ id: string; label: string }>;

/** Entries that `text` names: the best named first, of equals those used last first, then in their own order. */
export const matchEntries = <Entry extends Named>(
  entries: readonly Entry[],
  text: string,
  recent: readonly string[],
): readonly Entry[] => {
  const age = ({ id }: Entry): number => {
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  return entries
    .map((entry) => ({ entry, rank: matchRank(entry.label, text) }))
    .flatMap(({ entry, rank }) => (rank === null ? [] : [{ entry, rank }]))
    .sort((a, b) => a.rank - b.rank || age(a.entry) - age(b.entry))
    .map(({ entry }) => entry);
};
