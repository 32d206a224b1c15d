/** Does with the view onto the canvas what the interface asks for: zoom, pan, fit. */
import type { CollectionReturnValue, Core } from "cytoscape";
import type { CameraMove } from "../store/interface.ts";
import { shownLinks } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { attentionOf } from "./attention.ts";

const ZOOM_STEP = 1.25;
const FIT_PADDING_PX = 10;
/** Names beside dots keep their size, so they need the same room at every zoom. */
const NAMES_PX = { width: 96, height: 26 };
/** Larger than this a few boxes would look like posters. */
const LARGEST_FIT = 1.25;
const MOVE_MS = 180;

const prefersStillness = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Shows `elements` as large as they fit, but not larger than natural. */
export const fitElements = (core: Core, elements: CollectionReturnValue, isCalm: boolean): void => {
  if (elements.empty() || core.width() === 0 || core.height() === 0) return;
  const hasDots = elements.filter(".dots").nonempty();
  const box = elements.boundingBox({ includeOverlays: false, includeUnderlays: false, includeLabels: !hasDots });
  const names = hasDots ? NAMES_PX : { width: 0, height: 0 };
  const width = Math.max(80, core.width() - 2 * (FIT_PADDING_PX + names.width));
  const height = Math.max(80, core.height() - 2 * (FIT_PADDING_PX + names.height));
  const zoom = Math.max(core.minZoom(), Math.min(LARGEST_FIT, width / box.w, height / box.h));
  const pan = {
    x: core.width() / 2 - zoom * (box.x1 + box.w / 2),
    y: core.height() / 2 - zoom * (box.y1 + box.h / 2),
  };
  core.stop();
  if (isCalm || prefersStillness()) core.viewport({ zoom, pan });
  else core.animate({ zoom, pan }, { duration: MOVE_MS });
};

const zoomBy = (core: Core, factor: number): void => {
  const middle = { x: core.width() / 2, y: core.height() / 2 };
  core.zoom({ level: core.zoom() * factor, renderedPosition: middle });
};

const selectedWithNeighbours = (core: Core, state: State): CollectionReturnValue => {
  const { selected } = attentionOf(null, state.view.selection, shownLinks(state));
  const near = attentionOf(selected, state.view.selection, shownLinks(state)).near;
  return core.elements().filter((element) => (near ?? new Set([selected])).has(element.id()));
};

/** Carries out one camera move. */
export const moveCamera = (core: Core, move: CameraMove, state: State): void => {
  switch (move.kind) {
    case "none":
      return;
    case "in":
      zoomBy(core, ZOOM_STEP);
      return;
    case "out":
      zoomBy(core, 1 / ZOOM_STEP);
      return;
    case "fit":
      fitElements(core, core.elements(), false);
      return;
    case "fit-selection":
      fitElements(core, selectedWithNeighbours(core, state), false);
      return;
    case "pan":
      core.panBy({ x: move.dx, y: move.dy });
  }
};
