/** What stands behind factors: columns, in which names and links run as in an index, or arcs of a circle. */
import type { Lane } from "../store/view.ts";

/** Whether factors stand in columns. */
export const hasColumns = (lanes: readonly Lane[]): boolean => lanes.some(({ outline }) => outline === undefined);

/** Whether factors stand round a circle. */
export const isRound = (lanes: readonly Lane[]): boolean => lanes.some(({ outline }) => outline !== undefined);
