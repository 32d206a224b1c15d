/** Reads the tokens as shipped and measures that text and graphics stand out in both themes. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const tokens = readFileSync(new URL("../../client/src/styles/tokens.css", import.meta.url), "utf8");

type Theme = Readonly<Record<string, string>>;

const declarations = (block: string): Theme =>
  Object.fromEntries([...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]));

const blockAfter = (opening: string): string => {
  const start = tokens.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no block ${opening}`);
  return tokens.slice(start, tokens.indexOf("}", start));
};

const light = declarations(blockAfter(":root {"));
const dark = declarations(blockAfter(':root[data-theme="dark"] {'));
const preferred = declarations(blockAfter(':root:not([data-theme="light"]) {'));

const channel = (part: string): number => {
  const value = Number.parseInt(part, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number =>
  0.2126 * channel(hex.slice(1, 3)) + 0.7152 * channel(hex.slice(3, 5)) + 0.0722 * channel(hex.slice(5, 7));

const contrast = (theme: Theme, one: string, other: string): number => {
  const [high, low] = [theme[one], theme[other]]
    .map((hex) => luminance(hex ?? expect.fail(`no token ${one} or ${other}`)))
    .sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const GROUNDS = ["ground", "sheet", "raised"];
const TEXT_PAIRS = [
  ...["ink", "ink-soft", "accent", "accent-strong", "caution"].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground] as const),
  ),
  ...["ink", "ink-soft", "accent"].flatMap((text) => ["wash", "chosen"].map((ground) => [text, ground] as const)),
  ["ink", "mark"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
] as const;
const GRAPHIC_PAIRS = ["line-strong", "focus", "accent"].flatMap((mark) =>
  [...GROUNDS, "wash"].map((ground) => [mark, ground] as const),
);

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s theme", (_, theme) => {
  test.each(TEXT_PAIRS)("sets %s on %s at 4.5:1 or more", (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(GRAPHIC_PAIRS)("draws %s on %s at 3:1 or more", (mark, ground) => {
    expect(contrast(theme, mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the dark theme is the same by choice and by the system's preference", () => {
  expect(preferred).toEqual(dark);
});

test("the dark theme changes every colour of the light one", () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});
