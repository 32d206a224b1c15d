/** Whether the library hears of changes one by one; what changed unheard it is told at once. */
import type { Core } from "cytoscape";
import { rendererOf } from "./renderer-of.ts";

/** Of the library, but missing in its types: whether each change is heard of. */
type Quiet = Readonly<{ notifications: (areOn: boolean) => unknown }>;

/** Ends or begins a time in which what draws a canvas hears of no change. */
export const setQuiet = (core: Core, isQuiet: boolean): void => {
  (core as unknown as Quiet).notifications(!isQuiet);
};

/** What was added or styled unheard is sorted into the picture, and drawn. */
export const sortAnew = (core: Core): void => {
  if (core.container() !== null) rendererOf<{ notify: (event: string) => void }>(core).notify("add");
};
