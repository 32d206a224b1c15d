/** Paints large pictures a few elements at a time: until one is done the former one is shown, and the page stays at hand. */
import type { Core, SingularElementReturnValue } from "cytoscape";
import { FADED } from "../look/stylesheet-attention.ts";
import { paintMark } from "../picture/paint-mark.ts";
import type { Stop } from "./in-slices.ts";
import { isLarge, isLargePicture } from "./large-picture.ts";
import { rendererOf } from "./renderer-of.ts";
import { createSheets, type Elements, lay, type SheetNames, windowOf } from "./sheets.ts";

type Element = SingularElementReturnValue;

/** Of the library, but missing in its types: how it draws, and how it hears that elements look otherwise. */
type Renderer = {
  drawLayeredElements: (context: CanvasRenderingContext2D, elements: Elements, ratio: number, extent: unknown) => void;
  drawElement: (context: CanvasRenderingContext2D, element: Element) => void;
  onUpdateEleCalcs: (hear: (willDraw: boolean, changed: Elements) => void) => void;
  flushRenderedStyleQueue: () => void;
  notify: (event: string, elements?: unknown) => void;
  redrawHint: (group: "eles", isOn: true) => void;
  redraw: () => void;
};

/** Works out how whatever changed looks and where its lines run; else the library does so for all of it when it draws. */
export const settleLooks = (core: Core): void => {
  // A canvas without a window has no looks to settle.
  if (core.container() !== null) rendererOf<Renderer>(core).flushRenderedStyleQueue();
};

const isNear = (element: Element): boolean => element.hasClass("near");
const standsOut = (element: Element): boolean =>
  isNear(element) || element.hasClass("selected") || element.hasClass("focused");

/** Keeps what stands out of a picture, so that nobody goes through all of it to find out. */
const createStandingOut = () => {
  const all = new Set<Element>();
  return {
    has: (element: Element): boolean => all.has(element),
    note: (changed: Elements): void => {
      for (const element of changed) {
        if (standsOut(element)) all.add(element);
        else all.delete(element);
      }
    },
    /** Lines first, as in any picture. */
    list: (): Elements =>
      [...all].filter((element) => !element.removed()).sort((a, b) => Number(a.isNode()) - Number(b.isNode())),
  };
};

/** Paints large pictures. */
export type Painting = Readonly<{
  /** Paints the picture anew, whether anything changed or not. */
  repaint: () => void;
  /** Gives up what is being painted. */
  stop: Stop;
}>;

/**
 * From now on a large picture of `core` is painted in slices onto a sheet, with `names` over it. While a gesture moves it
 * the last sheet is moved; what stands out is drawn over the sheet at once, and the sheet itself pales for it. `tell`
 * hears which part of a new sheet is painted, from 0 to 1.
 */
export const paintInSlices = (core: Core, names: SheetNames, tell: (part: number) => void): Painting => {
  const renderer = rendererOf<Renderer>(core);
  const drawAtOnce = renderer.drawLayeredElements.bind(renderer);
  const notify = renderer.notify.bind(renderer);
  const drawElement: Renderer["drawElement"] = (context, element) => renderer.drawElement(context, element);
  const out = createStandingOut();
  const show = (): void => {
    renderer.redrawHint("eles", true);
    renderer.redraw();
  };
  const sheets = createSheets({ drawElement, standsOut, show, tell }, names);

  // What stands out is drawn over everything: to sort thousands of elements for it, and paint them all anew, takes seconds.
  renderer.notify = (event, elements) => notify(event === "zorder" && isLargePicture(core) ? "style" : event, elements);

  renderer.onUpdateEleCalcs((_, changed) => {
    // What only stands out, or did, is drawn over the sheet, unless the sheet shows it so.
    const isOver = (element: Element): boolean => standsOut(element) || out.has(element);
    if (changed.some((element) => !isOver(element) || sheets.stoodOut(element.id()))) sheets.outdate();
    out.note(changed);
  });

  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    const { canvas } = context;
    const plan = { elements, at: context.getTransform(), width: canvas.width, height: canvas.height };
    if (!isLarge(elements.length) || !canvas.isConnected) {
      if (canvas.isConnected) sheets.stop();
      drawAtOnce(context, elements, ratio, extent);
      // Paper is taken before the next task.
      if (isLarge(elements.length)) for (const mark of names.marksIn(windowOf(plan))) paintMark(context, mark);
      return;
    }
    sheets.ask(plan);
    const over = out.list();
    const isPale = over.some(isNear);
    const sheet = sheets.now();
    if (sheet !== null) lay(context, sheet, isPale ? FADED : 1);
    for (const element of over) drawElement(context, element);
    const ids = over.map((element) => element.id());
    for (const mark of names.marksOver(ids, isPale)) paintMark(context, mark);
  };

  const repaint = (): void => {
    sheets.outdate();
    show();
  };
  return { repaint, stop: sheets.stop };
};
