/** What stands behind factors: columns, in which names and links run as in an index, or arcs of a circle. */
import type { Lane } from "../store/view.ts";

/** Whether factors stand in lanes, whose links run round boxes. */
export const hasColumns = (lanes: readonly Lane[]): boolean =>
  lanes.some(({ outline, isGroup }) => outline === undefined && isGroup !== true);

/** Whether factors stand in the open groups of a map. */
export const hasGroups = (lanes: readonly Lane[]): boolean => lanes.some(({ isGroup }) => isGroup === true);

/** Whether factors stand round a circle. */
export const isRound = (lanes: readonly Lane[]): boolean => lanes.some(({ outline }) => outline !== undefined);
