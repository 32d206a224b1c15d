/** Where a factor stands between those who traffic others and those who are trafficked. */
import type { Side } from "../../api/generated.ts";
import { SIDE_WORDS } from "../../ui/words.ts";

/** "Perpetrator side", "On both sides" or "On neither side". */
export const sideWords = (sides: readonly Side[]): string => {
  const side = sides.includes("BOTH") ? "BOTH" : sides[0];
  return side ? SIDE_WORDS[side] : "On neither side";
};
