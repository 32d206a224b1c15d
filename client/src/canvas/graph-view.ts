/** The life of the canvas: made once, then brought up to date by difference whenever what it watches changes. */
import cytoscape, { type Core, type SingularElementReturnValue } from "cytoscape";
import type { Run } from "../commands/run.ts";
import { shownLinks } from "../store/selectors.ts";
import type { Store } from "../store/store.ts";
import { attentionOf } from "./attention.ts";
import { fitElements, moveCamera } from "./camera.ts";
import { chooseLabels, DOT_LABEL_PX, LABEL_PLACES, titleBox } from "./dot-labels.ts";
import { badgeElementId, badgePosition, elementsOf } from "./elements.ts";
import { listenToGestures } from "./gestures.ts";
import { keepLaidOut, targetFor } from "./keep-laid-out.ts";
import { createLayoutRunner } from "./layouts/layout-runner.ts";
import type { Palette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import { createSceneOf } from "./scene-of-state.ts";
import { LABEL_FONT } from "./shapes.ts";
import { stylesheet } from "./stylesheet.ts";
import { paletteFor, watchDeviceTheme } from "./theme.ts";
import { updateElements } from "./update-elements.ts";

const SMALLEST_ZOOM = 0.1;
const LARGEST_ZOOM = 4;

const openCore = (container: HTMLElement): Core =>
  cytoscape({
    container,
    minZoom: SMALLEST_ZOOM,
    maxZoom: LARGEST_ZOOM,
    boxSelectionEnabled: false,
    autounselectify: true,
    pixelRatio: "auto",
  });

type Canvas = Readonly<{ core: Core; store: Store; sceneOf: ReturnType<typeof createSceneOf> }>;

const paletteNow = (store: Store): Palette =>
  paletteFor(store.getState().interface.theme, (query) => window.matchMedia(query).matches);

/** Names beside dots keep their size on the screen, so the sheet depends on the zoom. */
const dotFont = (core: Core): number => DOT_LABEL_PX / core.zoom();

/** Titles grow with boxes, and keep their size beside dots. */
const titleFont = (core: Core, { mode }: Scene): number => (mode === "dots" ? dotFont(core) : LABEL_FONT);

const applySheet = ({ core, store, sceneOf }: Canvas): void => {
  core.style(stylesheet(paletteNow(store), dotFont(core), titleFont(core, sceneOf(store.getState()))));
};

const applyLabels = ({ core, store, sceneOf }: Canvas): void => {
  const state = store.getState();
  const scene = sceneOf(state);
  if (scene.mode !== "dots") return;
  const { focused, selected, near } = attentionOf(state.interface.focus, state.view.selection, shownLinks(state));
  const dots = scene.nodes.flatMap(({ id, factor, width }) => {
    const at = state.positions[id];
    const isClear = near === null || near.has(id);
    return at === undefined || !isClear
      ? []
      : [{ id, name: factor.name, workCount: factor.workCount, ...at, size: width }];
  });
  const first = new Set([focused, selected].filter((id) => id !== null));
  const titles = state.lanes.map(({ title, titleAt }) => titleBox(title, titleAt, titleFont(core, scene)));
  const chosen = chooseLabels(dots, dotFont(core), first, titles);
  core.batch(() => {
    core.nodes(".factor").forEach((node) => {
      const place = chosen.get(node.id());
      for (const each of LABEL_PLACES) node.toggleClass(`label-${each}`, each === place);
    });
  });
};

const isGround = (element: SingularElementReturnValue): boolean =>
  element.hasClass("lane") || element.hasClass("lane-title");

const applyAttention = (canvas: Canvas): void => {
  const { core, store } = canvas;
  const state = store.getState();
  const { focused, selected, near } = attentionOf(state.interface.focus, state.view.selection, shownLinks(state));
  core.batch(() => {
    core.elements().forEach((element) => {
      const id = element.hasClass("badge") ? String(element.data("factor")) : element.id();
      element.toggleClass("faded", near !== null && !near.has(id) && !isGround(element));
      element.toggleClass("near", near?.has(id) ?? false);
      element.toggleClass("focused", id === focused && !element.hasClass("badge"));
      element.toggleClass("selected", id === selected && !element.hasClass("badge"));
    });
  });
  applyLabels(canvas);
};

/** Whether every shown factor has its place: until the layout has answered, the former picture stays. */
const isPlaced = (canvas: Canvas): boolean => {
  const state = canvas.store.getState();
  return canvas.sceneOf(state).nodes.every(({ id }) => state.positions[id] !== undefined);
};

const draw = (canvas: Canvas): void => {
  if (!isPlaced(canvas)) return;
  const { core, store, sceneOf } = canvas;
  const { positions, lanes, hiddenLinks } = store.getState();
  const scene = sceneOf(store.getState());
  const wasEmpty = core.nodes(".factor").empty();
  const { added, moved } = updateElements(core, elementsOf(scene, positions, lanes, hiddenLinks));
  core.nodes(".badge, .lane, .lane-title").ungrabify();
  // A picture that is mostly new is shown whole; one that only grew stays where the reader looks.
  const isNew = added + moved > scene.nodes.length * 0.5;
  if (wasEmpty || isNew) fitElements(core, core.elements(), wasEmpty);
  applyAttention(canvas);
};

/** While a factor is dragged, its links and its badge follow; the store hears of it when it is let go. */
const followDrag = ({ core, store, sceneOf }: Canvas, id: string): void => {
  const state = store.getState();
  const scene = sceneOf(state);
  const node = scene.nodes.find((each) => each.id === id);
  const at = { ...core.getElementById(id).position() };
  const badge = core.getElementById(badgeElementId(id));
  if (node !== undefined && badge.nonempty()) badge.position(badgePosition(node, at));
  if (scene.mode === "dots") return;
  const touching = elementsOf(scene, { ...state.positions, [id]: at }, state.lanes, state.hiddenLinks);
  updateElements(core, touching);
};

const onceAFrame = (act: () => void): (() => void) => {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      act();
    });
  };
};

