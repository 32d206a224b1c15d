/** Draws the chains of the pathways page: the same scene, routes and sheet as the network, in columns of its own. */
import type { Core } from "cytoscape";
import type { Run } from "../../commands/run.ts";
import type { PathwaysAnswer } from "../../store/answers.ts";
import { setNotice } from "../../store/interface.ts";
import { shown } from "../../store/remote.ts";
import { changeInterface, type Store } from "../../store/store.ts";
import { SAID } from "../../words/said.ts";
import { moveCamera, openPicture } from "../camera.ts";
import { updateElements } from "../drawing/update-elements.ts";
import { markElements, paletteNow } from "../dress.ts";
import { elementsOf } from "../elements.ts";
import { listenToTaps } from "../gestures/gestures.ts";
import { targetFor } from "../keep-laid-out.ts";
import type { LayoutTask, Placed } from "../layouts/layout.ts";
import { createLayoutRunner, type LayoutRunner, openLayoutWorker } from "../layouts/layout-runner.ts";
import { DOT_LABEL_PX } from "../look/dot-labels.ts";
import { LABEL_FONT } from "../look/shapes.ts";
import { fixedFonts } from "../look/style-rule.ts";
import { stylesheet } from "../look/stylesheet.ts";
import { watchDeviceTheme } from "../look/theme.ts";
import { noteOutside } from "../note-outside.ts";
import { openCore } from "../open-core.ts";
import { pathwayAttention } from "./pathway-attention.ts";
import { type PathwayScene, pathwaySceneOf } from "./pathway-scene.ts";

type Drawing = Readonly<{ answer: PathwaysAnswer; picture: PathwayScene }>;

/** A canvas of chains, and what was asked to be drawn last. */
type Canvas = Readonly<{ core: Core; store: Store; container: HTMLElement; drawing: { now: Drawing | null } }>;

const applySheet = ({ core, store }: Canvas): void => {
  core.style(stylesheet(paletteNow(store), fixedFonts(DOT_LABEL_PX, LABEL_FONT)));
};

const applyAttention = ({ core, store, drawing: { now } }: Canvas): void => {
  if (now !== null) markElements(core, pathwayAttention(store.getState(), now.answer, now.picture.scene));
};

/** The chains from left to right, in a form that suits the room they have. */
const taskOf = ({ scene, columns }: PathwayScene, container: HTMLElement): LayoutTask => ({
  layout: "lanes",
  seed: 0,
  base: scene.nodes.map(({ id, factor: { kind, domain, sides, workCount }, width, height }) => ({
    id,
    kind,
    domain,
    sides,
    workCount,
    width,
    height,
  })),
  baseLinks: scene.links.map(({ from, to, workCount }) => ({ from: from.id, to: to.id, workCount })),
  added: [],
  links: [],
  target: targetFor(container.clientWidth, container.clientHeight),
  columns,
});

const draw = (canvas: Canvas, { scene, chokepoints }: PathwayScene, { positions, lanes }: Placed): void => {
  const { core } = canvas;
  updateElements(core, elementsOf(scene, positions, lanes, {}, {}));
  for (const id of chokepoints) core.getElementById(id).addClass("chokepoint");
  openPicture(core, null, true);
  applyAttention(canvas);
};

const lookAgain = (canvas: Canvas, runner: LayoutRunner): void => {
  const { core, store, container, drawing } = canvas;
  const answer = shown(store.getState().pathways);
  if (answer === drawing.now?.answer) return;
  drawing.now = answer === null ? null : { answer, picture: pathwaySceneOf(answer) };
  if (drawing.now === null || drawing.now.picture.scene.nodes.length === 0) {
    core.elements().remove();
    return;
  }
  const { picture } = drawing.now;
  runner.run(taskOf(picture, container), {
    onPlaced: (placed) => draw(canvas, picture, placed),
    onFailed: (reason) => changeInterface(store, (window) => setNotice(window, SAID.chainsNotDrawn(reason))),
  });
};

const watchStore = (canvas: Canvas, runner: LayoutRunner): readonly (() => void)[] => {
  const { core, store } = canvas;
  const dress = (): void => applyAttention(canvas);
  return [
    store.watch(
      ({ pathways }) => pathways,
      () => lookAgain(canvas, runner),
    ),
    store.watch((state) => state.interface.focus, dress),
    store.watch(({ view }) => view.selection, dress),
    store.watch(({ view }) => view.pathways?.chosen, dress),
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

const watchSize = ({ core, container }: Canvas): ResizeObserver => {
  let width = container.clientWidth;
  const observer = new ResizeObserver(() => {
    core.resize();
    if (Math.abs(container.clientWidth - width) > 40) openPicture(core, null, true);
    width = container.clientWidth;
  });
  observer.observe(container);
  return observer;
};

/**
 * Draws the chains of the state into `container` and keeps them up to date; gestures run commands. Gives the function
 * that takes them away. The container is one tab stop; the table of chains is its twin for keyboards and screen readers.
 */
export const mountPathwayView = (container: HTMLElement, store: Store, run: Run): (() => void) => {
  // The wheel belongs to the page around it, which scrolls; keys and buttons zoom.
  const core = openCore(container, { autoungrabify: true, userZoomingEnabled: false });
  const canvas: Canvas = { core, store, container, drawing: { now: null } };
  container.dataset.keys = "canvas";
  applySheet(canvas);
  listenToTaps(core, run);
  noteOutside(core, container);
  const runner = createLayoutRunner(openLayoutWorker);
  const stops = watchStore(canvas, runner);
  const observer = watchSize(canvas);
  const stopTheme = watchDeviceTheme(
    (query) => window.matchMedia(query),
    () => applySheet(canvas),
  );
  void document.fonts.load('13px "Source Sans 3 Variable"').then(() => {
    if (!core.destroyed()) applySheet(canvas);
  });
  lookAgain(canvas, runner);
  return () => {
    for (const stop of [...stops, stopTheme, runner.stop]) stop();
    observer.disconnect();
    core.destroy();
  };
};
