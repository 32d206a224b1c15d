/** The whole picture: title, sentence, network, legend, and who to cite for what. */
import type { State } from "../../store/state.ts";
import type { Lane } from "../../store/view.ts";
import type { Legend } from "../look/legend.ts";
import type { Palette } from "../look/palette.ts";
import { wrapText } from "../look/text-width.ts";
import type { Scene } from "../scene.ts";
import { legendMarks } from "./legend-marks.ts";
import { type Mark, moved, type Picture, path, words } from "./marks.ts";
import { networkMarks } from "./network-marks.ts";

/** What is drawn, and the words around it. */
export type Subject = Readonly<{
  scene: Scene;
  positions: State["positions"];
  lanes: readonly Lane[];
  legend: Legend;
  title: string;
  sentence: string;
  /** Lines of the foot: citation, data version, licence, address. */
  sources: readonly string[];
}>;

const MARGIN = 32;
const NARROWEST = 900;
const TITLE_SIZE = 22;
const TEXT_SIZE = 13;
const TEXT_LINE = 18;
const FOOT_SIZE = 11;
const FOOT_LINE = 15;
/** Names beside dots, were the picture as wide as this. */
const DOT_FONT = 12;
const DOT_FONT_AT = 1400;

type Frame = Readonly<{ left: number; top: number; right: number; bottom: number }>;

const frameOf = ({ scene, positions, lanes }: Subject): Frame => {
  const boxes = [
    ...lanes,
    ...scene.nodes.flatMap(({ id, width, height }) => {
      const at = positions[id];
      return at === undefined ? [] : [{ ...at, width, height }];
    }),
  ];
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...boxes.map(({ x, width }) => x - width / 2)),
    top: Math.min(...boxes.map(({ y, height }) => y - height / 2)),
    right: Math.max(...boxes.map(({ x, width }) => x + width / 2)),
    bottom: Math.max(...boxes.map(({ y, height }) => y + height / 2)),
  };
};

const paragraph = (
  text: string,
  top: number,
  width: number,
  look: Readonly<{ size: number; line: number; fill: string; weight?: 400 | 600 }>,
): Readonly<{ marks: readonly Mark[]; bottom: number }> => {
  const lines = wrapText(text, look.size, width);
  const { size, fill, weight } = look;
  const marks = lines.map((line, index) =>
    words(line, MARGIN, top + size + index * look.line, { size, fill, ...(weight ? { weight } : {}) }),
  );
  return { marks, bottom: top + lines.length * look.line };
};

/** The picture of a subject; its size follows from what is drawn. */
export const composePicture = (subject: Subject, palette: Palette): Picture => {
  const frame = frameOf(subject);
  // Links may swing out a little beyond the outermost boxes.
  const swing = 40;
  const networkWidth = frame.right - frame.left + 2 * swing;
  const inner = Math.max(NARROWEST, networkWidth);
  const width = inner + 2 * MARGIN;
  const title = paragraph(subject.title, MARGIN, inner, { size: TITLE_SIZE, line: 28, fill: palette.ink, weight: 600 });
  const text = { size: TEXT_SIZE, line: TEXT_LINE, fill: palette.inkSoft };
  const sentence = paragraph(subject.sentence, title.bottom + 4, inner, text);
  const top = sentence.bottom + 16 + (subject.lanes.length > 0 ? 0 : swing);
  const dotFont = (DOT_FONT * networkWidth) / DOT_FONT_AT;
  const dx = MARGIN + (inner - networkWidth) / 2 + swing - frame.left;
  const network = networkMarks(
    subject.scene,
    subject.positions,
    subject.lanes,
    Math.max(DOT_FONT, dotFont),
    palette,
  ).map((mark) => moved(mark, dx, top - frame.top));
  const foot = top + frame.bottom - frame.top + swing;
  const legend = legendMarks(subject.legend, MARGIN, foot + 12, inner, palette);
  const marks: Mark[] = [
    ...title.marks,
    ...sentence.marks,
    ...network,
    path(`M${MARGIN} ${foot} L${MARGIN + inner} ${foot}`, { stroke: palette.inkSoft, width: 0.5 }),
    ...legend.marks,
  ];
  let bottom = legend.bottom + 8;
  for (const line of subject.sources) {
    const drawn = paragraph(line, bottom, inner, { size: FOOT_SIZE, line: FOOT_LINE, fill: palette.inkSoft });
    marks.push(...drawn.marks);
    bottom = drawn.bottom;
  }
  return {
    width: Math.ceil(width),
    height: Math.ceil(bottom + MARGIN),
    ground: palette.ground,
    title: subject.title,
    marks,
  };
};