const watchStore = (canvas: Canvas): readonly (() => void)[] => {
  const { core, store, sceneOf } = canvas;
  return [
    store.watch(sceneOf, () => draw(canvas)),
    store.watch(
      ({ positions }) => positions,
      () => draw(canvas),
    ),
    store.watch(
      ({ hiddenLinks }) => hiddenLinks,
      () => draw(canvas),
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
      ({ move }) => moveCamera(core, move, store.getState()),
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

const openRunner = () =>
  createLayoutRunner(() => new Worker(new URL("./layouts/worker.ts", import.meta.url), { type: "module" }));

const watchSize = (container: HTMLElement, core: Core, look: () => void): ResizeObserver => {
  let width = container.clientWidth;
  const observer = new ResizeObserver(() => {
    core.resize();
    look();
    // Folding a panel gives or takes room at the side: the picture fits itself to a clearly other width.
    if (Math.abs(container.clientWidth - width) > 40) fitElements(core, core.elements(), true);
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
  const stops = watchStore(canvas);
  const upkeep = keepLaidOut(store, openRunner(), () => targetFor(container.clientWidth, container.clientHeight));
  const observer = watchSize(container, core, upkeep.look);
  const stopTheme = watchDeviceTheme(
    (query) => window.matchMedia(query),
    () => applySheet(canvas),
  );
  // Words are drawn again once the typeface is there: a canvas does not do so by itself.
  void document.fonts.load('13px "Source Sans 3 Variable"').then(() => {
    if (!core.destroyed()) applySheet(canvas);
  });
  draw(canvas);
  return () => {
    for (const stop of [...stops, stopTheme, upkeep.stop]) stop();
    observer.disconnect();
    core.destroy();
  };
};
