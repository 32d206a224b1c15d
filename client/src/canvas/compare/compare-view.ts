/** Draws two networks as one diff, or as two pictures under one camera: the same scene, routes and sheet as the network. */
import type { Core } from "cytoscape";
import type { Run } from "../../commands/run.ts";
import { type Diff, diffOf, type Things, unionOf, type Where, whereOf } from "../../store/compare/diff.ts";
import { setNotice } from "../../store/interface.ts";
import type { ShownNetwork } from "../../store/shown-network.ts";
import type { State } from "../../store/state.ts";
import { changeInterface, type Store } from "../../store/store.ts";
import type { CompareWish } from "../../store/view.ts";
import { COMPARE_LETTERS } from "../../words/compare.ts";
import { SAID } from "../../words/said.ts";
import { attentionOf } from "../attention.ts";
import { moveCamera, openPicture } from "../camera.ts";
import { drawForPaper } from "../drawing/draw-for-paper.ts";
import { updateElements } from "../drawing/update-elements.ts";
import { markElements, paletteNow } from "../dress.ts";
import { badgeElementId } from "../element-ids.ts";
import { badgePosition, elementsOf } from "../elements.ts";
import { listenToTaps } from "../gestures/gestures.ts";
import { targetFor } from "../keep-laid-out.ts";
import type { LayoutTask, Placed, Target } from "../layouts/layout.ts";
import { createLayoutRunner, type LayoutRunner, openLayoutWorker } from "../layouts/layout-runner.ts";
import { DOT_LABEL_PX } from "../look/dot-labels.ts";
import type { Palette } from "../look/palette.ts";
import { LABEL_FONT } from "../look/shapes.ts";
import { fixedFonts } from "../look/style-rule.ts";
import { stylesheet } from "../look/stylesheet.ts";
import { watchDeviceTheme } from "../look/theme.ts";
import { noteOutside } from "../note-outside.ts";
import { openCore } from "../open-core.ts";
import type { Scene } from "../scene.ts";
import { compareSceneOf, hasBoxes } from "./compare-scene.ts";
import { compareRules } from "./compare-sheet.ts";

/** The two networks, once both are there. */
type Pair = Readonly<{ here: ShownNetwork; there: ShownNetwork; shows: CompareWish["shows"] }>;

const pairOf = ({ network, compared, view }: State): Pair | null =>
  network.status === "ready" && compared.status === "ready" && view.compare !== null
    ? { here: network.value, there: compared.value, shows: view.compare.shows }
    : null;

/** The form of one picture, which the sheet puts beside the other one, or above it where there is less room. */
const targetIn = (container: HTMLElement, shows: CompareWish["shows"]): Target => {
  const { clientWidth, clientHeight } = container;
  if (shows === "diff") return targetFor(clientWidth, clientHeight);
  const isStacked = getComputedStyle(container).flexDirection === "column";
  return isStacked ? targetFor(clientWidth, clientHeight / 2) : targetFor(clientWidth / 2, clientHeight);
};

const taskOf = ({ nodes, links }: Scene, target: Target): LayoutTask => ({
  layout: "lanes",
  seed: 0,
  base: nodes.map(({ id, factor: { kind, domain, sides, workCount }, width, height }) => ({
    ...{ id, kind, domain, sides, workCount, width, height },
  })),
  baseLinks: links.map(({ from, to, workCount }) => ({ from: from.id, to: to.id, workCount })),
  added: [],
  links: [],
  target,
});

type Side = "diff" | "here" | "there";

const openFrame = (container: HTMLElement, side: Side): HTMLElement => {
  const frame = document.createElement("div");
  frame.className = "compare-frame";
  frame.dataset.side = side;
  container.append(frame);
  return frame;
};

/** Cameras follow each other: whoever is moved moves the rest. */
const joinCameras = (cores: readonly Core[]): void => {
  let isFollowing = false;
  for (const core of cores)
    core.on("viewport", () => {
      if (isFollowing) return;
      isFollowing = true;
      for (const other of cores) if (other !== core) other.viewport({ zoom: core.zoom(), pan: { ...core.pan() } });
      isFollowing = false;
    });
};

const letter = (core: Core, id: string, where: Where): void => {
  const element = core.getElementById(id);
  element.addClass(`in-${where}`);
  if (where !== "both") element.data("letter", COMPARE_LETTERS[where]);
};

/** The letters of factors stand where the network has the badges of links not shown. */
const addLetters = (core: Core, { nodes }: Scene, where: ReadonlyMap<string, Where>): void => {
  for (const node of nodes) {
    const place = where.get(node.id);
    if (place === undefined || place === "both") continue;
    core.add({
      group: "nodes",
      data: { id: badgeElementId(node.id), factor: node.id, label: COMPARE_LETTERS[place], width: 28 },
      position: badgePosition(node, core.getElementById(node.id).position()),
      classes: "badge",
    });
  }
};

/** The lanes of both are in each picture, so that what shows one of them whole shows the other. */
const openTogether = ([first]: readonly Core[]): void => {
  if (first !== undefined) openPicture(first, null, true);
};

type Drawing = Readonly<{ cores: readonly Core[]; stop: () => void }>;

