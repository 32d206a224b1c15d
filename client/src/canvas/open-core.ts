/** Opens Cytoscape the way every canvas of the explorer wants it. */
import cytoscape, { type Core, type CytoscapeOptions } from "cytoscape";
import { dragAsImage } from "./drawing/drag-as-image.ts";
import { keepPictureReady } from "./drawing/keep-picture-ready.ts";
import { measureQuietly } from "./drawing/measure-quietly.ts";

const SMALLEST_ZOOM = 0.1;
const LARGEST_ZOOM = 4;

/** A canvas in `container`, empty; `more` says how it differs from the others. */
export const openCore = (container: HTMLElement, more: CytoscapeOptions = {}): Core => {
  const core = cytoscape({
    container,
    minZoom: SMALLEST_ZOOM,
    maxZoom: LARGEST_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: "auto",
    ...more,
  });
  measureQuietly(core);
  keepPictureReady(core);
  dragAsImage(core);
  return core;
};
