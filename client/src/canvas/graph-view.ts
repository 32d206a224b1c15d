/** The life of the canvas: made once, then brought up to date by difference whenever what it watches changes. */
import type { Run } from "../commands/run.ts";
import { groupId } from "../store/groups.ts";
import type { Store } from "../store/store.ts";
import { mapWished } from "../store/view-steps.ts";
import { moveCamera, openField, openPicture } from "./camera.ts";
import { createLargeDrawing, type LargeDrawing } from "./draw-large.ts";
import { applyAttention, applyLabels, applySheet, type Canvas } from "./dress.ts";
import { badgeElementId, foldElementId, pinElementId } from "./element-ids.ts";
import { badgePosition, elementsOf, pinPosition } from "./elements.ts";
import { foldPosition } from "./elements-together.ts";
import { listenToGestures } from "./gestures.ts";
import { canvasOfWindow, keepLaidOut, targetFor } from "./keep-laid-out.ts";
import type { Target } from "./layouts/layout.ts";
import { createLayoutRunner, openLayoutWorker } from "./layouts/layout-runner.ts";
import { countOutside, noteOutside } from "./note-outside.ts";
import { onceAFrame } from "./once-a-frame.ts";
import { openCore } from "./open-core.ts";
import type { Scene } from "./scene.ts";
import { createSceneOf } from "./scene-of-state.ts";
import { watchDeviceTheme } from "./theme.ts";
import { updateElements } from "./update-elements.ts";

/** Whether every shown factor has its place: until the layout has answered, the former picture stays. */
const isPlaced = (canvas: Canvas): boolean => {
  const state = canvas.store.getState();
  const { nodes, groups } = canvas.sceneOf(state);
  return (
    nodes.every(({ id }) => state.positions[id] !== undefined) &&
    groups.every(({ group: { id, isOpen } }) => {
      // A group that has just opened has its field once the layout has answered.
      return state.positions[id] !== undefined && isOpen === state.lanes.some((lane) => lane.id === id);
    })
  );
};

const selectedFactor = ({ store }: Canvas): string | null => {
  const { selection } = store.getState().view;
  return selection.kind === "factor" ? selection.id : null;
};

/** The group that opened last since the former picture; null when none did. */
const openedSince = (former: ReadonlySet<string>, { store }: Canvas, { groups }: Scene): string | null => {
  const fresh = new Set(
    groups.filter(({ group }) => group.isOpen && !former.has(group.id)).map(({ group }) => group.id),
  );
  const order = mapWished(store.getState().view).open.map(groupId);
  return order.findLast((id) => fresh.has(id)) ?? null;
};

const show = (canvas: Canvas, isNew: boolean, wasEmpty: boolean, opened: string | null): void => {
  canvas.core.nodes(".badge, .pin, .lane, .lane-title, .group").ungrabify();
  if (opened !== null) openField(canvas.core, opened, wasEmpty);
  else if (isNew) openPicture(canvas.core, selectedFactor(canvas), wasEmpty);
  applyAttention(canvas);
};

const draw = (canvas: Canvas, large: LargeDrawing): void => {
  if (!isPlaced(canvas)) return;
  large.stop();
  const { core, store, sceneOf } = canvas;
  const { positions, lanes, hiddenNeighbours, view } = store.getState();
  const scene = sceneOf(store.getState());
  const wasEmpty = core.nodes(".factor, .group").empty();
  const opened = openedSince(new Set(core.nodes(".group.open").map((node) => node.id())), canvas, scene);
  const elements = elementsOf(scene, positions, lanes, hiddenNeighbours, view.moved);
  const parts = large.split(elements);
  const { added, moved } = updateElements(core, parts?.known ?? elements);
  if (parts !== null) {
    large.add(parts.fresh, () => show(canvas, true, wasEmpty, null));
    return;
  }
  // A picture that is mostly new, or grew out of sight, is shown whole; else it stays where the reader looks.
  const isNew = added + moved > (scene.nodes.length + scene.groups.length) * 0.5;
  show(canvas, wasEmpty || isNew || (added > 0 && countOutside(core) > 0), wasEmpty, opened);
};

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

const watchStore = (canvas: Canvas, large: LargeDrawing): readonly (() => void)[] => {
  const { core, store, sceneOf } = canvas;
  return [
    store.watch(sceneOf, () => draw(canvas, large)),
    store.watch(
      ({ positions }) => positions,
      () => draw(canvas, large),
    ),
    store.watch(
      ({ hiddenNeighbours }) => hiddenNeighbours,
      () => draw(canvas, large),
    ),
    store.watch(
      (state) => state.interface.focus,
      () => applyAttention(canvas),
    ),
    store.watch(
      ({ view }) => view.selection,
      () => applyAttention(canvas),
    ),
    store.watch(
      (state) => state.interface.theme,
      () => applySheet(canvas),
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

const watchZoom = (canvas: Canvas): void => {
  const relabel = onceAFrame(() => {
    if (canvas.core.destroyed() || canvas.core.nodes(".dots").empty()) return;
    applySheet(canvas);
    applyLabels(canvas);
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
  const canvas: Canvas = { core, store, sceneOf: createSceneOf() };
  container.dataset.keys = "canvas";
  applySheet(canvas);
  listenToGestures(core, run, (id) => followDrag(canvas, id));
  watchZoom(canvas);
  core.on("viewport add remove position resize", onceAFrame(noteOutside(core, container)));
  const setBusy = (isBusy: boolean): void => {
    container.ariaBusy = isBusy ? "true" : null;
  };
  const large = createLargeDrawing(core, store, setBusy);
  const stops = watchStore(canvas, large);
  const upkeep = keepLaidOut(store, createLayoutRunner(openLayoutWorker), targetOfWindow, setBusy);
  const observer = watchSize(container, canvas, upkeep.look);
  const stopTheme = watchDeviceTheme(
    (query) => window.matchMedia(query),
    () => applySheet(canvas),
  );
  // Words are drawn again once the typeface is there: a canvas does not do so by itself.
  void document.fonts.load('13px "Source Sans 3 Variable"').then(() => {
    if (!core.destroyed()) applySheet(canvas);
  });
  draw(canvas, large);
  return () => {
    for (const stop of [...stops, stopTheme, upkeep.stop, large.stop]) stop();
    observer.disconnect();
    core.destroy();
  };
};
