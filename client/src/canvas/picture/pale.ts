/** Marks of what would vanish, as pale as on the canvas: hues are mixed with the ground, since a picture has no opacity. */
import { PALE } from "../look/link-look.ts";
import type { Mark } from "./marks.ts";

const HEX = /^#[0-9a-f]{6}$/i;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** `part` (0 to 1) of a colour over a ground, both as `#rrggbb`; any other colour is given back as it is. */
export const mixed = (colour: string, ground: string, part: number): string => {
  if (!HEX.test(colour) || !HEX.test(ground)) return colour;
  const below = channels(ground);
  const mix = channels(colour).map((value, at) => Math.round(value * part + (below[at] ?? 0) * (1 - part)));
  return `#${mix.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
};

const DOTS: readonly number[] = [2, 3];

const orNull = (colour: string | null, ground: string): string | null =>
  colour === null ? null : mixed(colour, ground, PALE);

/** `marks` on a ground, pale and with dotted strokes. */
export const paleMarks = (marks: readonly Mark[], ground: string): readonly Mark[] =>
  marks.map((mark) =>
    mark.kind === "path"
      ? { ...mark, fill: orNull(mark.fill, ground), stroke: orNull(mark.stroke, ground), dash: mark.stroke ? DOTS : [] }
      : { ...mark, fill: mixed(mark.fill, ground, PALE) },
  );
