/** A picture as an SVG file: every word a text element, no foreign parts, well-formed whatever the words are. */
import { LABEL_RIM } from "../look/dot-labels.ts";
import { textWidth } from "../look/text-width.ts";
import type { Mark, Picture } from "./marks.ts";

const FONT = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";
/** A heavier weight runs wider. */
const HEAVIER = 1.035;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// Everything outside of XML 1.0's Char would make the file unreadable.
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as XML takes it. */
export const escapeXml = (text: string): string =>
  text.replace(NOT_XML, "").replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const markText = (mark: Mark): string => {
  if (mark.kind === "path") {
    const dash = mark.dash.length === 0 ? "" : ` stroke-dasharray="${mark.dash.join(" ")}"`;
    const stroke = mark.stroke === null ? "" : ` stroke="${mark.stroke}" stroke-width="${mark.width}"${dash}`;
    return `<path d="${mark.d}" fill="${mark.fill ?? "none"}"${stroke}/>`;
  }
  const rim =
    mark.rim === null
      ? ""
      : ` stroke="${mark.rim}" stroke-width="${mark.size * 2 * LABEL_RIM}" paint-order="stroke" stroke-linejoin="round"`;
  const weight = mark.weight === 400 ? "" : ` font-weight="${mark.weight}"`;
  const anchor = mark.anchor === "start" ? "" : ` text-anchor="${mark.anchor}"`;
  const at = `x="${mark.x.toFixed(1)}" y="${mark.y.toFixed(1)}"`;
  // Without the typeface at hand a viewer takes a wider one: the stated length keeps names inside of their boxes.
  const length = `textLength="${(textWidth(mark.text, mark.size) * (mark.weight === 400 ? 1 : HEAVIER)).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text ${at} ${length} font-size="${mark.size.toFixed(1)}" fill="${mark.fill}"${weight}${anchor}${rim}>${escapeXml(mark.text)}</text>`;
};

/** The text of the file, UTF-8. */
export const svgOf = ({ width, height, ground, title, marks }: Picture): string =>
  [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${FONT}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...marks.map(markText),
    "</svg>",
    "",
  ].join("\n");
