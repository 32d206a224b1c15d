/** Has the library keep the drawn picture as one image, so that to move it costs no more than that. */
import type { Core } from "cytoscape";
import { onceAtRest } from "./once-at-rest.ts";
import { rendererOf } from "./renderer-of.ts";
import { isWholeInSight } from "./whole-in-sight.ts";

/** Of the library, but missing in its types: what it does before it draws, and whether it may still draw right into images. */
type Renderer = Readonly<{
  beforeRender: (act: (willDraw: boolean) => void, priority: number) => void;
  data: Readonly<{ lyrTxrCache?: { firstGet: boolean } }>;
}>;

/** After all else that is done before drawing. */
const LAST = 0;

/** Cytoscape makes no image of what changed within its last 250 ms; a little later it does. */
const SETTLED_MS = 260;

/**
 * Cytoscape draws into an image and shows that, but only for its very first picture: any other it draws into the window, and
 * again, element by element in idle moments, into an image. Here a picture that is whole in sight is always drawn into the
 * image alone. One that is not, of whose image most would never be seen, has it made as ever: it begins with the next
 * drawing, so one is asked for as soon as nothing moves, before the first drag.
 */
export const keepPictureReady = (core: Core): void => {
  const renderer = rendererOf<Renderer>(core);
  let isOwn = false;
  let hasImage = false;
  const drawAgain = onceAtRest(SETTLED_MS, () => {
    if (core.destroyed() || hasImage) return;
    isOwn = true;
    core.forceRender();
  });
  renderer.beforeRender((willDraw) => {
    if (!willDraw) return;
    const images = renderer.data.lyrTxrCache;
    hasImage = images !== undefined && isWholeInSight(core);
    if (images !== undefined && hasImage) images.firstGet = true;
  }, LAST);
  core.on("render", () => {
    if (!isOwn) drawAgain();
    isOwn = false;
  });
};
