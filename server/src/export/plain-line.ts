/** Makes any text one line: formats that are read line by line have no other way to hold it. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a line cannot hold.
const BREAKS = /[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;
const LONE_SURROGATES = /\p{Cs}/gu;

/** `text` with every break and control character a single space, and without halves of characters. */
export const plainLine = (text: string): string => text.replace(LONE_SURROGATES, "").replace(BREAKS, " ").trim();
