/** How drawn elements are dressed as the reader looks around: sheet, names of dots, focus and selection. */
import type { CollectionReturnValue, Core, NodeSingular, SingularElementReturnValue } from "cytoscape";
import { drawnOf } from "../store/drawn.ts";
import { selectedTogether } from "../store/selection.ts";
import type { Store } from "../store/store.ts";
import type { Lane } from "../store/view.ts";
import { type Attention, attentionOf, jointsOf } from "./attention.ts";
import { inSlices } from "./drawing/in-slices.ts";
import { isLargePicture } from "./drawing/large-picture.ts";
import { settleLooks } from "./drawing/paint-in-slices.ts";
import {
  chooseLabels,
  DOT_LABEL_PX,
  LABEL_PLACES,
  type LabelPlace,
  labelPlaces,
  titleBox,
  titleWidth,
} from "./look/dot-labels.ts";
import type { Palette } from "./look/palette.ts";
import { LABEL_FONT } from "./look/shapes.ts";
import { stylesheet } from "./look/stylesheet.ts";
import { groundFor, paletteOf, readSystemColour } from "./look/theme.ts";
import type { Scene } from "./scene.ts";
import type { createSceneOf } from "./scene-of-state.ts";

/** Sizes of words in canvas units. */
type FontSizes = Readonly<{ dotLabel: number; title: number }>;

/** A canvas, what it watches, what it draws of that, the fonts it was dressed with last, and how to end what names dots. */
export type Canvas = Readonly<{
  core: Core;
  store: Store;
  sceneOf: ReturnType<typeof createSceneOf>;
  fonts: { now: FontSizes };
  naming: { end: () => void };
}>;

/** The fonts of a canvas that nothing is drawn on yet. */
export const FIRST_FONTS: FontSizes = { dotLabel: DOT_LABEL_PX, title: LABEL_FONT };

/** The colours that the theme and the device ask for. */
export const paletteNow = (store: Store): Palette =>
  paletteOf(
    groundFor(store.getState().interface.theme, (query) => window.matchMedia(query).matches),
    readSystemColour,
  );

/** Names beside dots keep their size on the screen. Rounded, so that a zoom to and fro ends with the same size. */
const dotFont = (core: Core): number => Math.round((DOT_LABEL_PX / core.zoom()) * 100) / 100;

/** Titles grow with boxes; beside dots they keep their size, as far as each fits over its lane. */
const titleFont = (core: Core, { mode }: Scene, lanes: readonly Lane[]): number => {
  if (mode === "boxes") return LABEL_FONT;
  const columns = lanes.filter(({ titleAt, x }) => titleAt.x === x);
  return Math.min(dotFont(core), ...columns.map(({ title, width }) => width / titleWidth(title, 1)));
};

/** Dresses everything in the colours of the theme, or in others: after another theme, and before anything is drawn. */
export const applySheet = ({ core, store, fonts }: Canvas, palette: Palette = paletteNow(store)): void => {
  core.style(stylesheet(palette, { dotLabel: () => fonts.now.dotLabel, title: () => fonts.now.title }));
};

/** Cytoscape styles single elements anew by a function that its types leave out. */
const restyle = (elements: CollectionReturnValue | NodeSingular): void => {
  (elements as unknown as Readonly<{ updateStyle: () => void }>).updateStyle();
};

/** Words whose size depends on the zoom follow it, where they are another size by now; names in a large picture come later. */
const applyFonts = ({ core, store, sceneOf, fonts }: Canvas): void => {
  const scene = sceneOf(store.getState());
  const now = { dotLabel: dotFont(core), title: titleFont(core, scene, store.getState().lanes) };
  const names = [...LABEL_PLACES.map((place) => `.label-${place}`), "edge.bundle.dots"];
  const stale = [
    ...(now.title === fonts.now.title ? [] : [".lane-title"]),
    ...(now.dotLabel === fonts.now.dotLabel || isLargePicture(core) ? [] : names),
  ];
  fonts.now = now;
  if (stale.length > 0) restyle(core.elements(stale.join(", ")));
};

