/** What tells the two compared views apart in a picture: a letter, a wide line around, and its shape; never the hue of a sign alone. */
import type { StylesheetJson } from "cytoscape";
import type { Palette } from "../look/palette.ts";
import { LABEL_FONT } from "../look/shapes.ts";
import { FONT_FAMILY } from "../look/style-rule.ts";

const AROUND = 0.28;

/** Rules that come after those of the network. */
export const compareRules = (palette: Palette): StylesheetJson => [
  {
    selector: ".in-here, .in-there, .in-changed",
    style: { "underlay-opacity": AROUND, "underlay-padding": 5, "underlay-shape": "round-rectangle" },
  },
  { selector: ".in-here", style: { "underlay-color": palette.accent } },
  { selector: ".in-there", style: { "underlay-color": palette.link.POSITIVE } },
  // Far away letters cannot be read: a factor of B has a round line around it.
  { selector: "node.in-there", style: { "underlay-shape": "ellipse" } },
  { selector: "node.badge", style: { "min-zoomed-font-size": 6 } },
  { selector: ".in-changed", style: { "underlay-color": palette.link.MIXED } },
  {
    selector: "edge.in-here, edge.in-there, edge.in-changed",
    style: {
      label: "data(letter)",
      color: palette.ink,
      "font-family": FONT_FAMILY,
      "font-size": LABEL_FONT,
      "min-zoomed-font-size": 6,
      "font-weight": "bold",
      "text-background-color": palette.ground,
      "text-background-opacity": 1,
      "text-background-padding": "2",
      "underlay-padding": 3,
    },
  },
];
