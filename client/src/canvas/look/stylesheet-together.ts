/** How groups of a map and bundles of links look, and thousands of lines: the part of the stylesheet that only large networks and folds need. */
import type { EdgeSingular } from "cytoscape";
import type { Share } from "./bundle-look.ts";
import type { Palette } from "./palette.ts";
import { LABEL_FONT, LINE_HEIGHT } from "./shapes.ts";
import { FONT_FAMILY, type Fonts, type Rule } from "./style-rule.ts";

const sharesIn = (edge: EdgeSingular): readonly Share[] => edge.data("shares") as readonly Share[];

/** Groups of a map and bundles of links. */
export const together = (palette: Palette, { dotLabel }: Fonts): readonly Rule[] => [
  {
    selector: "node.group",
    style: {
      shape: "round-rectangle",
      "corner-radius": "12",
      width: "data(width)",
      height: "data(height)",
      "background-color": palette.wash,
      "border-width": 2,
      "border-color": palette.inkSoft,
      color: palette.ink,
      "font-family": FONT_FAMILY,
    },
  },
  {
    selector: "node.group.closed",
    style: {
      label: "data(label)",
      "font-size": LABEL_FONT,
      "line-height": LINE_HEIGHT / LABEL_FONT,
      "text-wrap": "wrap",
      "text-max-width": "400px",
      "text-valign": "center",
      "text-halign": "center",
    },
  },
  { selector: "node.group.open", style: { "border-width": 1, "z-compound-depth": "bottom" } },
  { selector: "node.closer", style: { width: 26, height: 26, "corner-radius": "13", "font-size": 18 } },
  { selector: "node.fold", style: { width: 38 } },
  {
    selector: "edge.bundle",
    style: {
      width: "data(width)",
      "curve-style": "bezier",
      "line-cap": "butt",
      "line-fill": "linear-gradient",
      "line-gradient-stop-colors": (edge: EdgeSingular) =>
        sharesIn(edge)
          .flatMap(({ hue }) => [palette.link[hue], palette.link[hue]])
          .join(" "),
      "line-gradient-stop-positions": (edge: EdgeSingular) =>
        sharesIn(edge)
          .flatMap(({ from, to }) => [`${(from * 100).toFixed(1)}%`, `${(to * 100).toFixed(1)}%`])
          .join(" "),
      label: "data(label)",
      color: palette.ink,
      "font-family": FONT_FAMILY,
      "font-size": 12,
      "text-background-color": palette.ground,
      "text-background-opacity": 1,
      "text-background-shape": "round-rectangle",
      "text-background-padding": "2px",
    },
  },
  // Beside thousands of lines two of one pair need no bow, and straight ones cost a quarter less.
  { selector: "edge.crowded", style: { "curve-style": "straight" } },
  { selector: "edge.bundle.quiet", style: { visibility: "hidden" } },
  { selector: "edge.bundle.quiet.near", style: { visibility: "visible" } },
  { selector: "edge.bundle.dots", style: { "font-size": () => Math.min(dotLabel(), 24) } },
];
