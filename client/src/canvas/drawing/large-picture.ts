/** Which pictures are too large to be drawn in one task of the page. */
import type { Core } from "cytoscape";

/** A picture of more elements than this is added, styled and painted in slices. */
const AT_ONCE = 3_000;

/** Whether so many elements are too many for one task of the page. */
export const isLarge = (elements: number): boolean => elements > AT_ONCE;

/** Whether so much is drawn; asked often, and so of the library's own list instead of a copy. */
export const isLargePicture = (core: Core): boolean =>
  isLarge((core as unknown as Readonly<{ mutableElements: () => ArrayLike<unknown> }>).mutableElements().length);
