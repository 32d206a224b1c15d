/** The legend as marks, in columns below the network. */

import type { Position } from "../../store/view.ts";
import { FALL_LEGEND } from "../../words/evidence.ts";
import { LEGEND_WORDS } from "../../words/legend.ts";
import { MAP_WORDS } from "../../words/map.ts";
import type { Legend, LegendLine } from "../look/legend.ts";
import type { Palette } from "../look/palette.ts";
import { wrapText } from "../look/text-width.ts";
import { linkMarks, readingMark } from "./link-marks.ts";
import { type Mark, path, words } from "./marks.ts";
import { outlineOf } from "./outlines.ts";

const FONT = 12;
const ROW = 18;
const SAMPLE = 44;
const COLUMN = 250;
const GAP = 24;

/** `draw` puts the sample at the left of its row, whose middle is given. */
type Row = Readonly<{ text: string; draw: ((at: Position) => readonly Mark[]) | null }>;
type Group = Readonly<{ title: string; rows: readonly Row[] }>;

const lineRow = ({ sample, text }: LegendLine, palette: Palette): Row => ({
  text,
  draw: ({ x, y }) =>
    linkMarks(
      { start: { x, y }, end: { x: x + SAMPLE - 10, y }, bends: [] },
      { ...sample, mark: "none" },
      false,
      palette,
    ),
});

const groupsOf = (legend: Legend, palette: Palette): readonly Group[] =>
  [
    {
      title: LEGEND_WORDS.factors,
      rows: legend.kinds.map(({ kind, shape, text, count }) => ({
        text: LEGEND_WORDS.kindCount(text, count),
        draw: ({ x, y }: Position) => [
          path(outlineOf(shape, { x: x + 14, y, width: 28, height: 14 }), {
            fill: legend.hasDots ? palette.border[kind] : palette.fill[kind],
            stroke: palette.border[kind],
            width: kind === "OUTCOME" ? 2 : 1.2,
          }),
        ],
      })),
    },
    { title: LEGEND_WORDS.signs, rows: legend.signs.map((line) => lineRow(line, palette)) },
    { title: FALL_LEGEND.title, rows: legend.falls.map((line) => lineRow(line, palette)) },
    { title: LEGEND_WORDS.families, rows: legend.families.map((line) => lineRow(line, palette)) },
    { title: MAP_WORDS.bundles, rows: legend.bundles.map((line) => lineRow(line, palette)) },
    { title: LEGEND_WORDS.widths, rows: legend.widths.map((line) => lineRow(line, palette)) },
    { title: LEGEND_WORDS.certainties, rows: legend.certainties.map((line) => lineRow(line, palette)) },
    {
      title: LEGEND_WORDS.marks,
      rows: legend.marks.map(({ mark, text }) => ({
        text,
        draw: ({ x, y }: Position) => readingMark(mark, { x: x + 14, y }, palette.ink, palette.ground),
      })),
    },
    { title: LEGEND_WORDS.notes, rows: legend.notes.map((text) => ({ text, draw: null })) },
  ].filter(({ rows }) => rows.length > 0);

const groupMarks = ({ title, rows }: Group, left: number, top: number, palette: Palette) => {
  const marks: Mark[] = [words(title, left, top + FONT, { size: FONT, weight: 600, fill: palette.ink })];
  let y = top + ROW + 6;
  for (const { text, draw } of rows) {
    const indent = draw === null ? 0 : SAMPLE;
    if (draw !== null) marks.push(...draw({ x: left, y: y + 2 }));
    for (const line of wrapText(text, FONT, COLUMN - indent)) {
      marks.push(words(line, left + indent, y + FONT * 0.5, { size: FONT, fill: palette.inkSoft }));
      y += ROW - 2;
    }
    y += 3;
  }
  return { marks, bottom: y };
};

/** The legend from `top` down, in as many columns as `width` holds; `bottom` is where it ends. */
export const legendMarks = (
  legend: Legend,
  left: number,
  top: number,
  width: number,
  palette: Palette,
): Readonly<{ marks: readonly Mark[]; bottom: number }> => {
  const columns = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const bottoms = Array.from({ length: columns }, () => top);
  const marks: Mark[] = [];
  for (const group of groupsOf(legend, palette)) {
    // Into the shortest column, the leftmost of equals.
    const column = bottoms.indexOf(Math.min(...bottoms));
    const drawn = groupMarks(group, left + column * (COLUMN + GAP), bottoms[column] ?? top, palette);
    marks.push(...drawn.marks);
    bottoms[column] = drawn.bottom + 10;
  }
  return { marks, bottom: Math.max(...bottoms) };
};
