/** How drawn elements are dressed as the reader looks around: sheet, names of dots, focus and selection. */
import type { CollectionReturnValue, Core, NodeCollection, NodeSingular, SingularElementReturnValue } from "cytoscape";
import { drawnOf } from "../store/drawn.ts";
import { selectedTogether } from "../store/selection.ts";
import type { Store } from "../store/store.ts";
import { type Attention, attentionOf, jointsOf } from "./attention.ts";
import { isLargePicture } from "./drawing/large-picture.ts";
import { pinElementId } from "./element-ids.ts";
import { chooseLabels, DOT_LABEL_PX, LABEL_PLACES, type LabelPlace } from "./look/dot-labels.ts";
import type { Palette } from "./look/palette.ts";
import { LABEL_FONT } from "./look/shapes.ts";
import { stylesheet } from "./look/stylesheet.ts";
import { groundFor, paletteOf, readSystemColour } from "./look/theme.ts";
import { dotFont, namingOf, titleFont } from "./naming.ts";
import type { createSceneOf } from "./scene-of-state.ts";

/** Sizes of words in canvas units. */
type FontSizes = Readonly<{ dotLabel: number; title: number }>;

/** What a canvas was dressed in last. */
type Worn = { fonts: FontSizes; palette: Palette | null };

/** What a canvas wears before it is dressed. */
export const nothingWorn = (): Worn => ({ fonts: { dotLabel: DOT_LABEL_PX, title: LABEL_FONT }, palette: null });

/** A canvas, what it watches, what it draws of that, and what it wears. */
export type Canvas = Readonly<{
  core: Core;
  store: Store;
  sceneOf: ReturnType<typeof createSceneOf>;
  worn: Worn;
}>;

/** The colours that the theme and the device ask for. */
export const paletteNow = (store: Store): Palette =>
  paletteOf(
    groundFor(store.getState().interface.theme, (query) => window.matchMedia(query).matches),
    readSystemColour,
  );

/** Palettes of a device are read anew each time. */
const isWorn = ({ worn }: Canvas, palette: Palette): boolean =>
  JSON.stringify(worn.palette) === JSON.stringify(palette);

/** Whether the canvas wears other colours than the theme asks for. */
export const isOutOfFashion = (canvas: Canvas): boolean => !isWorn(canvas, paletteNow(canvas.store));

/** Dresses everything in the colours of the theme, or in others: after another theme, and before anything is drawn. */
export const applySheet = (canvas: Canvas, palette: Palette = paletteNow(canvas.store)): void => {
  if (isWorn(canvas, palette)) return;
  const { core, worn } = canvas;
  worn.palette = palette;
  core.style(stylesheet(palette, { dotLabel: () => worn.fonts.dotLabel, title: () => worn.fonts.title }));
};

/** Cytoscape styles single elements anew by a function that its types leave out. */
const restyle = (elements: CollectionReturnValue | NodeCollection): void => {
  (elements as unknown as Readonly<{ updateStyle: () => void }>).updateStyle();
};

const NAMED = LABEL_PLACES.map((place) => `.label-${place}`).join(", ");

/** Words whose size depends on the zoom follow it, where they are another size by now. */
const applyFonts = ({ core, store, sceneOf, worn }: Canvas): void => {
  const scene = sceneOf(store.getState());
  const now = { dotLabel: dotFont(core), title: titleFont(core, scene, store.getState().lanes) };
  const areTitlesStale = now.title !== worn.fonts.title;
  const areNamesStale = now.dotLabel !== worn.fonts.dotLabel;
  worn.fonts = now;
  if (areTitlesStale) restyle(core.nodes(".lane-title"));
  if (areNamesStale) restyle(core.nodes(NAMED).union(core.edges(".bundle.dots")));
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
  const isClear = (id: string): boolean => near?.has(id) ?? !scene.faded.has(id);
  const first = new Set([focused, selected, ...selectedTogether(state.view)].filter((id) => id !== null));
  return chooseLabels(namingOf(core, scene, state, isClear), first);
};

/** Names the dots that have room for it, in the size that the zoom asks for. The names of a large picture are painted. */
export const applyLabels = (canvas: Canvas): void => {
  const { core, store, sceneOf } = canvas;
  applyFonts(canvas);
  if (sceneOf(store.getState()).mode !== "dots") return;
  const isLarge = isLargePicture(core);
  const chosen: ReturnType<typeof labelsOf> = isLarge ? new Map() : labelsOf(canvas);
  core.batch(() =>
    core.nodes(isLarge ? NAMED : ".factor").forEach((node) => {
      const place = chosen.get(node.id());
      for (const each of LABEL_PLACES) setClass(node, `label-${each}`, each === place);
    }),
  );
};

const isGround = (element: SingularElementReturnValue): boolean =>
  element.hasClass("lane") || element.hasClass("lane-title") || element.hasClass("open");

const isMark = (element: SingularElementReturnValue): boolean => element.hasClass("badge") || element.hasClass("pin");

const mark = (element: SingularElementReturnValue, { focused, selected, near }: Attention, fades: boolean): void => {
  const isOwn = !isMark(element);
  const id = isOwn ? element.id() : String(element.data("factor") ?? element.data("opens"));
  setClass(element, "faded", fades && near?.has(id) === false && !isGround(element));
  setClass(element, "near", near?.has(id) ?? false);
  setClass(element, "focused", id === focused && isOwn);
  setClass(element, "selected", id === selected && isOwn);
};

/** What was marked last in a large picture, so that no change goes through all of it. */
const marked = new WeakMap<Core, readonly string[]>();

/** Marks what is focused, selected, near and far. A large picture pales as a whole: to style thousands anew takes seconds. */
export const markElements = (core: Core, attention: Attention): void => {
  if (!isLargePicture(core)) {
    core.batch(() => {
      for (const element of core.elements()) mark(element, attention, attention.near !== null);
    });
    marked.delete(core);
    return;
  }
  const { focused, selected, near } = attention;
  const now = [...(near ?? []), focused, selected].flatMap((id) => (id === null ? [] : [id, pinElementId(id)]));
  const former = marked.get(core) ?? core.elements(".near, .faded, .focused, .selected").map((each) => each.id());
  core.batch(() => {
    for (const id of new Set([...former, ...now]))
      for (const element of core.getElementById(id)) mark(element, attention, false);
  });
  marked.set(core, now);
};

/** Marks what stands out in the network. */
export const applyMarks = ({ core, store }: Canvas): void => {
  const state = store.getState();
  markElements(core, attentionOf(state.interface.focus, state.view.selection, jointsOf(drawnOf(state))));
};

/** Marks what stands out, and names dots accordingly. */
export const applyAttention = (canvas: Canvas): void => {
  applyMarks(canvas);
  // What stands out of a large picture is named as it is drawn over it.
  if (!isLargePicture(canvas.core)) applyLabels(canvas);
};
