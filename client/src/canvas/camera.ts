/** Does with the view onto the canvas what the interface asks for: zoom, pan, fit. */
import type { BoundingBox12, BoundingBoxWH, CollectionReturnValue, Core, NodeCollection } from "cytoscape";
import { drawnOf } from "../store/drawn.ts";
import type { CameraMove } from "../store/interface.ts";
import type { State } from "../store/state.ts";
import type { Position } from "../store/view.ts";
import { attentionOf, jointsOf } from "./attention.ts";
import { isLarge } from "./drawing/large-picture.ts";
import { LABEL_FONT } from "./look/shapes.ts";

const ZOOM_STEP = 1.25;
const FIT_PADDING_PX = 10;
/** Names beside dots keep their size, so they need the same room at every zoom; lanes hold most of them. */
const NAMES_PX = { width: 96, height: 26 };
const NAMES_IN_LANES_PX = { width: 12, height: 10 };
/** Larger than this a few boxes would look like posters; many on a large screen may fill it. */
const LARGEST_FIT = 1.25;
const LARGEST_FIT_OF_MANY = 1.6;
const MANY = 20;
/** A picture whose names would be smaller than this opens larger than its window. */
const SMALLEST_NAMES_PX = 7.6;
const READABLE_NAMES_PX = 11.5;
/** Dots in lanes stand too close for any names below the first of these zooms; the other leaves them room. */
const SMALLEST_DOTS_ZOOM = 0.4;
const READABLE_DOTS_ZOOM = 0.6;
const MOVE_MS = 180;

type Extent = BoundingBox12 & BoundingBoxWH;

const prefersStillness = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Lines lie between nodes, and nodes where they were put. */
const extentOfNodes = (nodes: NodeCollection): Extent => {
  let [x1, y1, x2, y2] = [Infinity, Infinity, -Infinity, -Infinity];
  nodes.forEach((node) => {
    const { x, y } = node.position();
    const { width = 0, height = 0 }: Readonly<{ width?: number; height?: number }> = node.data();
    [x1, y1] = [Math.min(x1, x - width / 2), Math.min(y1, y - height / 2)];
    [x2, y2] = [Math.max(x2, x + width / 2), Math.max(y2, y + height / 2)];
  });
  return { x1, y1, x2, y2, w: x2 - x1, h: y2 - y1 };
};

/** Of dots, by plain numbers, so that nothing has to be worked out for it; of boxes with their words and whatever runs round them. */
const extentOf = (elements: CollectionReturnValue): Extent =>
  isLarge(elements.length) || elements.is(".dots")
    ? extentOfNodes(elements.nodes())
    : elements.boundingBox({ includeOverlays: false, includeUnderlays: false });

const namesRoom = (elements: CollectionReturnValue): Readonly<{ width: number; height: number }> => {
  if (!elements.is(".dots")) return { width: 0, height: 0 };
  return elements.is(".column") ? NAMES_IN_LANES_PX : NAMES_PX;
};

/** The zoom at which `elements` just fit, but not larger than natural. */
const wholeZoom = (core: Core, elements: CollectionReturnValue, box: Extent): number => {
  const names = namesRoom(elements);
  const width = Math.max(80, core.width() - 2 * (FIT_PADDING_PX + names.width));
  const height = Math.max(80, core.height() - 2 * (FIT_PADDING_PX + names.height));
  const largest = elements.filter(".factor").length >= MANY ? LARGEST_FIT_OF_MANY : LARGEST_FIT;
  return Math.max(core.minZoom(), Math.min(largest, width / box.w, height / box.h));
};

const moveTo = (core: Core, zoom: number, pan: Position, isCalm: boolean): void => {
  core.stop();
  if (isCalm || prefersStillness()) core.viewport({ zoom, pan });
  else core.animate({ zoom, pan }, { duration: MOVE_MS });
};

const isReady = (core: Core, elements: CollectionReturnValue): boolean =>
  elements.nonempty() && core.width() > 0 && core.height() > 0;

/** Shows `elements` whole, as large as they fit. */
const fitElements = (core: Core, elements: CollectionReturnValue, isCalm: boolean, box: Extent): void => {
  const zoom = wholeZoom(core, elements, box);
  const pan = {
    x: core.width() / 2 - zoom * (box.x1 + box.w / 2),
    y: core.height() / 2 - zoom * (box.y1 + box.h / 2),
  };
  moveTo(core, zoom, pan, isCalm);
};

const showWhole = (core: Core, elements: CollectionReturnValue, isCalm: boolean): void => {
  if (isReady(core, elements)) fitElements(core, elements, isCalm, extentOf(elements));
};

/**
 * Shows a new picture: whole if its names can then be read, else at a size at which they can, from its upper left
 * corner or around the factor `selected`. Fitting it on request shows it whole whatever its size.
 */
export const openPicture = (core: Core, selected: string | null, isCalm: boolean): void => {
  const elements = core.elements();
  if (!isReady(core, elements)) return;
  const hasLanes = elements.is(".column");
  const hasDots = elements.is(".dots");
  const smallest = hasDots ? SMALLEST_DOTS_ZOOM : SMALLEST_NAMES_PX / LABEL_FONT;
  const isRound = elements.is(".arc");
  const box = extentOf(elements);
  if (wholeZoom(core, elements, box) >= smallest || (hasDots && !hasLanes) || isRound) {
    fitElements(core, elements, isCalm, box);
    return;
  }
  const zoom = hasDots ? READABLE_DOTS_ZOOM : READABLE_NAMES_PX / LABEL_FONT;
  const start = { x: hasLanes ? box.x1 : box.x1 + box.w / 2, y: hasLanes ? box.y1 : box.y1 + box.h / 2 };
  const chosen = core.getElementById(selected ?? "");
  const goal = chosen.nonempty() && chosen.isNode() ? chosen.position() : start;
  // The goal comes to the middle of the window, as far as the edges of the picture allow.
  const along = (window: number, at: number, from: number, length: number): number => {
    const room = window - 2 * FIT_PADDING_PX;
    if (length * zoom <= room) return window / 2 - zoom * (from + length / 2);
    return Math.max(
      window - FIT_PADDING_PX - zoom * (from + length),
      Math.min(FIT_PADDING_PX - zoom * from, window / 2 - zoom * at),
    );
  };
  moveTo(
    core,
    zoom,
    { x: along(core.width(), goal.x, box.x1, box.w), y: along(core.height(), goal.y, box.y1, box.h) },
    isCalm,
  );
};

/** Shows an open group of the map whole, so that what it holds can be read. */
export const openField = (core: Core, group: string, isCalm: boolean): void =>
  showWhole(core, core.getElementById(group), isCalm);

const zoomBy = (core: Core, factor: number): void => {
  const middle = { x: core.width() / 2, y: core.height() / 2 };
  core.zoom({ level: core.zoom() * factor, renderedPosition: middle });
};

const selectedWithNeighbours = (core: Core, state: State): CollectionReturnValue => {
  const { selected } = attentionOf(null, state.view.selection, jointsOf(drawnOf(state)));
  const near = attentionOf(selected, state.view.selection, jointsOf(drawnOf(state))).near;
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
      showWhole(core, core.elements(), false);
      return;
    case "fit-selection":
      showWhole(core, selectedWithNeighbours(core, state), false);
      return;
    case "pan":
      core.panBy({ x: move.dx, y: move.dy });
  }
};
