/** Has the library work out how changed elements look a few at a time, so that the page stays at hand between them. */
import type { Core } from "cytoscape";
import { inSlices, type Stop } from "./in-slices.ts";

/**
 * Works out style and extent of all elements that changed, then calls `done`: at once where one slice is enough. Until then
 * nothing is drawn, since Cytoscape works out whatever is left when it draws. O(elements).
 */
export const styleInSlices = (core: Core, done: () => void): Stop => {
  let isOpen = true;
  // Nothing is drawn while a batch is open.
  core.startBatch();
  const stop = inSlices(core.elements().toArray(), {
    act: (few) => {
      for (const element of few) element.boundingBox();
    },
    done: () => {
      isOpen = false;
      core.endBatch();
      done();
    },
  });
  return () => {
    stop();
    if (isOpen && !core.destroyed()) core.endBatch();
    isOpen = false;
  };
};
