/** The box of a closed group: its name, how much it holds, and what its links inside claim. */
import type { Group } from "../store/groups.ts";
import { MAP_WORDS, signCounts } from "../words/map.ts";
import { LABEL_FONT, LINE_HEIGHT } from "./look/shapes.ts";
import { textWidth, wrapText } from "./look/text-width.ts";

/** A group with its words broken into lines, and the size of its box while it is closed, in canvas units. */
export type SceneGroup = Readonly<{ group: Group; lines: readonly string[]; width: number; height: number }>;

const WRAP = 190;
const PAD_X = 14;
const PAD_Y = 11;

/** A group as drawn while it is closed. */
export const groupBox = (group: Group): SceneGroup => {
  const { label, factorCount, linksInside, signsInside } = group;
  const signs = signCounts(signsInside);
  const texts = [label, MAP_WORDS.groupCounts(factorCount, linksInside), ...(signs === "" ? [] : [signs])];
  const lines = texts.flatMap((text) => wrapText(text, LABEL_FONT, WRAP));
  const width = Math.max(120, ...lines.map((line) => textWidth(line, LABEL_FONT))) + 2 * PAD_X;
  return { group, lines, width: Math.ceil(width / 2) * 2, height: lines.length * LINE_HEIGHT + 2 * PAD_Y };
};
