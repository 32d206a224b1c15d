/** Thousands of elements come in slices, told and cancellable; what was drawn before that is what is gone back to. */
import cytoscape, { type ElementDefinition } from "cytoscape";
import { expect, test, vi } from "vitest";
import { createStore } from "../../store/store.ts";
import { PLAIN_VIEW } from "../../store/view.ts";
import { createLargeDrawing } from "./draw-large.ts";

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
  const painting = { tell: (_part: number): void => undefined };
  const large = createLargeDrawing(
    core,
    store,
    (isBusy) => busy.push(isBusy),
    (tell) => {
      painting.tell = tell;
      return () => undefined;
    },
  );
  return { core, store, busy, painting, large };
};

test("what is drawn at once is not split; more is, into what is there and what is new", () => {
  const { core, large } = open();
  expect(large.split(nodes(3_000))).toBeNull();
  core.add([...nodes(2)]);
  const parts = large.split(nodes(3_100));
  expect([parts?.known.length, parts?.fresh.length]).toEqual([2, 3_098]);
});

test("slices say how far they are, painting goes on from there, and at its end nobody is busy", async () => {
  const { core, store, busy, painting, large } = open();
  const told: number[] = [];
  store.watch(
    ({ arranging }) => arranging,
    (arranging) => void (arranging && told.push(arranging.part)),
  );
  large.split([]);
  await new Promise<void>((resolve) => large.add(nodes(400), resolve));
  expect(core.nodes().length).toBe(400);
  expect(core.getElementById("n399").hasClass("dots")).toBe(true);
  expect(busy).toEqual([true]);
  painting.tell(0.5);
  expect(told.at(-1)).toBeGreaterThan(told.at(-2) ?? 1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  painting.tell(1);
  expect(store.getState().arranging).toBeNull();
  expect(busy).toEqual([true, false]);
});

test("a drawing that is stopped adds nothing more, and its former view was told", async () => {
  const { core, store, busy, large } = open();
  large.split([]);
  const done = vi.fn();
  // Stopped after the first slice, however fast the others would be.
  const begun = new Promise<void>((resolve) =>
    store.watch(
      ({ arranging }) => arranging,
      () => resolve(),
    ),
  );
  large.add(nodes(4_000), done);
  await begun;
  expect(store.getState().arranging?.former).toBe(store.getState().view);
  large.stop();
  const count = core.nodes().length;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(core.nodes().length).toBe(count);
  expect(count).toBeLessThan(4_000);
  expect(done).not.toHaveBeenCalled();
  expect(busy).toEqual([true, false]);
});

test("a drawing that is stopped while it is painted is not heard of again", async () => {
  const { store, busy, painting, large } = open();
  large.split([]);
  await new Promise<void>((resolve) => large.add(nodes(400), resolve));
  painting.tell(0.5);
  large.stop();
  expect(store.getState().arranging).toBeNull();
  painting.tell(0.7);
  expect(store.getState().arranging).toBeNull();
  expect(busy).toEqual([true, false]);
});
