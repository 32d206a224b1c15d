/** How drawn elements are dressed as the reader looks around: sheet, names of dots, focus and selection. */
import type { Core, SingularElementReturnValue } from "cytoscape";
import { drawnOf } from "../store/drawn.ts";
import type { Store } from "../store/store.ts";
import type { Lane } from "../store/view.ts";
import { type Attention, attentionOf, jointsOf } from "./attention.ts";
import { chooseLabels, DOT_LABEL_PX, LABEL_PLACES, labelPlaces, titleBox, titleWidth } from "./dot-labels.ts";
import type { Palette } from "./palette.ts";
import type { Scene } from "./scene.ts";
import type { createSceneOf } from "./scene-of-state.ts";
import { LABEL_FONT } from "./shapes.ts";
import { stylesheet } from "./stylesheet.ts";
import { groundFor, paletteOf, readSystemColour } from "./theme.ts";

/** A canvas, what it watches, and what it draws of that. */
export type Canvas = Readonly<{ core: Core; store: Store; sceneOf: ReturnType<typeof createSceneOf> }>;

/** The colours that the theme and the device ask for. */
export const paletteNow = (store: Store): Palette =>
  paletteOf(
    groundFor(store.getState().interface.theme, (query) => window.matchMedia(query).matches),
    readSystemColour,
  );

/** Names beside dots keep their size on the screen, so the sheet depends on the zoom. */
const dotFont = (core: Core): number => DOT_LABEL_PX / core.zoom();

/** Titles grow with boxes; beside dots they keep their size, as far as each fits over its lane. */
const titleFont = (core: Core, { mode }: Scene, lanes: readonly Lane[]): number => {
  if (mode === "boxes") return LABEL_FONT;
  const columns = lanes.filter(({ titleAt, x }) => titleAt.x === x);
  return Math.min(dotFont(core), ...columns.map(({ title, width }) => width / titleWidth(title, 1)));
};

/** Dresses everything anew: after another theme or another zoom among dots. */
export const applySheet = ({ core, store, sceneOf }: Canvas): void => {
  core.style(
    stylesheet(paletteNow(store), dotFont(core), titleFont(core, sceneOf(store.getState()), store.getState().lanes)),
  );
};

/** Names the dots that have room for it. */
export const applyLabels = ({ core, store, sceneOf }: Canvas): void => {
  const state = store.getState();
  const scene = sceneOf(state);
  if (scene.mode !== "dots") return;
  const { focused, selected, near } = attentionOf(
    state.interface.focus,
    state.view.selection,
    jointsOf(drawnOf(state)),
  );
  const dots = scene.nodes.flatMap(({ id, factor, width }) => {
    const at = state.positions[id];
    const isClear = near === null ? !scene.faded.has(id) : near.has(id);
    return at === undefined || !isClear
      ? []
      : [{ id, name: factor.name, workCount: factor.workCount, ...at, size: width }];
  });
  const first = new Set([focused, selected].filter((id) => id !== null));
  const titles = state.lanes.map(({ title, titleAt }) => titleBox(title, titleAt, titleFont(core, scene, state.lanes)));
  const chosen = chooseLabels(dots, dotFont(core), first, titles, labelPlaces(state.lanes));
  core.batch(() => {
    core.nodes(".factor").forEach((node) => {
      const place = chosen.get(node.id());
      for (const each of LABEL_PLACES) node.toggleClass(`label-${each}`, each === place);
    });
  });
};

const isGround = (element: SingularElementReturnValue): boolean =>
  element.hasClass("lane") || element.hasClass("lane-title") || element.hasClass("open");

/** Marks what is focused, selected, near and far. */
export const markElements = (core: Core, { focused, selected, near }: Attention): void =>
  core.batch(() => {
    core.elements().forEach((element) => {
      const isMark = element.hasClass("badge") || element.hasClass("pin");
      const id = isMark ? String(element.data("factor") ?? element.data("opens")) : element.id();
      element.toggleClass("faded", near !== null && !near.has(id) && !isGround(element));
      element.toggleClass("near", near?.has(id) ?? false);
      element.toggleClass("focused", id === focused && !isMark);
      element.toggleClass("selected", id === selected && !isMark);
    });
  });

/** Marks what stands out in the network, and names dots accordingly. */
export const applyAttention = (canvas: Canvas): void => {
  const state = canvas.store.getState();
  markElements(canvas.core, attentionOf(state.interface.focus, state.view.selection, jointsOf(drawnOf(state))));
  applyLabels(canvas);
};
