/** Has the library keep the drawn picture as one image as soon as nothing moves, before the first drag wants it. */
import type { Core } from "cytoscape";
import { onceAtRest } from "./once-at-rest.ts";

/** Cytoscape makes no image of what changed within its last 250 ms; a little later it does. */
const SETTLED_MS = 260;

/**
 * Cytoscape keeps an image of the picture to pan and zoom with, but begins to make it when it draws next: without this that
 * is the first frame of a drag, and every frame until the image is finished draws every line. One more drawing at rest
 * has it made in idle moments.
 */
export const keepPictureReady = (core: Core): void => {
  let isOwn = false;
  const drawAgain = onceAtRest(SETTLED_MS, () => {
    if (core.destroyed()) return;
    isOwn = true;
    core.forceRender();
  });
  core.on("render", () => {
    if (!isOwn) drawAgain();
    isOwn = false;
  });
};
