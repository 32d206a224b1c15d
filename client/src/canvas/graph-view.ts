/** The life of the canvas: made once, then brought up to date by difference whenever what it watches changes. */
import type { Run } from "../commands/run.ts";
import { selectedTogether } from "../store/selection.ts";
import type { Store } from "../store/store.ts";
import { moveCamera, openPicture } from "./camera.ts";
import { markChosen } from "./chosen.ts";
import { createDraw, selectedFactor } from "./draw-network.ts";
import { drawForPaper } from "./drawing/draw-for-paper.ts";
import { createLargeDrawing } from "./drawing/draw-large.ts";
import { isLargePicture } from "./drawing/large-picture.ts";
import { findNearPointer } from "./drawing/near-pointer.ts";
import { onceAtRest } from "./drawing/once-at-rest.ts";
import { paintInSlices } from "./drawing/paint-in-slices.ts";
import { createRedraw } from "./drawing/redraw.ts";
import { updateElements } from "./drawing/update-elements.ts";
import { applyAttention, applyLabels, applySheet, type Canvas, nothingWorn } from "./dress.ts";
import { badgeElementId, foldElementId, pinElementId } from "./element-ids.ts";
import { badgePosition, elementsOf, pinPosition } from "./elements.ts";
import { foldPosition } from "./elements-together.ts";
import { listenToBoxes } from "./gestures/box-select.ts";
import { listenToGestures } from "./gestures/gestures.ts";
import { keepMoving } from "./gestures/moving.ts";
import { canvasOfWindow, keepLaidOut, targetFor } from "./keep-laid-out.ts";
import { createLargeNames } from "./large-names.ts";
import type { Target } from "./layouts/layout.ts";
import { createLayoutRunner, openLayoutWorker } from "./layouts/layout-runner.ts";
import type { Palette } from "./look/palette.ts";
import { FONT_FAMILY } from "./look/style-rule.ts";
import { watchDeviceTheme } from "./look/theme.ts";
import { noteOutside } from "./note-outside.ts";
import { openCore } from "./open-core.ts";
import { createSceneOf } from "./scene-of-state.ts";

/** While a factor is dragged, its links and its badge follow; the store hears of it when it is let go. */
const followDrag = ({ core, store, sceneOf }: Canvas, id: string): void => {
  const state = store.getState();
  const scene = sceneOf(state);
  const node = scene.nodes.find((each) => each.id === id);
  const at = { ...core.getElementById(id).position() };
  const badge = core.getElementById(badgeElementId(id));
  if (node !== undefined && badge.nonempty()) badge.position(badgePosition(node, at));
  const pin = core.getElementById(pinElementId(id));
  if (node !== undefined && pin.nonempty()) pin.position(pinPosition(node, at));
  const fold = core.getElementById(foldElementId(id));
  if (node !== undefined && fold.nonempty()) fold.position(foldPosition(node.height, at));
  if (scene.mode === "dots") return;
  const { lanes, hiddenNeighbours, view } = state;
  const touching = elementsOf(scene, { ...state.positions, [id]: at }, lanes, hiddenNeighbours, view.moved);
  updateElements(core, touching);
};

/** Other colours: at once for paper, which does not wait; else thousands of elements are drawn anew in slices. */
const dressIn = (canvas: Canvas, redraw: () => void, palette?: Palette): void => {
  if (palette === undefined && isLargePicture(canvas.core)) redraw();
  else applySheet(canvas, palette);
};

const watchStore = (canvas: Canvas, redraw: () => void): readonly (() => void)[] => {
  const { core, store, sceneOf } = canvas;
  return [
    store.watch(sceneOf, redraw),
    store.watch(({ positions }) => positions, redraw),
    store.watch(({ hiddenNeighbours }) => hiddenNeighbours, redraw),
    store.watch(
      (state) => state.interface.focus,
      () => applyAttention(canvas),
    ),
    store.watch(
      ({ view }) => view.selection,
      () => {
        applyAttention(canvas);
        markChosen(core, selectedTogether(store.getState().view));
      },
    ),
    store.watch(
      (state) => state.interface.theme,
      () => dressIn(canvas, redraw),
    ),
    store.watch(
      (state) => state.interface.camera,
      ({ move }) => {
        // Behind another page a camera would move unseen.
        if (core.width() > 0) moveCamera(core, move, store.getState());
      },
    ),
  ];
};

