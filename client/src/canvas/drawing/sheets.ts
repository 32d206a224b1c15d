/** The sheets of a large picture: one is shown while the next is painted, a few elements in each task. */
import type { SingularElementReturnValue } from "cytoscape";
import type { Rectangle } from "../look/dot-labels.ts";
import type { Mark } from "../picture/marks.ts";
import { paintMark } from "../picture/paint-mark.ts";
import { inSlices, type Stop } from "./in-slices.ts";

/** How long a picture must have stood still before it is painted anew, in ms. */
const REST_MS = 150;
/** The share of the way at which every element is painted; the rest is names. */
const DRAWN = 0.9;

/** Elements of the library, in drawing order. */
export type Elements = readonly SingularElementReturnValue[];

/** What is to be painted: which elements, at which place of a canvas of which size. */
export type Plan = Readonly<{ elements: Elements; at: DOMMatrix; width: number; height: number }>;

/** A plan that is painted, or being painted, and which of its elements stood out meanwhile. */
export type Sheet = Plan & Readonly<{ context: CanvasRenderingContext2D; stoodOut: Set<string> }>;

const newSheet = (plan: Plan): Sheet => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [plan.width, plan.height];
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("The browser gives no canvas to paint on.");
  context.setTransform(plan.at);
  return { ...plan, context, stoodOut: new Set() };
};

const isSameList = (a: Elements, b: Elements): boolean =>
  a === b || (a.length === b.length && a.every((element, index) => element === b[index]));

const isSame = (a: Plan, b: Plan): boolean =>
  a.width === b.width &&
  a.height === b.height &&
  (["a", "d", "e", "f"] as const).every((part) => a.at[part] === b.at[part]) &&
  isSameList(a.elements, b.elements);

/** What of the picture a plan shows, in canvas units. */
export const windowOf = ({ at: { a, d, e, f }, width, height }: Plan): Rectangle => ({
  left: -e / a,
  right: (width - e) / a,
  top: -f / d,
  bottom: (height - f) / d,
});

/** Lays a sheet where its elements are now. */
export const lay = (context: CanvasRenderingContext2D, sheet: Sheet, opacity: number): void => {
  context.save();
  context.globalAlpha = opacity;
  context.setTransform(context.getTransform().multiply(sheet.at.inverse()));
  context.drawImage(sheet.context.canvas, 0, 0);
  context.restore();
};

/** Names for a sheet, and for what stands out over it. */
export type SheetNames = Readonly<{
  /** Chooses those that have room at this zoom, a few at a time, then calls `done`; at once if they are chosen already. */
  choose: (done: () => void) => Stop;
  /** Those of the chosen ones that lie in `window`, in canvas units. */
  marksIn: (window: Rectangle) => readonly Mark[];
  /** Those of what stands out: of all of it over a sheet that is pale, else only what the sheet leaves unnamed. */
  marksOver: (ids: readonly string[], isPale: boolean) => readonly Mark[];
}>;

/** How one element is drawn, how the reader gets to see what was, and who hears how far a sheet is, from 0 to 1. */
export type Easel = Readonly<{
  drawElement: (context: CanvasRenderingContext2D, element: SingularElementReturnValue) => void;
  standsOut: (element: SingularElementReturnValue) => boolean;
  show: () => void;
  tell: (part: number) => void;
}>;

/** Sheets that follow each other. */
export type Sheets = Readonly<{
  /** Has a plan painted once the picture rests, unless it is the one that was asked for last. */
  ask: (plan: Plan) => void;
  /** What is painted looks otherwise by now. */
  outdate: () => void;
  /** The sheet to be shown. */
  now: () => Sheet | null;
  /** Whether an element is painted as standing out. */
  stoodOut: (id: string) => boolean;
  stop: Stop;
}>;

/** Paints sheets with `names` over them. */
export const createSheets = ({ drawElement, standsOut, show, tell }: Easel, names: SheetNames): Sheets => {
  let done: Sheet | null = null;
  let coming: Sheet | null = null;
  let asked: Plan | null = null;
  let isStale = false;
  let stopPainting: Stop = () => undefined;

  const finish = (sheet: Sheet): void => {
    [done, coming] = [sheet, null];
    tell(1);
    show();
  };

  const paintNames = (sheet: Sheet): void => {
    stopPainting = inSlices(names.marksIn(windowOf(sheet)), {
      act: (few) => {
        for (const mark of few) paintMark(sheet.context, mark);
      },
      done: () => finish(sheet),
    });
  };

  const paint = (plan: Plan, wait: number): void => {
    const sheet = newSheet(plan);
    stopPainting = inSlices(
      plan.elements,
      {
        act: (few) => {
          coming = sheet;
          for (const element of few) {
            if (standsOut(element)) sheet.stoodOut.add(element.id());
            drawElement(sheet.context, element);
          }
        },
        tell: (part) => {
          tell(part * DRAWN);
          // The first of all is watched as it comes.
          if (done === null) show();
        },
        done: () => {
          stopPainting = names.choose(() => paintNames(sheet));
        },
      },
      wait,
    );
  };

  return {
    ask: (plan) => {
      if (asked !== null && !isStale && isSame(asked, plan)) return;
      stopPainting();
      const isFirst = asked === null;
      [asked, coming] = [plan, null];
      // A click takes a dot up and puts it down again: the sheet still shows what is there.
      if (done !== null && !isStale && isSame(done, plan)) return;
      isStale = false;
      paint(plan, isFirst ? 0 : REST_MS);
    },
    outdate: () => {
      isStale = true;
    },
    now: () => done ?? coming,
    stoodOut: (id) => done?.stoodOut.has(id) === true || coming?.stoodOut.has(id) === true,
    stop: () => {
      stopPainting();
      [done, coming, asked, isStale] = [null, null, null, false];
    },
  };
};
