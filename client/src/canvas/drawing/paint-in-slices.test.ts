/** Large pictures never take one long task: they are painted in slices, and what stands out is drawn at once. */
import type { Core } from "cytoscape";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { words } from "../picture/marks.ts";
import { paintInSlices } from "./paint-in-slices.ts";
import type { SheetNames } from "./sheets.ts";

type Fake = {
  id: () => string;
  hasClass: (name: string) => boolean;
  removed: () => boolean;
  isNode: () => boolean;
  classes: Set<string>;
};

const fakes = (count: number): readonly Fake[] =>
  Array.from({ length: count }, (_, index) => {
    const classes = new Set<string>();
    const state = { removed: () => false, isNode: () => true };
    return { id: () => `e${index}`, hasClass: (name) => classes.has(name), ...state, classes };
  });

/** A matrix of as much as painting asks: whether it is another one. */
const place = (e: number) => ({ a: 1, d: 1, e, f: 0, inverse: () => place(-e), multiply: () => place(0) });

const opacities: number[] = [];
/** What was written, and whether in the window. */
const written: string[] = [];

const fakeContext = (canvas: object, e = 0) => ({
  ...{ canvas, globalAlpha: 1, save: () => undefined, restore: () => undefined, setTransform: () => undefined },
  getTransform: () => place(e),
  drawImage(): void {
    opacities.push(this.globalAlpha);
  },
  fillText: (text: string) => written.push(`${text} ${"isConnected" in canvas ? "in the window" : "on a sheet"}`),
});

/** A renderer that counts what is drawn on which canvas; each drawn element takes a millisecond. */
const open = (elements: readonly Fake[]) => {
  const windowCanvas = { isConnected: true, width: 10, height: 10 };
  const drawn = { atOnce: 0, inWindow: [] as string[], onSheets: 0 };
  let hear: (willDraw: boolean, changed: readonly Fake[]) => void = () => undefined;
  const renderer = {
    drawLayeredElements: (..._: readonly unknown[]): void => {
      drawn.atOnce += 1;
    },
    drawElement: ({ canvas }: Readonly<{ canvas: object }>, element: Fake) => {
      vi.setSystemTime(Date.now() + 1);
      if (canvas === windowCanvas) drawn.inWindow.push(element.id());
      else drawn.onSheets += 1;
    },
    onUpdateEleCalcs: (listener: typeof hear) => {
      hear = listener;
    },
    redrawHint: () => undefined,
    redraw: vi.fn(),
    notify: vi.fn(),
  };
  const parts: number[] = [];
  const name = (id: string) => words(id, 0, 0, { size: 12, fill: "black" });
  const names: SheetNames = {
    choose: (done) => {
      done();
      return () => undefined;
    },
    marksIn: () => [name("e1")],
    marksOver: (ids) => ids.map(name),
  };
  const core = { renderer: () => renderer, mutableElements: () => elements } as unknown as Core;
  const { repaint } = paintInSlices(core, names, (part) => parts.push(part));
  const draw = (e = 0): void => renderer.drawLayeredElements(fakeContext(windowCanvas, e), elements, 1, null);
  const { notify } = renderer;
  return {
    drawn,
    parts,
    draw,
    repaint,
    notify,
    change: (changed: readonly Fake[]) => hear(true, changed),
    redraw: renderer.redraw,
  };
};

beforeEach(() => {
  opacities.length = 0;
  written.length = 0;
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => Date.now());
  const createElement = () => {
    const canvas = { width: 0, height: 0, getContext: () => fakeContext(canvas) };
    return canvas;
  };
  vi.stubGlobal("document", { createElement });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a picture of up to three thousand elements is drawn as the library draws it", () => {
  const { drawn, draw } = open(fakes(3_000));
  draw();
  expect(drawn).toEqual({ atOnce: 1, inWindow: [], onSheets: 0 });
});

test("a larger one is painted in slices that tell how far they are, each element once", () => {
  const { drawn, parts, draw, redraw } = open(fakes(4_000));
  draw();
  expect(drawn.onSheets).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(drawn.onSheets).toBeGreaterThan(0);
  expect(drawn.onSheets).toBeLessThan(100);
  vi.runAllTimers();
  expect(drawn).toEqual({ atOnce: 0, inWindow: [], onSheets: 4_000 });
  expect(parts.at(-1)).toBe(1);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(redraw).toHaveBeenCalled();
  draw();
  vi.runAllTimers();
  expect(drawn.onSheets).toBe(4_000);
});

test("while it is moved the painted sheet is moved; it is painted anew when it rests", () => {
  const { drawn, draw } = open(fakes(4_000));
  draw();
  vi.runAllTimers();
  for (let step = 1; step <= 20; step += 1) {
    draw(step);
    vi.advanceTimersByTime(16);
  }
  expect(drawn.onSheets).toBe(4_000);
  expect(opacities).toHaveLength(20);
  vi.runAllTimers();
  expect(drawn.onSheets).toBe(8_000);
});

test("what stands out is drawn over the pale sheet at once, and nothing else is painted anew", () => {
  const elements = fakes(4_000);
  const { drawn, draw, change } = open(elements);
  draw();
  vi.runAllTimers();
  const near = elements.slice(0, 3);
  for (const { classes } of near) classes.add("near");
  change(near);
  draw();
  expect(drawn.inWindow).toEqual(["e0", "e1", "e2"]);
  expect(opacities.at(-1)).toBeLessThan(0.5);
  for (const { classes } of near) classes.clear();
  change(near);
  draw();
  expect(opacities.at(-1)).toBe(1);
  vi.runAllTimers();
  expect(drawn.onSheets).toBe(4_000);
  change(elements.slice(10, 11));
  draw();
  vi.runAllTimers();
  expect(drawn.onSheets).toBe(8_000);
});

test("names come last on the sheet, and what stands out is named over it", () => {
  const elements = fakes(4_000);
  const { draw, change } = open(elements);
  draw();
  vi.runAllTimers();
  expect(written).toEqual(["e1 on a sheet"]);
  elements[7]?.classes.add("near");
  change(elements.slice(7, 8));
  draw();
  expect(written).toEqual(["e1 on a sheet", "e7 in the window"]);
});

test("what is taken up and put down again needs no other sheet, and whoever asks for one gets it", () => {
  const elements = [...fakes(4_000)];
  const { drawn, draw, repaint } = open(elements);
  draw();
  vi.runAllTimers();
  const [taken] = elements.splice(5, 1);
  draw();
  vi.advanceTimersByTime(100);
  if (taken !== undefined) elements.splice(5, 0, taken);
  draw();
  vi.runAllTimers();
  expect(drawn.onSheets).toBe(4_000);
  repaint();
  draw();
  vi.runAllTimers();
  expect(drawn.onSheets).toBe(8_000);
});
