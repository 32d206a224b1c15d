/** Ids of what is drawn but is neither factor nor link, group nor bundle. */

/** The field or band behind a lane. */
export const laneElementId = (lane: string): string => `lane/${lane}`;
/** The title of a lane or of an open group. */
export const laneTitleElementId = (lane: string): string => `lane-title/${lane}`;
/** The count of neighbours that are not shown. */
export const badgeElementId = (factor: string): string => `badge/${factor}`;
/** The count of parts under a folded grouping. */
export const foldElementId = (factor: string): string => `fold/${factor}`;
/** The minus sign of an open group. */
export const closerElementId = (group: string): string => `close/${group}`;
/** The pin of a factor that was moved by hand. */
export const pinElementId = (factor: string): string => `pin/${factor}`;
/** The line between two names of one condition. */
export const counterpartElementId = (perpetrator: string, victim: string): string =>
  `counterpart/${perpetrator}~${victim}`;
