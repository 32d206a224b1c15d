/** Turns what somebody typed into a question to the full-text index, and says which words are near enough to it. */
import { wordsOf } from "./match-text.ts";

/** A property that is searched; a word found there counts `boost` times. */
export type SearchField = Readonly<{ name: string; boost: number }>;

/** What is searched of factors, claims and sources: names and titles before the rest, factors before all. */
export const SEARCH_FIELDS = {
  factor: [
    { name: "name", boost: 8 },
    { name: "description", boost: 2 },
  ],
  claim: [{ name: "statement", boost: 1 }],
  source: [
    { name: "title", boost: 3 },
    { name: "authors", boost: 3 },
    { name: "publisher", boost: 1 },
  ],
} as const satisfies Readonly<Record<string, readonly SearchField[]>>;

/** What a search looks among. */
export type SearchType = keyof typeof SEARCH_FIELDS;
export const SEARCH_TYPES = Object.keys(SEARCH_FIELDS) as readonly SearchType[];

// A word as it was typed outweighs a beginning, and a beginning outweighs a typing error, whatever its rarity.
const WHOLE_WORD = 4;
const BEGINNING = 1.5;
const TYPING_ERROR = 0.25;
const PHRASE = 4;

const ONE_EDIT_LETTERS = 4;
const TWO_EDITS_LETTERS = 8;

/** Typing errors forgiven in one word at most. */
export const MAX_FORGIVEN_EDITS = 2;

/** The index refuses questions that grow beyond a thousand parts; nobody mistypes this many words at once. */
const MAX_FORGIVEN_WORDS = 8;
const MAX_WORDS = 32;

/** How many typing errors (a letter more, less, other, or two swapped) are forgiven in `word`: 0, 1 or 2. */
export const forgivenEdits = (word: string): number => {
  if (/\p{N}/u.test(word) || word.length < ONE_EDIT_LETTERS) return 0;
  return word.length < TWO_EDITS_LETTERS ? 1 : MAX_FORGIVEN_EDITS;
};

/** A word that a search looks for; `isLast` may be unfinished, and only what is required must be found. */
export type SearchWord = Readonly<{ word: string; edits: number; isLast: boolean; isRequired: boolean }>;

/** Words that the index leaves out of its texts (Lucene's English stop words): nothing can be found by them. */
const NOT_INDEXED: ReadonlySet<string> = new Set(
  (
    "a an and are as at be but by for if in into is it no not of on or such that the their then there these they " +
    "this to was will with"
  ).split(" "),
);

/**
 * The different words that a search for `text` looks for, at most 32, in order. A word that the index leaves out counts
 * only as the beginning of another, and must be found only when nothing else was typed.
 */
export const searchWords = (text: string): readonly SearchWord[] => {
  const all = wordsOf(text);
  const last = all.at(-1);
  const isFindable = (word: string): boolean => word === last || !NOT_INDEXED.has(word);
  const words = [...new Set(all)].filter(isFindable).slice(0, MAX_WORDS);
  const isForgiving = words.length <= MAX_FORGIVEN_WORDS;
  return words.map((word) => ({
    word,
    edits: isForgiving && !NOT_INDEXED.has(word) ? forgivenEdits(word) : 0,
    isLast: word === last,
    isRequired: words.length === 1 || !NOT_INDEXED.has(word),
  }));
};

const term = (field: SearchField, text: string, weight: number): string =>
  `${field.name}:${text}^${field.boost * weight}`;

const anywhere = ({ word, edits, isLast, isRequired }: SearchWord, fields: readonly SearchField[]): string => {
  const ways = fields.flatMap((field) => [
    term(field, word, WHOLE_WORD),
    ...(isLast ? [term(field, `${word}*`, BEGINNING)] : []),
    ...(edits > 0 ? [term(field, `${word}~${edits}`, TYPING_ERROR)] : []),
  ]);
  return `${isRequired ? "+" : ""}(${ways.join(" ")})`;
};

/**
 * A query of the full-text index (Lucene's classic syntax) for things that hold every word of a search in any of
 * `fields`; null without words. Words are folded letters and digits, so nothing that was typed can be an operator.
 */
export const searchQuery = (words: readonly SearchWord[], fields: readonly SearchField[]): string | null => {
  if (words.length === 0) return null;
  const phrase =
    words.length > 1 ? fields.map((field) => term(field, `"${words.map(({ word }) => word).join(" ")}"`, PHRASE)) : [];
  return [...words.map((word) => anywhere(word, fields)), ...phrase].join(" ");
};