/** One canvas of the picture, on the places of the union. */
const drawInto = (frame: HTMLElement, scene: Scene, { positions, lanes }: Placed, store: Store, run: Run): Core => {
  const core = openCore(frame, { autoungrabify: true, userZoomingEnabled: false });
  const palette = paletteNow(store);
  core.style([...stylesheet(palette, fixedFonts(DOT_LABEL_PX, LABEL_FONT)), ...compareRules(palette)]);
  listenToTaps(core, run);
  noteOutside(core, frame);
  updateElements(core, elementsOf(scene, positions, lanes, {}, {}));
  return core;
};

const drawPair = (container: HTMLElement, pair: Pair, diff: Diff, placed: Placed, store: Store, run: Run): Drawing => {
  const where = whereOf(diff);
  const union = unionOf(diff);
  const isBoxes = hasBoxes(union);
  const networks: readonly (readonly [Side, Things])[] =
    pair.shows === "diff"
      ? [["diff", union]]
      : [
          ["here", pair.here],
          ["there", pair.there],
        ];
  container.replaceChildren();
  // All frames first: a canvas that is opened in a lone one takes the room of both.
  const frames = networks.map(([side, network]) => ({ frame: openFrame(container, side), network }));
  const cores = frames.map(({ frame, network }) => {
    const scene = compareSceneOf(network, isBoxes);
    const core = drawInto(frame, scene, placed, store, run);
    addLetters(core, scene, where);
    return core;
  });
  for (const core of cores)
    for (const [id, place] of where) if (core.getElementById(id).nonempty()) letter(core, id, place);
  joinCameras(cores);
  openTogether(cores);
  return {
    cores,
    stop: () => {
      for (const core of cores) core.destroy();
      container.replaceChildren();
    },
  };
};

const dress = (cores: readonly Core[], store: Store, palette: Palette = paletteNow(store)): void => {
  const { interface: window, view } = store.getState();
  for (const core of cores) {
    core.style([...stylesheet(palette, fixedFonts(DOT_LABEL_PX, LABEL_FONT)), ...compareRules(palette)]);
    const links = core.edges(".link").map((edge) => ({
      id: edge.id(),
      from: edge.source().id(),
      to: edge.target().id(),
    }));
    markElements(core, attentionOf(window.focus, view.selection, links));
  }
};

const createDrawer = (container: HTMLElement, store: Store, run: Run, runner: LayoutRunner) => {
  let asked: Pair | null = null;
  let drawing: Drawing | null = null;
  const clear = (): void => {
    drawing?.stop();
    drawing = null;
  };
  const look = (): void => {
    const pair = pairOf(store.getState());
    if (pair === null || (asked?.here === pair.here && asked.there === pair.there && asked.shows === pair.shows))
      return;
    asked = pair;
    container.dataset.shows = pair.shows;
    const diff = diffOf(pair.here, pair.there);
    const union = unionOf(diff);
    if (union.factors.length === 0) {
      clear();
      return;
    }
    runner.run(taskOf(compareSceneOf(union, hasBoxes(union)), targetIn(container, pair.shows)), {
      onPlaced: (placed) => {
        clear();
        drawing = drawPair(container, pair, diff, placed, store, run);
        dress(drawing.cores, store);
      },
      onFailed: (reason) => changeInterface(store, (window) => setNotice(window, SAID.notLaidOut(reason))),
    });
  };
  return { look, clear, cores: (): readonly Core[] => drawing?.cores ?? [] };
};

const watchSize = (container: HTMLElement, cores: () => readonly Core[]): ResizeObserver => {
  let width = container.clientWidth;
  const observer = new ResizeObserver(() => {
    for (const core of cores()) core.resize();
    if (Math.abs(container.clientWidth - width) > 40) openTogether(cores());
    width = container.clientWidth;
  });
  observer.observe(container);
  return observer;
};

/**
 * Draws the comparison of the state into `container` and keeps it up to date; a tap opens the evidence. Gives the
 * function that takes it away. The container is one tab stop; the lists below it are its twin.
 */
export const mountCompareView = (container: HTMLElement, store: Store, run: Run): (() => void) => {
  container.dataset.keys = "canvas";
  const runner = createLayoutRunner(openLayoutWorker);
  const { look, clear, cores } = createDrawer(container, store, run, runner);
  const redress = (): void => dress(cores(), store);
  const stops = [
    store.watch(({ network }) => network, look),
    store.watch(({ compared }) => compared, look),
    store.watch(({ view }) => view.compare, look),
    store.watch(({ view }) => view.selection, redress),
    store.watch((state) => state.interface.focus, redress),
    store.watch((state) => state.interface.theme, redress),
    store.watch(
      (state) => state.interface.camera,
      ({ move }) => {
        const [first] = cores();
        if (first !== undefined) moveCamera(first, move, store.getState());
      },
    ),
    watchDeviceTheme((query) => window.matchMedia(query), redress),
    drawForPaper(cores, (palette) => dress(cores(), store, palette)),
  ];
  const observer = watchSize(container, cores);
  look();
  return () => {
    for (const stop of stops) stop();
    runner.stop();
    observer.disconnect();
    clear();
  };
};
