/** The shape of each kind of factor: its outline, its room for words, and where links meet it. */
import type { FactorKind } from "../api/generated.ts";
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

/** How wide words may run in a shape, and how much room it needs around them. */
const ROOM: Readonly<Record<Shape, Readonly<{ wrap: number; padX: number; padY: number }>>> = {
  "round-rectangle": { wrap: 112, padX: 16, padY: 13 },
  rectangle: { wrap: 112, padX: 18, padY: 15 },
  "cut-rectangle": { wrap: 112, padX: 20, padY: 15 },
  tag: { wrap: 108, padX: 40, padY: 15 },
  octagon: { wrap: 114, padX: 34, padY: 16 },
  ellipse: { wrap: 126, padX: 44, padY: 17 },
  hexagon: { wrap: 128, padX: 36, padY: 15 },
};

const MIN_WIDTH = 96;

/** A shape with its words inside. */
export type Box = Readonly<{ shape: Shape; lines: readonly string[]; width: number; height: number }>;

/** The box for a factor's name, at least `room` high, so that the links of its busier side find their places. */
export const boxOf = (kind: FactorKind, name: string, room: number): Box => {
  const shape = SHAPES[kind];
  const { wrap, padX, padY } = ROOM[shape];
  const lines = wrapText(name, LABEL_FONT, wrap);
  const widest = Math.max(...lines.map((line) => textWidth(line, LABEL_FONT)));
  return {
    shape,
    lines,
    width: Math.max(MIN_WIDTH, Math.ceil((widest + padX) / 2) * 2),
    height: Math.max(lines.length * LINE_HEIGHT + padY, Math.ceil(room / 2) * 2),
  };
};

/** The diameter of a dot for a factor with so many works. */
export const dotSize = (workCount: number): number => Math.round(9 + 3 * Math.sqrt(Math.min(workCount, 64)));

/** How deep the points of a hexagon are, in parts of its width. */
export const HEXAGON_POINT = 0.16;

/** How far the outline lies inside of the box's upright side, at `dy` from the middle; `side` is -1 left, 1 right. */
export const sideInset = (shape: Shape, width: number, height: number, dy: number, side: -1 | 1): number => {
  const part = Math.min(1, Math.abs(dy) / (height / 2));
  switch (shape) {
    case "ellipse":
      return (width / 2) * (1 - Math.sqrt(1 - part * part));
    case "hexagon":
      return width * HEXAGON_POINT * part;
    case "tag":
      // A tag has its point on the right, as deep as a quarter of its width.
      return side === 1 ? (width / 4) * part : 0;
    case "octagon":
      return Math.max(0, part - 0.414) * (width * 0.25);
    default:
      return 0;
  }
};
