/** Dots of a large picture are named by us: chosen for each zoom, and all that stands out over a pale sheet. */
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

/** Dots in a row, 20 units apart: at zoom 1 too close for their names, at zoom 8 far enough. */
const open = (count: number) => {
  const ids = Array.from({ length: count }, (_, index) => `factor:${index}`);
  const nodes = ids.map((id, index) => ({
    id,
    factor: { name: `Name ${index}`, workCount: count - index },
    width: 6,
  }));
  const store = createStore(PLAIN_VIEW);
  const positions = Object.fromEntries(ids.map((id, index) => [id, { x: index * 20, y: 0 }]));
  store.set(() => ({ positions, lanes: [] }));
  const scene = { mode: "dots", nodes, faded: new Set() } as unknown as Scene;
  const core = cytoscape({ headless: true });
  const names = createLargeNames({ core, store, sceneOf: () => scene, worn: { ...nothingWorn(), palette: LIGHT } });
  const choose = (): Promise<void> => new Promise((resolve) => void names.choose(resolve));
  return { core, store, names, choose };
};

const textOf = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

test("names are chosen for the zoom, and only those in the window are given", async () => {
  const { core, names, choose } = open(200);
  expect(names.marksIn(EVERYWHERE)).toEqual([]);
  await choose();
  const crowded = textOf(names.marksIn(EVERYWHERE));
  expect(crowded[0]).toBe("Name 0");
  expect(crowded.length).toBeLessThan(200);
  core.zoom(8);
  await choose();
  expect(textOf(names.marksIn(EVERYWHERE))).toHaveLength(200);
  expect(textOf(names.marksIn({ left: -1, right: 21, top: -1, bottom: 1 }))).toEqual(["Name 0", "Name 1"]);
});

test("what is chosen already is chosen at once", async () => {
  const { names, choose } = open(50);
  await choose();
  const done = vi.fn();
  names.choose(done);
  expect(done).toHaveBeenCalledTimes(1);
});

test("a dot that is pointed at has its name, room or not, and one the sheet names is not named twice", async () => {
  const { store, names, choose } = open(200);
  await choose();
  const named = new Set(textOf(names.marksIn(EVERYWHERE)));
  const unnamed = Array.from({ length: 200 }, (_, index) => index).find((index) => !named.has(`Name ${index}`)) ?? -1;
  store.set((state) => ({ interface: { ...state.interface, focus: `factor:${unnamed}` } }));
  expect(textOf(names.marksOver([`factor:${unnamed}`, "link:1"], true))).toEqual([`Name ${unnamed}`]);
  expect(textOf(names.marksOver(["factor:0", `factor:${unnamed}`], false))).toEqual([`Name ${unnamed}`]);
});
