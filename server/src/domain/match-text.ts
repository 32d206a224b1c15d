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

/** `text` without accents and case, so that "Pólya" and "polya" are the same. */
export const foldText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => BASE_LETTERS[letter] ?? letter);

/** The words of `text`, folded: runs of letters and digits. */
export const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A matcher for `text`: all words must occur (AND), accents and case are ignored, the last word may be unfinished.
 * A text without any word matches nothing.
 */
export const createTextMatcher = (text: string): TextMatcher => {
  const words = wordsOf(text);
  const whole = words.slice(0, -1);
  const beginning = words.at(-1);
  if (beginning === undefined) return () => false;
  return (...texts) => {
    const found = new Set(texts.flatMap((one) => wordsOf(one ?? "")));
    return whole.every((word) => found.has(word)) && [...found].some((word) => word.startsWith(beginning));
  };
};
