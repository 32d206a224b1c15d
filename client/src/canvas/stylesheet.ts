/** How the canvas looks: every channel of lines and shapes as a rule over classes, none as a stored attribute. */
import type { EdgeSingular, StylesheetJson } from "cytoscape";
import type { FactorKind } from "../api/generated.ts";
import { FACTOR_KINDS } from "../store/kinds.ts";
import { LABEL_LINE, LABEL_PLACES, LABEL_WRAP } from "./dot-labels.ts";
import { AMONG_DOTS, BAND_OPACITY, PALE } from "./link-look.ts";
import type { LinkHue, Palette } from "./palette.ts";
import { HEXAGON_POINT, LABEL_FONT, LINE_HEIGHT, OCTAGON_CUT, TAG_POINT } from "./shapes.ts";
import { FONT_FAMILY, type Rule } from "./style-rule.ts";
import { together } from "./stylesheet-together.ts";

const HUES: readonly LinkHue[] = ["POSITIVE", "NEGATIVE", "MIXED", "NO_EFFECT", "UNKNOWN", "STRUCTURE", "TARGETING"];
const POINT = 1 - 2 * HEXAGON_POINT;
const HEXAGON = [-POINT, -1, POINT, -1, 1, 0, POINT, 1, -POINT, 1, -1, 0].join(" ");
const [CUT_X, CUT_Y] = [1 - 2 * OCTAGON_CUT.x, 1 - 2 * OCTAGON_CUT.y];
const OCTAGON = [-CUT_X, -1, CUT_X, -1, 1, -CUT_Y, 1, CUT_Y, CUT_X, 1, -CUT_X, 1, -1, CUT_Y, -1, -CUT_Y].join(" ");
const TAG_TURN = 1 - 2 * TAG_POINT;
const TAG = [-1, -1, TAG_TURN, -1, 1, 0, TAG_TURN, 1, -1, 1].join(" ");
/** A round head over a point. */
const PIN = [-0.6, -1, 0.6, -1, 1, -0.6, 1, -0.1, 0.6, 0.3, 0, 1, -0.6, 0.3, -1, -0.1, -1, -0.6].join(" ");
const FADED = 0.22;
/** What the filter leaves out: still there, and its words still to be read. */
const LEFT_OUT = 0.32;
/** Among dots every line is drawn lighter, whatever it says: there are many. */
const MANY_LINES = 0.4;

const lanes = (palette: Palette, titleFont: number): readonly Rule[] => [
  {
    selector: "node.lane",
    style: {
      shape: "round-rectangle",
      "corner-radius": "6",
      width: "data(width)",
      height: "data(height)",
      "background-color": palette.wash,
      "border-width": 1,
      "border-color": palette.laneLine,
      events: "no",
      "z-compound-depth": "bottom",
    },
  },
  { selector: "node.lane.arc", style: { shape: "polygon", "shape-polygon-points": "data(points)" } },
  {
    selector: "node.lane-title",
    style: {
      width: 1,
      height: 1,
      "background-opacity": 0,
      "border-width": 0,
      label: "data(label)",
      color: palette.inkSoft,
      "font-family": FONT_FAMILY,
      "font-size": titleFont,
      "font-weight": 600,
      "text-valign": "center",
      "text-halign": "center",
      events: "no",
    },
  },
];

const dotLabels = (palette: Palette, font: number): readonly Rule[] => [
  ...LABEL_PLACES.map((place) => ({
    selector: `node.dots.label-${place}`,
    style: {
      label: "data(label)",
      "font-size": font,
      "line-height": LABEL_LINE,
      "text-max-width": `${font * LABEL_WRAP}px`,
      "text-outline-width": font * 0.22,
      "text-outline-color": palette.ground,
      "text-halign": place === "left" || place === "right" ? place : "center",
      "text-valign": place === "top" || place === "bottom" ? place : "center",
      "text-margin-x": place === "right" ? font * 0.3 : place === "left" ? font * -0.3 : 0,
      "text-margin-y": place === "bottom" ? font * 0.25 : place === "top" ? font * -0.25 : 0,
    },
  })),
];

const factors = (palette: Palette, dotLabelFont: number): readonly Rule[] => [
  {
    selector: "node.factor",
    style: {
      shape: "data(shape)",
      width: "data(width)",
      height: "data(height)",
      "border-width": 1.5,
      "border-style": "solid",
      color: palette.ink,
      "font-family": FONT_FAMILY,
      "text-wrap": "wrap",
    },
  },
  {
    selector: "node.factor.boxes",
    style: {
      label: "data(label)",
      "font-size": LABEL_FONT,
      "line-height": LINE_HEIGHT / LABEL_FONT,
      "text-max-width": "400px",
      "text-valign": "center",
      "text-halign": "center",
      "corner-radius": "10",
    },
  },
  // Flatter points and smaller cuts than Cytoscape's own leave room for words.
  { selector: "node.factor[shape = 'tag']", style: { shape: "polygon", "shape-polygon-points": TAG } },
  { selector: "node.factor[shape = 'octagon']", style: { shape: "polygon", "shape-polygon-points": OCTAGON } },
  { selector: "node.factor[shape = 'hexagon']", style: { shape: "polygon", "shape-polygon-points": HEXAGON } },
  ...FACTOR_KINDS.map((kind: FactorKind) => ({
    selector: `node.${kind}`,
    style: { "background-color": palette.fill[kind], "border-color": palette.border[kind] },
  })),
  ...FACTOR_KINDS.map((kind: FactorKind) => ({
    selector: `node.dots.${kind}`,
    style: { "background-color": palette.border[kind], "border-width": 1, "border-color": palette.ground },
  })),
  // Corners cut as deep as those of boxes would leave nothing of a small dot.
  { selector: "node.factor.dots", style: { "corner-radius": "3" } },
  { selector: "node.OUTCOME.boxes", style: { "border-width": 3 } },
  {
    selector: "node.chokepoint",
    style: { "outline-color": palette.ink, "outline-width": 2, "outline-offset": 5 },
  },
  { selector: "node.grouping", style: { "border-style": "dashed" } },
  { selector: "node.grouping.dots", style: { "border-color": palette.ink, "border-width": 1.5 } },
  ...dotLabels(palette, dotLabelFont),
  {
    selector: "node.pin",
    style: {
      shape: "polygon",
      "shape-polygon-points": PIN,
      width: 9,
      height: 13,
      "background-color": palette.accent,
      "border-width": 1,
      "border-color": palette.ground,
      events: "no",
      "z-index": 20,
    },
  },
  {
    selector: "node.badge",
    style: {
      shape: "round-rectangle",
      width: "data(width)",
      height: 16,
      "corner-radius": "8",
      "background-color": palette.ground,
      "border-width": 1,
      "border-color": palette.inkSoft,
      label: "data(label)",
      color: palette.inkSoft,
      "font-family": FONT_FAMILY,
      "font-size": 12,
      "text-valign": "center",
      "text-halign": "center",
      "z-index": 20,
    },
  },
];

