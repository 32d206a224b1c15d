/** How drawn elements step forward and back: the part of the stylesheet for classes that come and go. */
import { BAND_OPACITY, PALE } from "./link-look.ts";
import type { Palette } from "./palette.ts";
import type { Rule } from "./style-rule.ts";

/** How clear what is not near stays while something is in focus. */
export const FADED = 0.22;
/** What the filter leaves out: still there, and its words still to be read. */
const LEFT_OUT = 0.32;

/** What would vanish is pale and dotted, what would change lies on a broad band: see the legend. */
export const falls = (palette: Palette): readonly Rule[] => [
  { selector: "edge.link.gone", style: { opacity: PALE, "line-style": "dotted" } },
  { selector: "node.factor.gone", style: { opacity: PALE, "border-style": "dotted" } },
  {
    selector: "edge.link.changed",
    style: { "underlay-color": palette.inkSoft, "underlay-opacity": BAND_OPACITY, "underlay-padding": 5 },
  },
];

/** What is near or far, in focus or selected, or left out by the filter. */
export const attention = (palette: Palette): readonly Rule[] => [
  { selector: ".left-out", style: { opacity: LEFT_OUT } },
  { selector: ".faded", style: { opacity: FADED } },
  { selector: "edge.dots.near", style: { "line-opacity": 1 } },
  { selector: "node.lane.faded, node.lane-title.faded", style: { opacity: 1 } },
  {
    selector: "node.focused, node.selected",
    style: { "outline-color": palette.accent, "outline-width": 2, "outline-offset": 2, "z-index": 30 },
  },
  { selector: "node.selected", style: { "outline-width": 3 } },
  {
    selector: "edge.focused, edge.selected",
    style: { "underlay-color": palette.accent, "underlay-opacity": 0.25, "underlay-padding": 4, "z-index": 30 },
  },
  { selector: "edge.selected", style: { "underlay-opacity": 0.4 } },
  { selector: ":active", style: { "overlay-opacity": 0 } },
];
