/** Paints one mark of a picture onto a canvas. */
import { LABEL_RIM } from "../look/dot-labels.ts";
import { FONT_FAMILY } from "../look/style-rule.ts";
import type { Mark } from "./marks.ts";

/** Paints `mark` in the units that `context` has now. */
export const paintMark = (context: CanvasRenderingContext2D, mark: Mark): void => {
  if (mark.kind === "path") {
    const shape = new Path2D(mark.d);
    if (mark.fill !== null) {
      context.fillStyle = mark.fill;
      context.fill(shape);
    }
    if (mark.stroke !== null) {
      context.strokeStyle = mark.stroke;
      context.lineWidth = mark.width;
      context.setLineDash([...mark.dash]);
      context.stroke(shape);
    }
    return;
  }
  context.font = `${mark.weight} ${mark.size}px ${FONT_FAMILY}`;
  context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  if (mark.rim !== null) {
    context.strokeStyle = mark.rim;
    context.lineWidth = mark.size * 2 * LABEL_RIM;
    context.lineJoin = "round";
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.x, mark.y);
};
