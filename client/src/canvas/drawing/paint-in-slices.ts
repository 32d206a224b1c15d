/** Paints large pictures a few elements at a time: until one is done the former one is shown, and the page stays at hand. */
import type { Core, SingularElementReturnValue } from "cytoscape";
import { FADED } from "../look/stylesheet-attention.ts";
import { isLarge, SLICE_MS } from "./large-picture.ts";
import { rendererOf } from "./renderer-of.ts";

/** How long a picture must have stood still before it is painted anew, in ms. */
const REST_MS = 150;

type Elements = readonly SingularElementReturnValue[];

/** Of the library, but missing in its types: how it draws, and how it hears that elements look otherwise. */
type Renderer = {
  drawLayeredElements: (context: CanvasRenderingContext2D, elements: Elements, ratio: number, extent: unknown) => void;
  drawElement: (context: CanvasRenderingContext2D, element: SingularElementReturnValue) => void;
  onUpdateEleCalcs: (hear: (willDraw: boolean, changed: Elements) => void) => void;
  flushRenderedStyleQueue: () => void;
  redrawHint: (group: "eles", isOn: true) => void;
  redraw: () => void;
};

/** Works out how whatever changed looks and where its lines run; else the library does so for all of it when it draws. */
export const settleLooks = (core: Core): void => {
  // A canvas without a window has no looks to settle.
  if (core.container() !== null) rendererOf<Renderer>(core).flushRenderedStyleQueue();
};

/** What is to be painted: which elements, at which place of a canvas of which size. */
type Plan = Readonly<{ elements: Elements; at: DOMMatrix; width: number; height: number }>;

/** A plan that is painted, or being painted, and which of its elements stood out meanwhile. */
type Sheet = Plan & Readonly<{ context: CanvasRenderingContext2D; stoodOut: Set<string> }>;

const newSheet = (plan: Plan): Sheet => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [plan.width, plan.height];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser gives no canvas to paint on.");
  context.setTransform(plan.at);
  return { ...plan, context, stoodOut: new Set() };
};

const isSame = (a: Plan, b: Plan): boolean =>
  a.elements === b.elements &&
  a.width === b.width &&
  a.height === b.height &&
  (["a", "d", "e", "f"] as const).every((part) => a.at[part] === b.at[part]);

/** Lays a sheet where its elements are now. */
const lay = (context: CanvasRenderingContext2D, sheet: Sheet, opacity: number): void => {
  context.save();
  context.globalAlpha = opacity;
  context.setTransform(context.getTransform().multiply(sheet.at.inverse()));
  context.drawImage(sheet.context.canvas, 0, 0);
  context.restore();
};

const isNear = (element: SingularElementReturnValue): boolean => element.hasClass("near");
const standsOut = (element: SingularElementReturnValue): boolean =>
  isNear(element) || element.hasClass("selected") || element.hasClass("focused");

/**
 * From now on a large picture of `core` is painted in slices onto a sheet. While a gesture moves it the last sheet is
 * moved; what stands out is drawn over the sheet at once, and the sheet itself pales for it. `tell` hears which part of
 * a new sheet is painted, from 0 to 1. Gives the function that ends it.
 */
export const paintInSlices = (core: Core, tell: (part: number) => void): (() => void) => {
  const renderer = rendererOf<Renderer>(core);
  const drawAtOnce = renderer.drawLayeredElements.bind(renderer);
  let done: Sheet | null = null;
  let coming: Sheet | null = null;
  let asked: Plan | null = null;
  let isStale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over: Elements = [];
  let out: ReadonlySet<string> = new Set();
  let isOutOfDate = true;

  const show = (): void => {
    renderer.redrawHint("eles", true);
    renderer.redraw();
  };

  const paint = (sheet: Sheet, from: number): void => {
    const { context, elements, stoodOut } = sheet;
    const until = performance.now() + SLICE_MS;
    let next = from;
    for (; next < elements.length && performance.now() < until; next += 1) {
      const element = elements[next];
      if (element === undefined) continue;
      if (standsOut(element)) stoodOut.add(element.id());
      renderer.drawElement(context, element);
    }
    const isDone = next >= elements.length;
    [done, coming] = isDone ? [sheet, null] : [done, sheet];
    if (!isDone) timer = setTimeout(() => paint(sheet, next));
    tell(next / elements.length);
    // The first of all is watched as it comes.
    if (isDone || done === null) show();
  };

  const ask = (plan: Plan): void => {
    clearTimeout(timer);
    const isFirst = asked === null;
    [asked, coming, isStale] = [plan, null, false];
    timer = setTimeout(() => paint(newSheet(plan), 0), isFirst ? 0 : REST_MS);
  };

  const stop = (): void => {
    clearTimeout(timer);
    [done, coming, asked, isStale] = [null, null, null, false];
  };

  renderer.onUpdateEleCalcs((_, changed) => {
    // What only stands out, or did, is drawn over the sheet, unless the sheet shows it so.
    isOutOfDate ||= changed.length > 0;
    isStale ||= changed.some((element) => {
      const isOver = standsOut(element) || out.has(element.id());
      return !isOver || done?.stoodOut.has(element.id()) === true || coming?.stoodOut.has(element.id()) === true;
    });
  });

  renderer.drawLayeredElements = (context, elements, ratio, extent) => {
    const { canvas } = context;
    if (!isLarge(elements.length) || !canvas.isConnected) {
      if (canvas.isConnected) stop();
      drawAtOnce(context, elements, ratio, extent);
      return;
    }
    if (isOutOfDate || asked?.elements !== elements) over = elements.filter(standsOut);
    out = new Set(over.map((element) => element.id()));
    isOutOfDate = false;
    const plan = { elements, at: context.getTransform(), width: canvas.width, height: canvas.height };
    if (asked === null || isStale || !isSame(asked, plan)) ask(plan);
    const sheet = done ?? coming;
    if (sheet !== null) lay(context, sheet, over.some(isNear) ? FADED : 1);
    for (const element of over) renderer.drawElement(context, element);
  };
  return stop;
};
