/** The search matcher as regular expressions, so that the database can apply it to long lists by itself. */
import { BASE_LETTERS, wordsOf } from "./match-text.ts";

const MARKS = "\\p{M}*";
const BEGIN = "(?<![\\p{L}\\p{N}]\\p{M}{0,9})";
const END = `(?!${MARKS}[\\p{L}\\p{N}])`;
const NEVER = "(?!)";

/** How the database is to ask: what to write for letters that Unicode does not take apart, then what must match. */
export type TextPatterns = Readonly<{
  /** Pairs of a letter and what it is written as. */
  baseLetters: readonly (readonly [string, string])[];
  /** Java regular expressions; each must match the whole text. */
  patterns: readonly string[];
}>;

const spelled = (word: string): string => [...word].map((letter) => `${letter}${MARKS}`).join("");

/**
 * What `createTextMatcher(text)` asks of texts, as patterns: one a word, against the texts in NFKD and lower case,
 * joined by line feeds, with `baseLetters` replaced. Words hold letters and digits only, so nothing of `text` is read
 * as an operator. A text without any word gives a pattern that nothing matches.
 */
export const textPatterns = (text: string): TextPatterns => {
  const words = wordsOf(text);
  const patterns = words.map((word, index) => {
    const end = index < words.length - 1 ? END : "";
    return `(?s).*${BEGIN}${spelled(word)}${end}.*`;
  });
  return { baseLetters: Object.entries(BASE_LETTERS), patterns: patterns.length > 0 ? patterns : [NEVER] };
};
