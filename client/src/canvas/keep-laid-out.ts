/** Keeps a place for every shown factor: asks the worker when the network or its layout changes, and no oftener. */

import type { PreventionLevel } from "../api/generated.ts";
import type { Link } from "../store/answers.ts";
import { createDrawnNetwork, unfilteredOf } from "../store/drawn-network.ts";
import type { GroupMap } from "../store/groups.ts";
import { setNotice } from "../store/interface.ts";
import { shown } from "../store/remote.ts";
import type { State } from "../store/state.ts";
import { changeInterface, type Store } from "../store/store.ts";
import { preventionLevels, twoLevelPlace } from "../store/two-levels.ts";
import type { Layout } from "../store/view.ts";
import { MAP_WORDS } from "../words/map.ts";
import { SAID } from "../words/said.ts";
import { createArrangingNote } from "./arranging-note.ts";
import { groupBox } from "./group-box.ts";
import type { LayoutItem, LayoutLink, LayoutTask, Placed, Target } from "./layouts/layout.ts";
import type { LayoutRunner } from "./layouts/layout-runner.ts";
import { type Scene, type SceneNode, sceneOf } from "./scene.ts";

/** Width by height of the forms that pictures take: windows of nearly the same form show the very same picture. */
const FORMS = [2.4, 2, 1.7, 1.5, 1.4, 1.3, 1.2, 1.05, 0.9, 0.75, 0.6, 0.5];
/** The area, in canvas units, on which the overview's boxes have air and their names are still easy to read. */
const AREA = 600_000;

/** The form of a canvas of so many pixels. */
export const targetFor = (width: number, height: number): Target => {
  const form = width / Math.max(1, height);
  const nearest = FORMS.reduce((best, each) => (Math.abs(each - form) < Math.abs(best - form) ? each : best), 1.3);
  return { width: Math.round(Math.sqrt(AREA * nearest)), height: Math.round(Math.sqrt(AREA / nearest)) };
};

/** What of a window is left to the canvas, about, with its panels open; forms follow the window, not its panels. */
export const canvasOfWindow = (width: number, height: number): Readonly<{ width: number; height: number }> => {
  if (width >= 1200) return { width: width - 590, height: height - 290 };
  if (width > 1000) return { width: width - 330, height: height - 300 };
  // Tools and legend stand below the canvas.
  if (width > 700) return { width: width - 100, height: height - 535 };
  // Sheets lie over a phone's picture, to which the page scrolls.
  return { width: width - 20, height: height * 0.58 };
};

/** How much a pair pulls its ends to one level, in works of a link. */
const PAIR_PULL = 4;

/** Room beside a dot for names, in canvas units; in lanes all names stand on the right, as in an index. */
const DOT_ROOM = { width: 64, height: 8 };
const DOT_ROOM_IN_LANES = { width: 160, height: 0 };
/** Round a circle the names of so many fit beside each other; more dots stand close, and only some are named. */
const NAMED_IN_CIRCLE = 80;
const DOT_ROOM_IN_CIRCLE = { width: 0, height: 16 };
const NO_ROOM = { width: 0, height: 0 };

const roomBeside = (layout: Layout, dots: number): Readonly<{ width: number; height: number }> => {
  if (layout === "force") return DOT_ROOM;
  if (layout !== "circle") return DOT_ROOM_IN_LANES;
  return dots <= NAMED_IN_CIRCLE ? DOT_ROOM_IN_CIRCLE : NO_ROOM;
};

const itemOf =
  ({ mode, nodes }: Scene, layout: Layout, levels: ReadonlyMap<string, PreventionLevel> | null) =>
  ({ id, factor, width, height }: SceneNode): LayoutItem => {
    const { kind, domain, sides, workCount } = factor;
    const place = levels === null ? {} : { twoLevelPlace: twoLevelPlace(factor, levels) };
    const item = { id, kind, domain, sides, workCount, width, height, ...place };
    if (mode === "boxes") return item;
    const room = roomBeside(layout, nodes.length);
    return { ...item, width: width + room.width, height: height + room.height, lead: room.width / 2 };
  };

const linkOf = ({ from, to, workCount }: Link): LayoutLink => ({ from: from.id, to: to.id, workCount });

/** The groups of a map and the bundles between them, as layouts see them; none without a map. */
const mapTask = (map: GroupMap | undefined): Pick<LayoutTask, "map"> => {
  if (map === undefined) return {};
  const groups = map.groups.map((group) => {
    const { id, label, factorCount, isOpen, drawn, within, parts } = group;
    const { width, height } = groupBox(group);
    if (!isOpen) return { id, title: label, width, height, members: null, within };
    const members = Object.keys(map.groupOf).filter((factor) => map.groupOf[factor] === id);
    const title =
      parts > 0 ? MAP_WORDS.splitGroup(label, factorCount, parts) : MAP_WORDS.openGroup(label, drawn, factorCount);
    return { id, title, width, height, members, within };
  });
  return {
    map: { groups, bundles: map.bundles.map(({ from, to, linkCount }) => ({ from, to, workCount: linkCount })) },
  };
};

