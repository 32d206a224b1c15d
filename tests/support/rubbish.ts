/** Values that nobody should send: each was the undoing of some program. */

/** Texts. */
export const RUBBISH_TEXTS: readonly string[] = [
  "",
  " ",
  "factor:",
  ":",
  "~",
  "link:a~b",
  "link:~~influence",
  "null",
  "undefined",
  "__proto__",
  "constructor",
  "'",
  '"',
  "`",
  "\\",
  "\u0000",
  "\u2028",
  "\ud800",
  "\u202e",
  "é́́",
  "😀",
  "%00",
  "../../package.json",
  "') DETACH DELETE n //",
  "$limit",
  "{}",
  "*:*",
  '"unclosed',
  "AND OR NOT",
  "~2 ^9 (((",
  "/.*/",
  "a".repeat(201),
  "x".repeat(5_000),
];

/** Numbers, as whole numbers and as others. */
export const RUBBISH_NUMBERS: readonly number[] = [
  0, -1, 101, 5_001, 2_147_483_647, 2_147_483_648, -2_147_483_649, 1e308, 1.5,
];
