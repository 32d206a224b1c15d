/** A picture as pixels, painted mark by mark: the page's own typeface, and no image that a browser may refuse to load. */
import type { Picture } from "./marks.ts";
import { paintMark } from "./paint-mark.ts";

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
  for (const mark of marks) paintMark(context, mark);
  return new Promise((resolve, reject) => {
    const refuse = () => reject(new Error("the browser could not make a PNG of this size. Export it as SVG instead."));
    canvas.toBlob((blob) => (blob === null ? refuse() : resolve(blob)), "image/png");
  });
};
