/** What lies under the pointer of a large picture is found among what is near, and follows what changes. */
import type { Core } from "cytoscape";
import { expect, test, vi } from "vitest";
import { findNearPointer } from "./near-pointer.ts";

type Fake = ReturnType<typeof dot> | ReturnType<typeof line>;

const dot = (id: string, x: number, y: number) => {
  const at = { x, y };
  return { id, at, isNode: () => true, position: () => at, outerWidth: () => 10, outerHeight: () => 10 };
};

const line = (id: string, edgeType: string, ...allpts: readonly number[]) => ({
  ...{ id, at: { x: 0, y: 0 }, isNode: () => false, position: () => ({ x: 0, y: 0 }) },
  ...{ outerWidth: () => 0, outerHeight: () => 0, _private: { rscratch: { edgeType, allpts } } },
});

/** A renderer that says which elements it was left with; `count` others lie far away. */
const open = (elements: readonly Fake[], count: number, zoom = 1) => {
  const far = Array.from({ length: count }, (_, index) => dot(`far${index}`, 90_000, 90_000));
  let listed = Object.assign([...far, ...elements], { interactive: [...far, ...elements] });
  let hear: (willDraw: boolean, changed: readonly Fake[]) => void = () => undefined;
  const getCachedZSortedEles = vi.fn(() => listed);
  const renderer = {
    getCachedZSortedEles: getCachedZSortedEles as () => { interactive: readonly Fake[] },
    findNearestElements: (_x: number, _y: number, _isInteractive: boolean, _isTouch: boolean): readonly Fake[] =>
      renderer.getCachedZSortedEles().interactive,
    onUpdateEleCalcs: (listener: typeof hear) => {
      hear = listener;
    },
  };
  findNearPointer({
    renderer: () => renderer,
    zoom: () => zoom,
    mutableElements: () => listed,
  } as unknown as Core);
  return {
    near: (x: number, y: number, isTouch = false) =>
      renderer.findNearestElements(x, y, true, isTouch).map(({ id }) => id),
    change: (changed: readonly Fake[]) => hear(true, changed),
    add: (element: Fake): void => {
      listed = Object.assign([...listed, element], { interactive: [...listed, element] });
    },
    renderer,
    getCachedZSortedEles,
  };
};

test("small pictures are left to the library", () => {
  expect(open([dot("a", 0, 0)], 10).near(0, 0)).toHaveLength(11);
});

test("dots and lines near the pointer are left, in drawing order; all else is not looked at", () => {
  const { near, renderer, getCachedZSortedEles } = open(
    [line("l", "straight", -500, 0, 500, 0), line("c", "bezier", 0, 200, 100, 300, 200, 200), dot("a", 0, 0)],
    4_000,
  );
  expect(near(5, 5)).toEqual(["l", "a"]);
  expect(near(300, -10)).toEqual(["l"]);
  expect(near(300, -300)).toEqual([]);
  expect(near(100, 250)).toEqual(["c"]);
  // A finger reaches farther, and the library keeps its own list.
  expect(near(0, -54)).toEqual([]);
  expect(near(0, -54, true)).toEqual(["l", "a"]);
  expect(renderer.getCachedZSortedEles).toBe(getCachedZSortedEles);
});

test("the reach is one on the screen: seen from afar, more of the picture lies within it", () => {
  expect(open([dot("a", 0, 0)], 4_000).near(0, 60)).toEqual([]);
  expect(open([dot("a", 0, 0)], 4_000, 0.25).near(0, 60)).toEqual(["a"]);
});

test("what moved or came is found where it is now", () => {
  const a = dot("a", 0, 0);
  const { near, change, add } = open([a], 4_000);
  expect(near(0, 0)).toEqual(["a"]);
  a.at.x = 1_000;
  change([a]);
  expect(near(0, 0)).toEqual([]);
  expect(near(1_000, 0)).toEqual(["a"]);
  add(dot("b", 0, 0));
  expect(near(0, 0)).toEqual(["b"]);
});
