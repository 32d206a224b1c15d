/** The dots of a large picture are named by us: chosen for each zoom, painted where the window is, and never missing where the reader points. */
import cytoscape from "cytoscape";
import { expect, test, vi } from "vitest";
import { createStore } from "../store/store.ts";
import { PLAIN_VIEW } from "../store/view.ts";
import { nothingWorn } from "./dress.ts";
import { createLargeNames } from "./large-names.ts";
import { LIGHT } from "./look/palette.ts";
import type { Mark } from "./picture/marks.ts";
import type { Scene } from "./scene.ts";

const EVERYWHERE = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };

/** A row of dots, 20 units apart, the best supported first: at zoom 1 too close for all names, at zoom 8 far enough. */
const APART = 20;

const open = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `factor:${index}`);
  const nodes = ids.map((id, index) => ({ id, factor: { name: `Name ${index}`, workCount: count - index }, width: 6 }));
  const store = createStore(PLAIN_VIEW);
  const positions = Object.fromEntries(ids.map((id, index) => [id, { x: index * APART, y: 0 }]));
  store.set(() => ({ positions, lanes: [] }));
  const scene = { mode: "dots", nodes, faded: new Set() } as unknown as Scene;
  const core = cytoscape({ headless: true });
  const names = createLargeNames({ core, store, sceneOf: () => scene, worn: { ...nothingWorn(), palette: LIGHT } });
  const choose = (): Promise<void> => new Promise((resolve) => void names.choose(resolve));
  return { core, store, nodes, names, choose };
};

const textOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

/** A row with names chosen, and the first dot in it that has none. */
const openCrowded = async () => {
  const row = open(200);
  await row.choose();
  const named = new Set(textOf(row.names.marksIn(EVERYWHERE)));
  const unnamed = Array.from({ length: 200 }, (_, index) => index).find((index) => !named.has(`Name ${index}`)) ?? -1;
  expect(unnamed).toBeGreaterThan(0);
  return { ...row, unnamed };
};

test("names are chosen for the zoom, best supported first, and none before", async () => {
  const { core, names, choose } = open(200);
  expect(names.marksIn(EVERYWHERE)).toEqual([]);
  await choose();
  const crowded = textOf(names.marksIn(EVERYWHERE));
  expect(crowded[0]).toBe("Name 0");
  expect(crowded.length).toBeGreaterThan(20);
  expect(crowded.length).toBeLessThan(150);
  core.zoom(8);
  await choose();
  expect(textOf(names.marksIn(EVERYWHERE))).toHaveLength(200);
});

test("only names that reach into the window are painted, wherever their dots are", async () => {
  const { core, names, choose } = open(200);
  core.zoom(8);
  await choose();
  const near = (left: number, right: number) => textOf(names.marksIn({ left, right, top: -1, bottom: 1 }));
  // A name stands on the right of its dot: the second dot is in the window, its name is not.
  expect(near(-1, APART + 3)).toEqual(["Name 0"]);
  expect(near(-1, APART + 6)).toEqual(["Name 0", "Name 1"]);
  // And here its name is, but the dot is not.
  expect(near(APART + 4, APART + 6)).toEqual(["Name 1"]);
  expect(textOf(names.marksIn({ ...EVERYWHERE, top: 50 }))).toEqual([]);
});

test("what is chosen already is not chosen once more, until the zoom is another", async () => {
  const { core, nodes, names, choose } = open(50);
  await choose();
  // What a choice would find now is different, so that one made in vain would be seen.
  for (const { factor } of nodes) factor.name = factor.name.replace("Name", "Word");
  const done = vi.fn();
  names.choose(done);
  expect(done).toHaveBeenCalledTimes(1);
  expect(textOf(names.marksIn(EVERYWHERE))[0]).toBe("Name 0");
  core.zoom(8);
  await choose();
  expect(textOf(names.marksIn(EVERYWHERE))[0]).toBe("Word 0");
});

test("what is focused or selected is named whether there is room or not", async () => {
  const { store, names, unnamed } = await openCrowded();
  const id = `factor:${unnamed}`;
  const over = () => textOf(names.marksOver([id, "link:1"], false));
  expect(over()).toEqual([]);
  store.set((state) => ({ interface: { ...state.interface, focus: id } }));
  expect(over()).toEqual([`Name ${unnamed}`]);
  store.set((state) => ({ interface: { ...state.interface, focus: null } }));
  store.set((state) => ({ view: { ...state.view, selection: { kind: "factor", id } } }));
  expect(over()).toEqual([`Name ${unnamed}`]);
  store.set((state) => ({ view: { ...state.view, selection: { kind: "factors", ids: ["factor:0", id] } } }));
  expect(over()).toEqual([`Name ${unnamed}`]);
});

test("over a sheet as it is no name is painted twice; over a pale one all that stands out is named again", async () => {
  const { store, names } = await openCrowded();
  store.set((state) => ({ interface: { ...state.interface, focus: "factor:0" } }));
  expect(textOf(names.marksOver(["factor:0"], false))).toEqual([]);
  expect(textOf(names.marksOver(["factor:0"], true))).toEqual(["Name 0"]);
});