/** How long a zoom has rested when names are chosen and measured anew; until then they grow and shrink with the picture. */
const ZOOM_REST_MS = 120;

const watchZoom = (canvas: Canvas): void => {
  const relabel = onceAtRest(ZOOM_REST_MS, () => {
    if (!canvas.core.destroyed()) applyLabels(canvas);
  });
  canvas.core.on("zoom", relabel);
};

/** Opening a panel must not lay the picture out anew, so its form is that of the window. */
const targetOfWindow = (): Target => {
  const { width, height } = canvasOfWindow(window.innerWidth, window.innerHeight);
  return targetFor(width, height);
};

const watchSize = (container: HTMLElement, canvas: Canvas, look: () => void): ResizeObserver => {
  const { core } = canvas;
  let width = container.clientWidth;
  const observer = new ResizeObserver(() => {
    core.resize();
    look();
    // Folding a panel gives or takes room at the side: the picture fits itself to a clearly other width.
    if (Math.abs(container.clientWidth - width) > 40) openPicture(core, selectedFactor(canvas), true);
    width = container.clientWidth;
  });
  observer.observe(container);
  return observer;
};

/**
 * Draws the network into `container` and keeps it up to date; gestures run commands. Gives the function that takes
 * it away. The container is one tab stop; the outline is its twin for keyboards and screen readers.
 */
export const mountGraphView = (container: HTMLElement, store: Store, run: Run): (() => void) => {
  const core = openCore(container);
  const canvas: Canvas = {
    core,
    store,
    sceneOf: createSceneOf(),
    worn: nothingWorn(),
  };
  container.dataset.keys = "canvas";
  applySheet(canvas);
  listenToGestures(
    core,
    run,
    // Whatever the tools say, a picture that is held still is held for a box.
    () => (core.userPanningEnabled() ? store.getState().interface.hand.kind : "choosing"),
    (id) => followDrag(canvas, id),
  );
  watchZoom(canvas);
  noteOutside(core, container);
  const setBusy = (isBusy: boolean): void => {
    container.ariaBusy = isBusy ? "true" : null;
  };
  const large = createLargeDrawing(core, store, setBusy, (tell) => paintInSlices(core, createLargeNames(canvas), tell));
  findNearPointer(core);
  const { draw, stop: stopDrawing } = createDraw(canvas, large);
  let isPlacing = false;
  const redraw = createRedraw(draw, () => isPlacing);
  const stops = [
    ...watchStore(canvas, redraw.ask),
    listenToBoxes(core, container, store, run),
    drawForPaper(
      () => [core],
      (palette) => dressIn(canvas, redraw.ask, palette),
    ),
    // Behind the gestures: a click that puts something down must not be taken for another one by them.
    keepMoving(canvas, container, run),
  ];
  const upkeep = keepLaidOut(store, createLayoutRunner(openLayoutWorker), targetOfWindow, (isBusy) => {
    isPlacing = isBusy;
    setBusy(isBusy);
    redraw.look();
  });
  const observer = watchSize(container, canvas, upkeep.look);
  const stopTheme = watchDeviceTheme(
    (query) => window.matchMedia(query),
    () => dressIn(canvas, redraw.ask),
  );
  // A canvas keeps words as it drew them first, so the typeface comes first; without it others stand in.
  void document.fonts.load(`13px ${FONT_FAMILY}`).then(redraw.begin, redraw.begin);
  redraw.ask();
  return () => {
    for (const stop of [...stops, stopTheme, upkeep.stop, redraw.stop, stopDrawing, large.close]) stop();
    observer.disconnect();
    core.destroy();
  };
};
