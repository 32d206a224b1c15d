/** Text that may stand in a query string: readable where possible, and read back exactly. */

const READABLE: readonly (readonly [RegExp, string])[] = [
  [/%3A/g, ":"],
  [/%2F/g, "/"],
  [/%20/g, "+"],
];

/** `text` for a query string; colons and slashes stay readable, spaces become plus signs. */
const encodeText = (text: string): string =>
  READABLE.reduce((encoded, [code, sign]) => encoded.replace(code, sign), encodeURIComponent(text));

/** The text behind `encoded`, or null when it is not well-formed. */
const decodeText = (encoded: string): string | null => {
  try {
    return decodeURIComponent(encoded.replaceAll("+", " "));
  } catch {
    return null;
  }
};

/** How one value is written into an address and read back; null when it cannot be read. */
export type Codec<T> = Readonly<{ print: (value: T) => string; parse: (raw: string) => T | null }>;

/** Free text. */
export const text: Codec<string> = { print: encodeText, parse: (raw) => decodeText(raw) || null };

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number): Codec<number> => ({
  print: String,
  parse: (raw) => {
    if (!/^-?(0|[1-9]\d{0,8})$/.test(raw)) return null;
    const value = Number(raw);
    return value >= min && value <= max && !Object.is(value, -0) ? value : null;
  },
});

/** `yes` or `no`. */
export const yesNo: Codec<boolean> = {
  print: (value) => (value ? "yes" : "no"),
  parse: (raw) => (raw === "yes" ? true : raw === "no" ? false : null),
};

/** One word of a closed list. */
export const oneOf = <Word extends string>(words: readonly Word[]): Codec<Word> => ({
  print: String,
  parse: (raw) => words.find((word) => word === raw) ?? null,
});

/** One to `max` values, comma-separated, each once. */
export const listOf = <T>(item: Codec<T>, max: number): Codec<readonly T[]> => ({
  print: (values) => values.map(item.print).join(","),
  parse: (raw) => {
    const values: T[] = [];
    for (const part of raw.split(",")) {
      const value = item.parse(part);
      if (value === null) return null;
      values.push(value);
    }
    return values.length <= max && new Set(values.map(item.print)).size === values.length ? values : null;
  },
});

/** A data version: 16 hexadecimal digits. */
export const DATA_VERSION: Codec<string> = {
  print: String,
  parse: (raw) => (/^[0-9a-f]{16}$/.test(raw) ? raw : null),
};
