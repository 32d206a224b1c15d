/** Thousands of elements come in slices, told and cancellable; what was drawn before that is what is gone back to. */
import cytoscape, { type ElementDefinition } from "cytoscape";
import { expect, test, vi } from "vitest";
import { createStore } from "../../store/store.ts";
import { PLAIN_VIEW } from "../../store/view.ts";
import { createLargeDrawing } from "./draw-large.ts";
import type { Update } from "./update-elements.ts";

const nodes = (count: number): readonly ElementDefinition[] =>
  Array.from({ length: count }, (_, index) => ({
    group: "nodes",
    data: { id: `n${index}` },
    position: { x: index, y: 0 },
    classes: "factor dots",
  }));

const open = () => {
  const core = cytoscape({ headless: true, styleEnabled: true });
  const store = createStore(PLAIN_VIEW);
  const busy: boolean[] = [];
  const painting = { tell: (_part: number): void => undefined, repaint: vi.fn() };
  const large = createLargeDrawing(
    core,
    store,
    (isBusy) => busy.push(isBusy),
    (tell) => {
      painting.tell = tell;
      return { repaint: painting.repaint, stop: () => undefined };
    },
  );
  const bring = (wanted: readonly ElementDefinition[]): Promise<readonly Update[]> => {
    const updates: Update[] = [];
    return new Promise((resolve) =>
      large.bring(
        wanted,
        (update) => updates.push(update),
        () => resolve(updates),
      ),
    );
  };
  return { core, store, busy, painting, large, bring };
};

const added = (updates: readonly Update[]): number => updates.reduce((sum, update) => sum + update.added, 0);

test("what is drawn at once is left alone; more is taken, and so is whatever follows more", async () => {
  const { large, bring } = open();
  expect(large.takes(nodes(3_000))).toBe(false);
  expect(large.takes(nodes(3_001))).toBe(true);
  await bring(nodes(3_100));
  expect(large.takes(nodes(10))).toBe(true);
});

test("a large picture comes by difference: what is there stays, what is gone goes", async () => {
  const { core, busy, bring } = open();
  expect(added(await bring(nodes(3_100)))).toBe(3_100);
  const kept = core.getElementById("n5");
  expect(kept.hasClass("dots")).toBe(true);
  expect(added(await bring(nodes(3_200).slice(2)))).toBe(100);
  expect(core.getElementById("n5").same(kept)).toBe(true);
  expect(core.getElementById("n0").empty()).toBe(true);
  await bring(nodes(10));
  expect(core.nodes().length).toBe(10);
  // What is left is no large picture, and nobody paints it.
  expect(busy.at(-1)).toBe(false);
});

test("slices say how far they are, painting goes on from there, and at its end nobody is busy", async () => {
  const { store, busy, painting, bring } = open();
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => {
    now += 100;
    return now;
  });
  const told: number[] = [];
  store.watch(
    ({ arranging }) => arranging,
    (arranging) => void (arranging && told.push(arranging.part)),
  );
  await bring(nodes(3_100));
  expect(painting.repaint).toHaveBeenCalledTimes(1);
  expect(busy).toEqual([true]);
  painting.tell(0.5);
  expect(told.at(-1)).toBeGreaterThan(told.at(-2) ?? 1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  painting.tell(1);
  expect(store.getState().arranging).toBeNull();
  expect(busy).toEqual([true, false]);
  vi.restoreAllMocks();
});

test("a drawing that is stopped adds nothing more, and is not heard of again", async () => {
  const { core, store, busy, painting, large } = open();
  const done = vi.fn();
  large.bring(nodes(40_000), () => undefined, done);
  await vi.waitFor(() => expect(core.nodes().length).toBeGreaterThan(0));
  large.stop();
  const count = core.nodes().length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(core.nodes().length).toBe(count);
  expect(count).toBeLessThan(40_000);
  expect(done).not.toHaveBeenCalled();
  painting.tell(0.7);
  expect(store.getState().arranging).toBeNull();
  expect(busy).toEqual([true, false]);
});