/** The task that places what is shown; null while there is nothing to place. */
export const taskOf = (state: State, target: Target): LayoutTask | null => {
  const { network, unfiltered, view, counterparts } = state;
  const drawn = createDrawnNetwork()(state);
  const isWaiting = unfilteredOf(view) !== null && unfiltered.status === "loading";
  if (network.status !== "ready" || drawn === null || isWaiting) return null;
  const reach = view.layout === "levels" ? shown(state.interventions) : null;
  // Where an intervention stands follows from what it reaches: until that is known, the former picture stays.
  if (view.layout === "levels" && reach === null) return null;
  const levels = reach === null ? null : preventionLevels(reach.interventions);
  const { factors, links, base } = drawn;
  const { map } = network.value;
  const inBase = new Set(base.factors.map(({ id }) => id));
  const order = new Map(view.added.map((id, index) => [id, index]));
  // Boxes or dots is decided by all that is shown; the base is placed by itself.
  const all = [...base.factors, ...factors.filter(({ id }) => !inBase.has(id))];
  const whole = sceneOf({ ...drawn, factors: all }, view.layout);
  // Pairs on both sides are drawn as level as links are.
  const pairs = counterparts.map(({ perpetrator, victim }) => ({
    from: perpetrator,
    to: victim,
    workCount: PAIR_PULL,
  }));
  return {
    layout: view.layout,
    seed: view.seed,
    base: whole.nodes.filter(({ id }) => inBase.has(id)).map(itemOf(whole, view.layout, levels)),
    baseLinks: [...base.links.map(linkOf), ...pairs],
    added: whole.nodes
      .filter(({ id }) => !inBase.has(id))
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
      .map(itemOf(whole, view.layout, levels)),
    links: links.map(linkOf),
    target,
    ...mapTask(map),
  };
};

/** Whether anything that a task is made of is another than when it was asked last: to write down a large task takes a while. */
const createIsOther = (): ((state: State, target: Target) => boolean) => {
  let last: readonly unknown[] = [];
  return ({ network, unfiltered, interventions, counterparts, view }, { width, height }) => {
    const { layout, seed, added, filter, stack } = view;
    const now = [network, unfiltered, interventions, counterparts, layout, seed, added, filter, stack, width, height];
    const isSame = last.length > 0 && now.every((part, index) => part === last[index]);
    last = now;
    return !isSame;
  };
};

/** Ends the upkeep, or looks again after the canvas got another size. */
export type LayoutUpkeep = Readonly<{ stop: () => void; look: () => void }>;

/** Keeps `positions` and `lanes`; what was moved by hand stays where it was put. What takes long is told in `arranging`. */
export const keepLaidOut = (
  store: Store,
  runner: LayoutRunner,
  sizeOf: () => Target,
  setBusy: (isBusy: boolean) => void = () => undefined,
): LayoutUpkeep => {
  const note = createArrangingNote(store, setBusy);
  let asked = "";
  let drawn: Readonly<{ key: string; placed: Placed }> | null = null;

  const write = (): void =>
    store.set(({ view }) =>
      drawn === null ? {} : { positions: { ...drawn.placed.positions, ...view.moved }, lanes: drawn.placed.lanes },
    );

  const isOther = createIsOther();

  const look = (): void => {
    if (!isOther(store.getState(), sizeOf())) return;
    const task = taskOf(store.getState(), sizeOf());
    const key = JSON.stringify(task);
    if (task === null || key === asked) return;
    asked = key;
    // Back at the picture that is still there: whatever was on its way is no longer wanted.
    if (key === drawn?.key) {
      runner.stop();
      note.end();
      write();
      return;
    }
    note.begin(task.base.length + task.added.length);
    runner.run(task, {
      onPart: note.tell,
      onPlaced: (placed) => {
        drawn = { key, placed };
        note.end();
        write();
      },
      onFailed: (reason) => {
        note.end();
        const notice = SAID.notLaidOut(reason);
        changeInterface(store, (window) => setNotice(window, notice));
      },
    });
  };

  const stops = [
    store.watch(({ network }) => network, look),
    store.watch(({ unfiltered }) => unfiltered, look),
    store.watch(({ view }) => view.layout, look),
    store.watch(({ view }) => view.seed, look),
    store.watch(({ counterparts }) => counterparts, look),
    store.watch(({ interventions }) => interventions, look),
    store.watch(({ view }) => view.moved, write),
    // Last, so that a layout that this view asks for has begun.
    store.watch(({ view }) => view, note.remember),
  ];
  look();
  return {
    look,
    stop: () => {
      for (const stop of stops) stop();
      runner.stop();
      note.end();
    },
  };
};
