/** The name beside a dot as marks of a picture. */
import { type Dot, LABEL_LINE, LABEL_WRAP, type LabelPlace, labelBox } from "../look/dot-labels.ts";
import type { Palette } from "../look/palette.ts";
import { wrapText } from "../look/text-width.ts";
import { type Mark, words } from "./marks.ts";

/** Its lines, at `place` beside the dot, in a size of `font` units. */
export const labelMarks = (dot: Dot, place: LabelPlace, font: number, palette: Palette): readonly Mark[] => {
  const { left, right, top } = labelBox(dot, place, font);
  const lines = wrapText(dot.name, font, font * LABEL_WRAP);
  return lines.map((line, index) =>
    words(
      line,
      { right: left, left: right, top: (left + right) / 2, bottom: (left + right) / 2 }[place],
      top + font * (0.9 + index * LABEL_LINE),
      {
        size: font,
        anchor: ({ right: "start", left: "end", top: "middle", bottom: "middle" } as const)[place],
        fill: palette.ink,
        rim: palette.ground,
      },
    ),
  );
};
