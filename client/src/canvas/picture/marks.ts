/** The few things that pictures are made of: paths and words, the same for every file format. */

/** A path in the syntax of SVG's `d`. Lengths are units of the picture. */
export type PathMark = Readonly<{
  kind: "path";
  d: string;
  fill: string | null;
  stroke: string | null;
  width: number;
  dash: readonly number[];
}>;

/** One line of words; `y` is the baseline. */
export type TextMark = Readonly<{
  kind: "text";
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  anchor: "start" | "middle" | "end";
  fill: string;
  /** A rim of this colour that keeps the words apart from lines behind them; null for none. */
  rim: string | null;
}>;

/** One thing on a picture. */
export type Mark = PathMark | TextMark;

/** A finished picture: marks over a ground, back to front. */
export type Picture = Readonly<{
  width: number;
  height: number;
  ground: string;
  title: string;
  marks: readonly Mark[];
}>;

const SOLID: readonly number[] = [];

/** A filled or stroked path. */
export const path = (
  d: string,
  look: Readonly<{ fill?: string; stroke?: string; width?: number; dash?: readonly number[] }>,
): PathMark => ({
  kind: "path",
  d,
  fill: look.fill ?? null,
  stroke: look.stroke ?? null,
  width: look.width ?? 1,
  dash: look.dash ?? SOLID,
});

/** A line of words. */
export const words = (
  text: string,
  x: number,
  y: number,
  look: Readonly<{ size: number; fill: string; weight?: 400 | 600; anchor?: "start" | "middle" | "end"; rim?: string }>,
): TextMark => ({
  kind: "text",
  text,
  x,
  y,
  size: look.size,
  fill: look.fill,
  weight: look.weight ?? 400,
  anchor: look.anchor ?? "start",
  rim: look.rim ?? null,
});

/** The same mark elsewhere. Paths here use absolute commands only, so every pair of numbers moves. */
export const moved = (mark: Mark, dx: number, dy: number): Mark =>
  mark.kind === "text" ? { ...mark, x: mark.x + dx, y: mark.y + dy } : { ...mark, d: movePath(mark.d, dx, dy) };

const movePath = (d: string, dx: number, dy: number): string =>
  d.replace(
    /(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g,
    (_pair, x: string, y: string) => `${number(Number(x) + dx)} ${number(Number(y) + dy)}`,
  );

/** A number as paths write it: two decimals at most. */
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** A point as paths write it. */
export const point = (x: number, y: number): string => `${number(x)} ${number(y)}`;

/** A closed line through corners. */
export const polygon = (corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => point(x, y)).join(" L")} Z`;
