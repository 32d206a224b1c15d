/** How the canvas looks: every channel of lines and shapes as a rule over classes, none as a stored attribute. */
import type { EdgeSingular, StylesheetJson } from "cytoscape";
import type { FactorKind } from "../../api/generated.ts";
import { FACTOR_KINDS } from "../../store/kinds.ts";
import { chosenRules } from "../chosen.ts";
import { LABEL_LINE, LABEL_PLACES, LABEL_RIM, LABEL_WRAP } from "./dot-labels.ts";
import { AMONG_DOTS } from "./link-look.ts";
import type { LinkHue, Palette } from "./palette.ts";
import { HEXAGON_POINT, LABEL_FONT, LINE_HEIGHT, OCTAGON_CUT, TAG_POINT } from "./shapes.ts";
import { FONT_FAMILY, type Fonts, type Rule } from "./style-rule.ts";
import { attention, falls } from "./stylesheet-attention.ts";
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
/** Among dots every line is drawn lighter, whatever it says: there are many. */
const MANY_LINES = 0.4;

/**
 * Nodes have an empty list of pictures, which is not the same as none: by the time Cytoscape has drawn a node with
 * `none`, it believes that one is still loading, styles the node anew and throws away the layer that the node was just
 * drawn into. What is too large to be kept by itself, as lanes are, does so in every frame, so that no layer is ever
 * finished and every pan draws every line again.
 */
const NO_PICTURES = { selector: "node", style: { "background-image": [] } };

const lanes = (palette: Palette, { title }: Fonts): readonly Rule[] => [
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
      "font-size": title,
      "font-weight": 600,
      "text-valign": "center",
      "text-halign": "center",
      events: "no",
    },
  },
];

/** Only for what bears words: a property costs the library time for each element that it is given to. */
const wordsIn = (palette: Palette) => ({ color: palette.ink, "font-family": FONT_FAMILY, "text-wrap": "wrap" });

const dotLabels = (palette: Palette, { dotLabel: font }: Fonts): readonly Rule[] => [
  ...LABEL_PLACES.map((place) => ({
    selector: `node.dots.label-${place}`,
    style: {
      ...wordsIn(palette),
      label: "data(label)",
      "font-size": font,
      "line-height": LABEL_LINE,
      "text-max-width": () => `${font() * LABEL_WRAP}px`,
      "text-outline-width": () => font() * LABEL_RIM,
      "text-outline-color": palette.ground,
      "text-halign": place === "left" || place === "right" ? place : "center",
      "text-valign": place === "top" || place === "bottom" ? place : "center",
      "text-margin-x": place === "right" ? () => font() * 0.3 : place === "left" ? () => font() * -0.3 : 0,
      "text-margin-y": place === "bottom" ? () => font() * 0.25 : place === "top" ? () => font() * -0.25 : 0,
    },
  })),
];

const factors = (palette: Palette, fonts: Fonts): readonly Rule[] => [
  {
    selector: "node.factor",
    style: {
      shape: "data(shape)",
      width: "data(width)",
      height: "data(height)",
      "border-width": 1.5,
    },
  },
  {
    selector: "node.factor.boxes",
    style: {
      ...wordsIn(palette),
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
  ...dotLabels(palette, fonts),
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
      "arrow-scale": 0.9,
    },
  },
  ...HUES.map((hue) => ({
    selector: `edge.${hue}`,
    style: { "line-color": palette.link[hue], "target-arrow-color": palette.link[hue] },
  })),
  ...HUES.map((hue) => ({ selector: `edge.${hue}.boxes`, style: { color: palette.link[hue] } })),
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

/** The whole sheet, for the colours of a theme: another zoom changes what `fonts` give, not the sheet. */
export const stylesheet = (palette: Palette, fonts: Fonts): StylesheetJson =>
  [
    // What the image of a drag does not cover is ground like all else; Cytoscape would darken it, and the place pressed too.
    { selector: "core", style: { "outside-texture-bg-opacity": 0, "active-bg-opacity": 0 } },
    NO_PICTURES,
    ...lanes(palette, fonts),
    ...factors(palette, fonts),
    ...links(palette),
    ...together(palette, fonts),
    ...routed(palette),
    ...falls(palette),
    ...attention(palette),
    ...chosenRules(palette),
  ] as unknown as StylesheetJson;
