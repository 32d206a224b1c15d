/** Finds what lies under the pointer of a large picture without asking the library to look at each of its elements. */
import type { Core, SingularElementReturnValue } from "cytoscape";
import { isLargePicture } from "./large-picture.ts";
import { rendererOf } from "./renderer-of.ts";

type Element = SingularElementReturnValue;
type Listed = readonly Element[] & { interactive: readonly Element[] };

/** Of the library, but missing in its types: what it asks whenever the pointer moves, and what that goes through. */
type Renderer = {
  findNearestElements: (x: number, y: number, isInteractive: boolean, isTouch: boolean) => readonly Element[];
  getCachedZSortedEles: () => Listed;
  onUpdateEleCalcs: (hear: (willDraw: boolean, changed: readonly Element[]) => void) => void;
};

/** Where the library keeps the course of a line it has worked out. */
type Course = Readonly<{
  _private: Readonly<{ rscratch: Readonly<{ edgeType?: string; allpts?: readonly number[] }> }>;
}>;

/** How far from the pointer the library takes something for pointed at, in pixels. */
const REACH_PX = { mouse: 8, touch: 24 } as const;
/** How far arrows reach beside their line, in canvas units; no line is broader. */
const BESIDE = 32;

/** Numbers of each element: of a straight line its two ends, of anything else two corners of what it lies in. */
const NUMBERS = 4;

const squareToLine = (x: number, y: number, ax: number, ay: number, bx: number, by: number): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2;
};

/** Where elements lie, by their number. */
type Places = Readonly<{ isLine: Uint8Array; at: Float64Array }>;

const put = ({ isLine, at }: Places, index: number, element: Element): void => {
  const write = (line: 0 | 1, x1: number, y1: number, x2: number, y2: number): void => {
    isLine[index] = line;
    at.set([x1, y1, x2, y2], index * NUMBERS);
  };
  if (element.isNode()) {
    const { x, y } = element.position();
    const [across, down] = [element.outerWidth() / 2, element.outerHeight() / 2];
    write(0, x - across, y - down, x + across, y + down);
    return;
  }
  const { edgeType, allpts = [] } = (element as unknown as Course)._private.rscratch;
  const [x1 = Number.NaN, y1 = Number.NaN, x2 = Number.NaN, y2 = Number.NaN] = allpts;
  if (edgeType === "straight" && allpts.length === NUMBERS) {
    write(1, x1, y1, x2, y2);
    return;
  }
  const across = allpts.filter((_, place) => place % 2 === 0);
  const down = allpts.filter((_, place) => place % 2 === 1);
  write(0, Math.min(...across), Math.min(...down), Math.max(...across), Math.max(...down));
};

const isWithin = ({ isLine, at }: Places, index: number, x: number, y: number, reach: number): boolean => {
  const first = index * NUMBERS;
  const [x1, y1, x2, y2] = [at[first] ?? 0, at[first + 1] ?? 0, at[first + 2] ?? 0, at[first + 3] ?? 0];
  if (isLine[index] === 1) return squareToLine(x, y, x1, y1, x2, y2) <= reach * reach;
  return x >= x1 - reach && x <= x2 + reach && y >= y1 - reach && y <= y2 + reach;
};

/**
 * From now on the library looks, in a large picture of `core`, only at what lies near the pointer: which that is comes
 * from plain numbers, kept for each element until it changes. What is exactly hit the library decides as ever.
 */
export const findNearPointer = (core: Core): void => {
  const renderer = rendererOf<Renderer>(core);
  const findAmongAll = renderer.findNearestElements.bind(renderer);
  let listed: readonly Element[] = [];
  let places: Places = { isLine: new Uint8Array(), at: new Float64Array() };
  let numbers = new Map<Element, number>();
  const changed = new Set<Element>();

  renderer.onUpdateEleCalcs((_, elements) => {
    if (isLargePicture(core)) for (const element of elements) changed.add(element);
    else listed = [];
  });

  const look = (now: readonly Element[]): void => {
    if (now !== listed) {
      listed = now;
      places = { isLine: new Uint8Array(now.length), at: new Float64Array(now.length * NUMBERS) };
      numbers = new Map(now.map((element, index) => [element, index]));
      for (const [element, index] of numbers) put(places, index, element);
    } else {
      for (const element of changed) {
        const index = numbers.get(element);
        if (index !== undefined) put(places, index, element);
      }
    }
    changed.clear();
  };

  renderer.findNearestElements = (x, y, isInteractive, isTouch) => {
    if (!isLargePicture(core)) return findAmongAll(x, y, isInteractive, isTouch);
    const all = renderer.getCachedZSortedEles;
    const elements = all.call(renderer);
    look(isInteractive ? elements.interactive : elements);
    const reach = REACH_PX[isTouch ? "touch" : "mouse"] / core.zoom() + BESIDE;
    const near = listed.filter((_, index) => isWithin(places, index, x, y, reach));
    try {
      renderer.getCachedZSortedEles = () => Object.assign([...near], { interactive: near });
      return findAmongAll(x, y, isInteractive, isTouch);
    } finally {
      renderer.getCachedZSortedEles = all;
    }
  };
};
