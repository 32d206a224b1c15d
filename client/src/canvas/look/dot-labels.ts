/** Which dots carry their names: best supported first, and only where no other name or dot is in the way. */
import type { Lane } from "../../store/view.ts";
import { hasColumns, hasGroups, isRound } from "../regions.ts";
import { textWidth, wrapText } from "./text-width.ts";

/** A dot by its middle and diameter, in canvas units. */
export type Dot = Readonly<{ id: string; name: string; workCount: number; x: number; y: number; size: number }>;

/** Where a name may stand beside its dot, the best place first. */
export const LABEL_PLACES = ["right", "bottom", "top", "left"] as const;
export type LabelPlace = (typeof LABEL_PLACES)[number];

const IN_COLUMNS: readonly LabelPlace[] = ["right"];

/** Outside of the circle, as seen from its middle; above and below it a name has more room than beside. */
const outsideOf = ({ x, y }: Dot, { left, right, top, bottom }: Rectangle): readonly LabelPlace[] => {
  const across = (2 * x - left - right) / Math.max(1, right - left);
  const down = (2 * y - top - bottom) / Math.max(1, bottom - top);
  const side = across < 0 ? "left" : "right";
  const height = down < 0 ? "top" : "bottom";
  return Math.abs(down) > Math.abs(across) * 2 ? [height, side] : [side, height];
};

/**
 * Where names may stand among such regions, the best place first. In columns they stand on the right only, as any other
 * place reads as that of the next dot; round a circle they stand outside of it.
 */
export const labelPlaces = (lanes: readonly Lane[]): ((dot: Dot) => readonly LabelPlace[]) => {
  if (hasColumns(lanes) || hasGroups(lanes)) return () => IN_COLUMNS;
  if (!isRound(lanes)) return () => LABEL_PLACES;
  const left = Math.min(...lanes.map(({ x, width }) => x - width / 2));
  const right = Math.max(...lanes.map(({ x, width }) => x + width / 2));
  const top = Math.min(...lanes.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...lanes.map(({ y, height }) => y + height / 2));
  return (dot) => outsideOf(dot, { left, right, top, bottom });
};

/** Room on the canvas, by its edges. */
export type Rectangle = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** Names beside dots on a screen, in CSS pixels. */
export const DOT_LABEL_PX = 12;
/** Between a dot and its name, in times of the font size. */
const GAP = 0.3;
/** From line to line, in times of the font size. */
export const LABEL_LINE = 1.2;
/** The rim that keeps a name apart from lines behind it, on each side, in times of its font size. */
export const LABEL_RIM = 0.22;
/** Widest line of a name, in times of its font size. */
export const LABEL_WRAP = 9;

const meets = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The room that a dot's name takes at a place. */
export const labelBox = ({ name, x, y, size }: Dot, place: LabelPlace, font: number): Rectangle => {
  const lines = wrapText(name, font, font * LABEL_WRAP);
  const width = Math.max(...lines.map((line) => textWidth(line, font)));
  const height = lines.length * font * LABEL_LINE;
  const away = size / 2 + font * GAP;
  const middle = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
  switch (place) {
    case "right":
      return { ...middle, left: x + away, right: x + away + width };
    case "left":
      return { ...middle, left: x - away - width, right: x - away };
    case "bottom":
      return { ...middle, top: y + away, bottom: y + away + height };
    case "top":
      return { ...middle, top: y - away - height, bottom: y - away };
  }
};

/** How wide the title of a lane is: its weight runs wider than that of names. */
export const titleWidth = (title: string, font: number): number => textWidth(title, font) * 1.06;

/** The room that the title of a lane takes, in the middle of which it stands. */
export const titleBox = (title: string, { x, y }: Readonly<{ x: number; y: number }>, font: number): Rectangle => {
  const half = titleWidth(title, font) / 2;
  return { left: x - half, right: x + half, top: y - font * 0.7, bottom: y + font * 0.7 };
};

const dotBox = ({ x, y, size }: Dot): Rectangle => ({
  left: x - size / 2,
  right: x + size / 2,
  top: y - size / 2,
  bottom: y + size / 2,
});

type Taken = Readonly<{ id: string; box: Rectangle }>;

/** What lies where, in cells of `cell` canvas units, so that of thousands only near ones are compared. */
const createTaken = (cell: number) => {
  const cells = new Map<string, Taken[]>();
  const keysOf = ({ left, right, top, bottom }: Rectangle): readonly string[] => {
    const keys: string[] = [];
    for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x += 1)
      for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y += 1) keys.push(`${x} ${y}`);
    return keys;
  };
  return {
    add: (one: Taken): void => {
      for (const key of keysOf(one.box)) {
        const own = cells.get(key);
        if (own === undefined) cells.set(key, [one]);
        else own.push(one);
      }
    },
    /** Whether anything but `id` itself lies in `box`. */
    meets: (id: string, box: Rectangle): boolean =>
      keysOf(box).some((key) => (cells.get(key) ?? []).some((other) => other.id !== id && meets(box, other.box))),
  };
};

/** What names are chosen among: dots, names of `font` canvas units, what they may not lie over, and where they may stand. */
export type Naming = Readonly<{
  dots: readonly Dot[];
  font: number;
  obstacles?: readonly Rectangle[];
  /** Where the name of a dot may stand, the best place first. */
  placesOf?: (dot: Dot) => readonly LabelPlace[];
}>;

/** Considers one dot after another, to be asked in the order of `queue`; `chosen` has those that are named, and where. */
export type LabelChooser = Readonly<{
  queue: readonly Dot[];
  consider: (dot: Dot) => void;
  chosen: ReadonlyMap<string, LabelPlace>;
}>;

/**
 * Which dots carry their names: best supported first. Those of `first` come before all others and are named even where
 * there is no room; no name lies over an obstacle.
 */
export const createLabelChooser = (
  { dots, font, obstacles = [], placesOf = () => LABEL_PLACES }: Naming,
  first: ReadonlySet<string>,
): LabelChooser => {
  const taken = createTaken(font * LABEL_WRAP);
  for (const dot of dots) taken.add({ id: dot.id, box: dotBox(dot) });
  for (const box of obstacles) taken.add({ id: "", box });
  const chosen = new Map<string, LabelPlace>();
  return {
    queue: [...dots].sort(
      (a, b) =>
        Number(first.has(b.id)) - Number(first.has(a.id)) || b.workCount - a.workCount || (a.id < b.id ? -1 : 1),
    ),
    consider: (dot) => {
      const free = placesOf(dot).find((place) => !taken.meets(dot.id, labelBox(dot, place, font)));
      const place = free ?? (first.has(dot.id) ? placesOf(dot)[0] : undefined);
      if (place === undefined) return;
      taken.add({ id: `name of ${dot.id}`, box: labelBox(dot, place, font) });
      chosen.set(dot.id, place);
    },
    chosen,
  };
};

/** The dots that carry their names, and where: all considered at once. */
export const chooseLabels = (naming: Naming, first: ReadonlySet<string>): ReadonlyMap<string, LabelPlace> => {
  const { queue, consider, chosen } = createLabelChooser(naming, first);
  for (const dot of queue) consider(dot);
  return chosen;
};
