/** What a cell of the gap map is called, read aloud and beside the map alike. */
import type { Factor } from "../../store/answers.ts";
import type { GapCell } from "../../store/gaps/matrix.ts";
import { GAP_MAP_WORDS } from "../../words/gap-map.ts";
import { claimedWords, emptyWords } from "../../words/gaps.ts";
import { lowerFirst } from "../../words/links.ts";

/** Of one factor against itself nothing is looked for. */
const SELF_WORDS = GAP_MAP_WORDS.self;

/** "Poverty, trafficking perpetration: claimed to increase, 5 works". */
export const cellName = (row: Factor, column: Factor, cell: GapCell | undefined, isFiltered: boolean): string => {
  const pair = `${row.name}, ${lowerFirst(column.name)}`;
  if (row.id === column.id) return `${pair}: ${SELF_WORDS}`;
  const claimed = cell?.links.map(claimedWords).join("; ") ?? "";
  return `${pair}: ${claimed === "" ? emptyWords(cell?.hidden.length ?? 0, isFiltered) : claimed}`;
};

/** Whether nothing is claimed of a pair under the filter of the view. */
export const isGap = (cell: GapCell | undefined): boolean => (cell?.links.length ?? 0) === 0;
