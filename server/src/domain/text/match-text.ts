/** The search matcher: says whether texts hold the words that somebody typed. */

/** True when the texts, taken together, hold every word; null stands for an empty text. */
export type TextMatcher = (...texts: readonly (string | null)[]) => boolean;

/** Letters that Unicode does not take apart into a base letter and a mark. */
export const BASE_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  þ: "th",
};

const NOT_ASCII = /[^ -~\t\r\n]/;

/** Whether `text` has nothing to fold but its case, as most texts. */
export const isPlain = (text: string): boolean => !NOT_ASCII.test(text);

/** `text` without accents and case, so that "Pólya" and "polya" are the same. */
export const foldText = (text: string): string => {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => BASE_LETTERS[letter] ?? letter);
};

/** The words of `text`, folded: runs of letters and digits. */
export const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Says whether the folded words of something hold every word that somebody typed. */
export type WordMatcher = (found: ReadonlySet<string>) => boolean;

/**
 * A matcher for `text` over words that were folded before: all words must occur (AND), the last one may be unfinished.
 * A text without any word matches nothing.
 */
export const createWordMatcher = (text: string): WordMatcher => {
  const words = wordsOf(text);
  const whole = words.slice(0, -1);
  const beginning = words.at(-1);
  if (beginning === undefined) return () => false;
  return (found) => {
    if (!whole.every((word) => found.has(word))) return false;
    for (const word of found) if (word.startsWith(beginning)) return true;
    return false;
  };
};

/** The folded words of `texts` together. */
export const wordSetOf = (texts: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(texts.flatMap((one) => wordsOf(one ?? "")));

/** A matcher for `text`, as `createWordMatcher`; accents and case are ignored. */
export const createTextMatcher = (text: string): TextMatcher => {
  const matches = createWordMatcher(text);
  return (...texts) => matches(wordSetOf(texts));
};
