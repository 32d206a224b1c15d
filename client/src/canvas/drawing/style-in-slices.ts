/** Has the library work out how changed elements look a few at a time, so that the page stays at hand between them. */
import type { Core } from "cytoscape";

/** How long one slice may take, in ms. */
const SLICE_MS = 16;

/** Ends the work before it is done. */
export type Stop = () => void;

/**
 * Works out style and extent of all elements that changed, then calls `done`: at once where one slice is enough. Until then
 * nothing is drawn, since Cytoscape works out whatever is left when it draws. O(elements).
 */
export const styleInSlices = (core: Core, done: () => void): Stop => {
  const elements = core.elements().toArray();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;
  // Nothing is drawn while a batch is open.
  core.startBatch();
  const slice = (): void => {
    const until = performance.now() + SLICE_MS;
    for (; next < elements.length && performance.now() < until; next += 1) elements[next]?.boundingBox();
    if (next < elements.length) {
      timer = setTimeout(slice);
      return;
    }
    timer = undefined;
    core.endBatch();
    done();
  };
  slice();
  return () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    if (!core.destroyed()) core.endBatch();
  };
};
