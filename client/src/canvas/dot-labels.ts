/** Which dots carry their names: best supported first, and only where no other name or dot is in the way. */
import { textWidth, wrapText } from "./text-width.ts";

/** A dot by its middle and diameter, in canvas units. */
export type Dot = Readonly<{ id: string; name: string; workCount: number; x: number; y: number; size: number }>;

type Rectangle = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** Names beside dots on a screen, in CSS pixels. */
export const DOT_LABEL_PX = 12;
const LINE = 1.25;
/** Widest line of a name, in times of its font size. */
export const LABEL_WRAP = 11;

const meets = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the name of a dot stands: below it, in the middle. */
export const labelBox = ({ name, x, y, size }: Dot, font: number): Rectangle => {
  const lines = wrapText(name, font, font * LABEL_WRAP);
  const half = Math.max(...lines.map((line) => textWidth(line, font))) / 2 + font * 0.2;
  const top = y + size / 2 + font * 0.1;
  return { left: x - half, right: x + half, top, bottom: top + lines.length * font * LINE + font * 0.3 };
};

const dotBox = ({ x, y, size }: Dot): Rectangle => ({
  left: x - size / 2,
  right: x + size / 2,
  top: y - size / 2,
  bottom: y + size / 2,
});

/** Ids of the dots whose names fit, for names of `font` canvas units. `first` come before all others. */
export const chooseLabels = (dots: readonly Dot[], font: number, first: ReadonlySet<string>): ReadonlySet<string> => {
  const byPriority = [...dots].sort(
    (a, b) => Number(first.has(b.id)) - Number(first.has(a.id)) || b.workCount - a.workCount || (a.id < b.id ? -1 : 1),
  );
  const boxes = dots.map((dot) => [dot.id, dotBox(dot)] as const);
  const placed: Rectangle[] = [];
  const chosen = new Set<string>();
  for (const dot of byPriority) {
    const box = labelBox(dot, font);
    const isFree =
      !placed.some((other) => meets(box, other)) && !boxes.some(([id, other]) => id !== dot.id && meets(box, other));
    if (!isFree && !first.has(dot.id)) continue;
    placed.push(box);
    chosen.add(dot.id);
  }
  return chosen;
};