/** Gives or takes a class. Cytoscape styles anew whatever is toggled, whether that changes anything or not. */
const setClass = (element: Pick<NodeSingular, "hasClass" | "toggleClass">, name: string, isOn: boolean): void => {
  if (element.hasClass(name) !== isOn) element.toggleClass(name, isOn);
};

/** Which dots have room for their names, and where beside them. */
const labelsOf = ({ core, store, sceneOf }: Canvas): ReadonlyMap<string, LabelPlace> => {
  const state = store.getState();
  const scene = sceneOf(state);
  const { focused, selected, near } = attentionOf(
    state.interface.focus,
    state.view.selection,
    jointsOf(drawnOf(state)),
  );
  const isWhole = isLargePicture(core);
  const dots = scene.nodes.flatMap(({ id, factor, width }) => {
    const at = state.positions[id];
    const isClear = near === null || isWhole ? !scene.faded.has(id) : near.has(id);
    return at === undefined || !isClear
      ? []
      : [{ id, name: factor.name, workCount: factor.workCount, ...at, size: width }];
  });
  const first = new Set([focused, selected, ...selectedTogether(state.view)].filter((id) => id !== null));
  const titles = state.lanes.map(({ title, titleAt }) => titleBox(title, titleAt, titleFont(core, scene, state.lanes)));
  return chooseLabels(dots, dotFont(core), first, titles, labelPlaces(state.lanes));
};

/** Names the dots that have room for it, in the size that the zoom asks for; thousands a few at a time. */
export const applyLabels = (canvas: Canvas): void => {
  const { core, naming } = canvas;
  naming.end();
  applyFonts(canvas);
  if (canvas.sceneOf(canvas.store.getState()).mode !== "dots") return;
  const chosen = labelsOf(canvas);
  const name = (node: NodeSingular): void => {
    const place = chosen.get(node.id());
    for (const each of LABEL_PLACES) setClass(node, `label-${each}`, each === place);
  };
  const dots = core.nodes(".factor");
  if (!isLargePicture(core)) {
    core.batch(() => dots.forEach(name));
    return;
  }
  const nameAnew = (node: NodeSingular): void => {
    name(node);
    if (chosen.has(node.id())) restyle(node);
  };
  naming.end = inSlices(dots.toArray(), nameAnew, () => settleLooks(core));
};

const isGround = (element: SingularElementReturnValue): boolean =>
  element.hasClass("lane") || element.hasClass("lane-title") || element.hasClass("open");

/** Marks what is focused, selected, near and far. */
export const markElements = (core: Core, { focused, selected, near }: Attention): void =>
  core.batch(() => {
    // A large picture pales as a whole: to style thousands anew would take seconds.
    const fades = near !== null && !isLargePicture(core);
    core.elements().forEach((element) => {
      const isMark = element.hasClass("badge") || element.hasClass("pin");
      const id = isMark ? String(element.data("factor") ?? element.data("opens")) : element.id();
      setClass(element, "faded", fades && !near.has(id) && !isGround(element));
      setClass(element, "near", near?.has(id) ?? false);
      setClass(element, "focused", id === focused && !isMark);
      setClass(element, "selected", id === selected && !isMark);
    });
  });

/** Marks what stands out in the network. */
export const applyMarks = ({ core, store }: Canvas): void => {
  const state = store.getState();
  markElements(core, attentionOf(state.interface.focus, state.view.selection, jointsOf(drawnOf(state))));
};

/** Marks what stands out, and names dots accordingly, but for large pictures, whose names stay. */
export const applyAttention = (canvas: Canvas): void => {
  applyMarks(canvas);
  if (!isLargePicture(canvas.core)) applyLabels(canvas);
};
