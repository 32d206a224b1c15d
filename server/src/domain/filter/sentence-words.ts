/** Small pieces of English for sentences about data: counts, lists, quotes. */

/** `1 factor`, `2 factors`, `1,204 factors`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? noun : `${noun}s`}`;

/** `text` in single quotation marks. */
export const quoted = (text: string): string => `‘${text}’`;

/** Quotes only a name that holds a joining word or comma of its own, so that lists stay readable. */
export const quotedIfJoined = (text: string): string => (/,|\b(?:and|or)\b/i.test(text) ? quoted(text) : text);

/** A name inside a sentence: its first letter small, unless its first word is an abbreviation or somebody's name. */
export const lowerFirst = (name: string): string =>
  /^\p{Lu}[\p{Ll}-]*(?=[\s,;:]|$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const LONGEST_LIST = 4;
const SHOWN_OF_LONGER = 3;

/** `A`, `A or B`, `A, B or C`; a list of more than four is cut to `A, B, C and 3 more`. */
export const listed = (words: readonly string[], joint: "or" | "and"): string => {
  if (words.length > LONGEST_LIST)
    return `${words.slice(0, SHOWN_OF_LONGER).join(", ")} and ${words.length - SHOWN_OF_LONGER} more`;
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
};
