/** Makes any text safe inside XML 1.0: many quotes pasted from PDF files hold characters that no XML file may. */

// With the u flag a surrogate without its partner is a character of its own, and outside these ranges.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escaped = (text: string, characters: RegExp): string =>
  text.replace(NOT_XML, "").replace(characters, (character) => ENTITIES[character] ?? character);

/** `text` as content of an element. A carriage return is kept as a reference, or a reader would make it a newline. */
export const xmlText = (text: string): string => escaped(text, /[&<>\r]/g);

/** `text` as value of an attribute in double quotes. */
export const xmlAttribute = (text: string): string => escaped(text, /[&<>"'\t\n\r]/g);

/** `text` as content of a comment, in which two hyphens may not meet and the last may not be one. */
export const xmlComment = (text: string): string => text.replace(NOT_XML, "").replace(/-(?=-|$)/g, "- ");
