/** Words stay clear of the outlines of their shapes, however slanted or round these are. */
import { expect, test } from "vitest";
import { FACTOR_KINDS } from "../../store/kinds.ts";
import { boxOf, LABEL_FONT, LINE_HEIGHT, sideInset } from "./shapes.ts";
import { textWidth } from "./text-width.ts";

const NAMES = [
  "Usury",
  "Better information for prospective migrants",
  "Early intervention with young people at high risk",
];

test.each(FACTOR_KINDS)("no line of a name touches the outline of a %s", (kind) => {
  for (const name of NAMES) {
    const { shape, lines, width, height } = boxOf(kind, name, 0);
    lines.forEach((line, index) => {
      const middle = Math.abs(index + 0.5 - lines.length / 2) * LINE_HEIGHT;
      const dy = middle + LABEL_FONT * 0.35;
      const room =
        width / 2 - Math.max(sideInset(shape, width, height, dy, -1), sideInset(shape, width, height, dy, 1));
      expect(textWidth(line, LABEL_FONT) / 2 + 4, `${line} of ${name}`).toBeLessThanOrEqual(room);
    });
  }
});
