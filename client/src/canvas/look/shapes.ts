/** The shape of each kind of factor: its outline, its room for words, and where links meet it. */
import type { FactorKind } from "../../api/generated.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** Names that Cytoscape knows. */
export type Shape = "round-rectangle" | "ellipse" | "hexagon" | "cut-rectangle" | "tag" | "octagon" | "rectangle";

/** Kind is shape and hue together, so that neither is needed to read the other. */
export const SHAPES: Readonly<Record<FactorKind, Shape>> = {
  EXTERNAL_FACTOR: "round-rectangle",
  TRAFFICKER_CHARACTERISTIC: "ellipse",
  TRAFFICKER_RELATIONSHIP: "hexagon",
  VICTIM_VULNERABILITY: "cut-rectangle",
  TREND: "tag",
  INTERVENTION: "octagon",
  OUTCOME: "rectangle",
};

/** Canvas units; on a screen one is a pixel at zoom 1. */
export const LABEL_FONT = 13;
export const LINE_HEIGHT = 15;

/** How wide words may run in a shape, and how far its outline stays clear of every line of them. */
const ROOM: Readonly<Record<Shape, Readonly<{ wrap: number; clear: number; padY: number }>>> = {
  "round-rectangle": { wrap: 112, clear: 9, padY: 13 },
  rectangle: { wrap: 112, clear: 10, padY: 15 },
  "cut-rectangle": { wrap: 112, clear: 11, padY: 15 },
  tag: { wrap: 108, clear: 8, padY: 15 },
  octagon: { wrap: 114, clear: 8, padY: 16 },
  ellipse: { wrap: 122, clear: 7, padY: 17 },
  hexagon: { wrap: 122, clear: 7, padY: 15 },
};

const MIN_WIDTH = 96;
/** Letters end so far inside of their line. */
const LEADING = 3;

/** The width at which a slanted or round outline stays clear of each line, not only of the middle one. */
const widthFor = (shape: Shape, lines: readonly string[], height: number): number => {
  const { clear } = ROOM[shape];
  const widths = lines.map((line, index) => {
    const middle = (index + 0.5 - lines.length / 2) * LINE_HEIGHT;
    const dy = Math.abs(middle) + LINE_HEIGHT / 2 - LEADING;
    // Insets grow with the width, so those of a box one unit wide are parts of any.
    const inset = Math.max(sideInset(shape, 1, height, dy, -1), sideInset(shape, 1, height, dy, 1));
    return (textWidth(line, LABEL_FONT) + 2 * clear) / (1 - 2 * inset);
  });
  return Math.max(MIN_WIDTH, ...widths);
};

/** A shape with its words inside. */
export type Box = Readonly<{ shape: Shape; lines: readonly string[]; width: number; height: number }>;

/** The box for a factor's name, at least `room` high, so that the links of its busier side find their places. */
export const boxOf = (kind: FactorKind, name: string, room: number): Box => {
  const shape = SHAPES[kind];
  const { wrap, padY } = ROOM[shape];
  const lines = wrapText(name, LABEL_FONT, wrap);
  const height = Math.max(lines.length * LINE_HEIGHT + padY, Math.ceil(room / 2) * 2);
  return { shape, lines, width: Math.ceil(widthFor(shape, lines, height) / 2) * 2, height };
};

/** The diameter of a dot for a factor with so many works. */
export const dotSize = (workCount: number): number => Math.round(9 + 3 * Math.sqrt(Math.min(workCount, 64)));

/** How deep the points of a hexagon are, in parts of its width. */
export const HEXAGON_POINT = 0.16;
/** How deep the point of a tag is, in parts of its width. */
export const TAG_POINT = 0.22;
/** How much an octagon's corners take of its width and of its height. */
export const OCTAGON_CUT = { x: 0.2, y: 0.25 } as const;

/** How far the outline lies inside of the box's upright side, at `dy` from the middle; `side` is -1 left, 1 right. */
export const sideInset = (shape: Shape, width: number, height: number, dy: number, side: -1 | 1): number => {
  const part = Math.min(1, Math.abs(dy) / (height / 2));
  switch (shape) {
    case "ellipse":
      return (width / 2) * (1 - Math.sqrt(1 - part * part));
    case "hexagon":
      return width * HEXAGON_POINT * part;
    case "tag":
      // A tag has its point on the right.
      return side === 1 ? width * TAG_POINT * part : 0;
    case "octagon":
      return (Math.max(0, part - 1 + 2 * OCTAGON_CUT.y) / (2 * OCTAGON_CUT.y)) * width * OCTAGON_CUT.x;
    default:
      return 0;
  }
};
