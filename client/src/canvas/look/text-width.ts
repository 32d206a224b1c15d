/** How wide words are, without a canvas: worker, tests and pictures must break lines exactly as the screen does. */

/** Advance widths of the interface's typeface at weight 400, in thousandths of the font size, from space to tilde. */
const WIDTHS: readonly number[] = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
];
const FIRST_CODE = 32;
/** Other signs are taken for wide ones, so that a box is rather too large than too small. */
const OTHER_WIDTH = 700;

/** The width of `text` in the unit of `fontSize`. */
export const textWidth = (text: string, fontSize: number): number => {
  let thousandths = 0;
  for (const sign of text) thousandths += WIDTHS[(sign.codePointAt(0) ?? 0) - FIRST_CODE] ?? OTHER_WIDTH;
  return (thousandths * fontSize) / 1000;
};

const pieces = (word: string, fontSize: number, maxWidth: number): readonly string[] => {
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && textWidth(part + sign, fontSize) > maxWidth) {
      parts.push(part);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
};

/** `text` in lines no wider than `maxWidth`, broken between words; a word wider than that is broken inside. */
export const wrapText = (text: string, fontSize: number, maxWidth: number): readonly string[] => {
  const words = text.trim().split(/\s+/);
  const lines: string[] = [];
  let line = "";
  for (const word of words.flatMap((each) => pieces(each, fontSize, maxWidth))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && textWidth(longer, fontSize) > maxWidth) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};
