/** A picture as pixels, painted mark by mark: the page's own typeface, and no image that a browser may refuse to load. */
import type { Mark, Picture } from "./marks.ts";

const FONT = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';
/** Browsers draw nothing, and say nothing, beyond about this size. */
const LONGEST_SIDE_PX = 8192;
const MOST_PIXELS = 40_000_000;
const SHARPEST = 2;

/** The largest sharpness, at most 2, at which the picture can be painted; null when it is too large at 1. */
export const sharpnessFor = (width: number, height: number): number | null => {
  const most = Math.min(
    SHARPEST,
    LONGEST_SIDE_PX / width,
    LONGEST_SIDE_PX / height,
    Math.sqrt(MOST_PIXELS / (width * height)),
  );
  return most < 1 ? null : most;
};

const paint = (context: CanvasRenderingContext2D, mark: Mark): void => {
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
  context.font = `${mark.weight} ${mark.size}px ${FONT}`;
  context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
  if (mark.rim !== null) {
    context.strokeStyle = mark.rim;
    context.lineWidth = mark.size * 0.22;
    context.lineJoin = "round";
    context.setLineDash([]);
    context.strokeText(mark.text, mark.x, mark.y);
  }
  context.fillStyle = mark.fill;
  context.fillText(mark.text, mark.x, mark.y);
};

/** The PNG file. Throws, in words for the reader, when the picture is too large or the browser gives no file. */
export const pngOf = async (picture: Picture, document: Document): Promise<Blob> => {
  const { width, height, ground, marks } = picture;
  const sharpness = sharpnessFor(width, height);
  if (sharpness === null) {
    throw new Error(
      `a picture of ${width} by ${height} pixels is too large for PNG. Export it as SVG, or show fewer factors.`,
    );
  }
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(width * sharpness);
  canvas.height = Math.round(height * sharpness);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("this browser gives no drawing surface. Export the picture as SVG instead.");
  context.scale(sharpness, sharpness);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  for (const mark of marks) paint(context, mark);
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error("the browser could not make a PNG of this size. Export it as SVG instead."));
    canvas.toBlob((blob) => (blob === null ? refuse() : resolve(blob)), "image/png");
  });
};
