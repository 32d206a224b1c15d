/** A layout on its way: what is said of it, and what is gone back to when it is cancelled. */
import type { View } from "./view.ts";

/** `part` is done, from 0 to 1, of a picture of so many factors; `former` is the view of the picture still on screen, if any. */
export type Arranging = Readonly<{ part: number; factors: number; former: View | null }>;
