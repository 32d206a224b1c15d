/** Every hue stands out from its ground: 3 to 1 for lines and shapes, 4.5 to 1 for words. */
import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { DARK, LIGHT, type Palette, systemPalette } from "./palette.ts";
import { stylesheet } from "./stylesheet.ts";

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const themes: readonly (readonly [string, Palette])[] = [
  ["light", LIGHT],
  ["dark", DARK],
];

test.each(themes)("in %s borders stand out from the ground, from lanes and from their own fill", (_name, palette) => {
  for (const [kind, border] of Object.entries(palette.border)) {
    const fill = palette.fill[kind as keyof Palette["fill"]];
    for (const ground of [palette.ground, palette.wash, fill]) {
      expect(contrast(border, ground), `${kind} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test.each(themes)("in %s links stand out from the ground and from lanes", (_name, palette) => {
  for (const [hue, colour] of Object.entries(palette.link)) {
    for (const ground of [palette.ground, palette.wash]) {
      expect(contrast(colour, ground), `${hue} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test.each(themes)("in %s words can be read on the ground, on lanes and in every box", (_name, palette) => {
  for (const ground of [palette.ground, palette.wash, ...Object.values(palette.fill)]) {
    expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
  }
  for (const ground of [palette.ground, palette.wash]) {
    expect(contrast(palette.inkSoft, ground)).toBeGreaterThanOrEqual(4.5);
  }
});

test("in colours that a device forces, a bundle of links shows each of its signs", () => {
  const forced = systemPalette((colour) => (colour === "LinkText" ? "rgb(0, 0, 238)" : "rgb(255, 255, 255)"));
  const shares = [
    { hue: "POSITIVE", from: 0, to: 0.5 },
    { hue: "NEGATIVE", from: 0.5, to: 1 },
  ];
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      { data: { id: "a" } },
      { data: { id: "b" } },
      { data: { id: "bundle", source: "a", target: "b", width: 2, label: "2", shares }, classes: "bundle" },
    ],
    style: stylesheet(forced, { dotLabel: () => 12, title: () => 12 }),
  });
  expect(core.getElementById("bundle").style("line-gradient-stop-colors")).toBe(
    "rgb(255,255,255) rgb(255,255,255) rgb(0,0,238) rgb(0,0,238)",
  );
});