const links = (palette: Palette): readonly Rule[] => [
  {
    selector: "edge.link",
    style: {
      width: "data(width)",
      "curve-style": "bezier",
      "control-point-step-size": 16,
      "line-cap": "butt",
      "arrow-scale": 0.9,
      "target-arrow-fill": "filled",
    },
  },
  ...HUES.map((hue) => ({
    selector: `edge.${hue}`,
    style: { "line-color": palette.link[hue], "target-arrow-color": palette.link[hue], color: palette.link[hue] },
  })),
  { selector: "edge.end-triangle", style: { "target-arrow-shape": "triangle" } },
  { selector: "edge.end-tee", style: { "target-arrow-shape": "tee", "arrow-scale": 1.2 } },
  { selector: "edge.end-diamond", style: { "target-arrow-shape": "diamond", "arrow-scale": 1.1 } },
  {
    selector: "edge.end-circle",
    style: {
      "target-arrow-shape": "circle",
      "target-arrow-fill": "hollow",
      "target-arrow-width": 1.5,
      "arrow-scale": 0.9,
    },
  },
  { selector: "edge.inferred", style: { "line-style": "dashed", "line-dash-pattern": [7, 5] } },
  // Two lines of the hue with the ground between them.
  {
    selector: "edge.double",
    style: {
      "line-color": palette.ground,
      width: 2,
      "line-outline-width": 1.6,
      "line-outline-color": palette.link.TARGETING,
    },
  },
  {
    selector: "edge.counterpart",
    style: {
      "curve-style": "straight",
      width: 1.5,
      "line-style": "dotted",
      "line-color": palette.link.COUNTERPART,
      events: "no",
    },
  },
  { selector: "edge.through", style: { "line-color": palette.link.THROUGH } },
  {
    selector: "edge.link.dots",
    style: {
      width: (edge: EdgeSingular) => Number(edge.data("width")) * AMONG_DOTS,
      "arrow-scale": 0.4,
      "line-opacity": MANY_LINES,
    },
  },
];

/** Routes and marks only exist among boxes. */
const routed = (palette: Palette): readonly Rule[] => [
  {
    selector: "edge.routed, edge.routed-straight",
    style: {
      "source-endpoint": (edge: EdgeSingular) => edge.data("startAt"),
      "target-endpoint": (edge: EdgeSingular) => edge.data("endAt"),
    },
  },
  {
    selector: "edge.routed",
    style: {
      "curve-style": "unbundled-bezier",
      "edge-distances": "endpoints",
      "control-point-weights": (edge: EdgeSingular) => edge.data("weights"),
      "control-point-distances": (edge: EdgeSingular) => edge.data("distances"),
    },
  },
  { selector: "edge.routed-straight", style: { "curve-style": "straight" } },
  {
    selector: "edge.link.boxes",
    style: {
      "font-size": 10,
      "font-family": FONT_FAMILY,
      "text-background-color": palette.ground,
      "text-background-opacity": 1,
      "text-background-shape": "round-rectangle",
      "source-text-offset": 9,
    },
  },
  { selector: "edge.link.boxes[mark != '']", style: { "source-label": "data(mark)" } },
  { selector: "edge.ASSOCIATION.boxes[mark != '']", style: { "source-label": "", label: "data(mark)" } },
];

/** What would vanish is pale and dotted, what would change lies on a broad band: see the legend. */
const falls = (palette: Palette): readonly Rule[] => [
  { selector: "edge.link.gone", style: { opacity: PALE, "line-style": "dotted" } },
  { selector: "node.factor.gone", style: { opacity: PALE, "border-style": "dotted" } },
  {
    selector: "edge.link.changed",
    style: { "underlay-color": palette.inkSoft, "underlay-opacity": BAND_OPACITY, "underlay-padding": 5 },
  },
];

const attention = (palette: Palette): readonly Rule[] => [
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

/** The whole sheet. Fonts are canvas units: beside dots they follow the zoom, so that words keep their size on the screen. */
export const stylesheet = (palette: Palette, dotLabelFont: number, titleFont: number): StylesheetJson =>
  [
    ...lanes(palette, titleFont),
    ...factors(palette, dotLabelFont),
    ...links(palette),
    ...together(palette, dotLabelFont),
    ...routed(palette),
    ...falls(palette),
    ...attention(palette),
  ] as unknown as StylesheetJson;
