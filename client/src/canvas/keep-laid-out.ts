/** Keeps a place for every shown factor: asks the worker when the network or its layout changes, and no oftener. */

import type { Link } from "../store/answers.ts";
import { setNotice } from "../store/interface.ts";
import type { State } from "../store/state.ts";
import { changeInterface, type Store } from "../store/store.ts";
import type { LayoutItem, LayoutLink, LayoutTask, Placed, Target } from "./layouts/layout.ts";
import type { LayoutRunner } from "./layouts/layout-runner.ts";
import { type SceneNode, sceneOf } from "./scene.ts";

/** Windows have four forms; the picture has one for each, so that it is the same in all windows of a form. */
const TARGETS: readonly Readonly<{ from: number; target: Target }>[] = [
  { from: 1.9, target: { width: 1240, height: 580 } },
  { from: 1.45, target: { width: 1060, height: 660 } },
  { from: 0.85, target: { width: 890, height: 720 } },
  { from: 0, target: { width: 540, height: 1000 } },
];

/** The form of a canvas of so many pixels. */
export const targetFor = (width: number, height: number): Target => {
  const form = width / Math.max(1, height);
  return (TARGETS.find(({ from }) => form >= from) ?? TARGETS[1] ?? { target: { width, height } }).target;
};

const itemOf = ({ id, factor: { kind, sides, workCount }, width, height }: SceneNode): LayoutItem => ({
  id,
  kind,
  sides,
  workCount,
  width,
  height,
});

const linkOf = ({ from, to, workCount }: Link): LayoutLink => ({ from: from.id, to: to.id, workCount });

/** The task that places what is shown; null while there is nothing to place. */
export const taskOf = ({ network, view }: State, target: Target): LayoutTask | null => {
  if (network.status !== "ready") return null;
  const { factors, links, base } = network.value;
  const inBase = new Set(base.factors.map(({ id }) => id));
  const order = new Map(view.added.map((id, index) => [id, index]));
  // Boxes or dots is decided by all that is shown; the base is placed by itself.
  const whole = sceneOf({
    ...network.value,
    factors: [...base.factors, ...factors.filter(({ id }) => !inBase.has(id))],
  });
  return {
    layout: view.layout,
    base: whole.nodes.filter(({ id }) => inBase.has(id)).map(itemOf),
    baseLinks: base.links.map(linkOf),
    added: whole.nodes
      .filter(({ id }) => !inBase.has(id))
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
      .map(itemOf),
    links: links.map(linkOf),
    target,
  };
};

/** Ends the upkeep, or looks again after the canvas got another size. */
export type LayoutUpkeep = Readonly<{ stop: () => void; look: () => void }>;

/** Keeps `positions` and `lanes`; what was moved by hand stays where it was put. */
export const keepLaidOut = (store: Store, runner: LayoutRunner, sizeOf: () => Target): LayoutUpkeep => {
  let asked = "";
  let placed: Placed | null = null;

  const write = (): void =>
    store.set(({ view }) =>
      placed === null ? {} : { positions: { ...placed.positions, ...view.moved }, lanes: placed.lanes },
    );

  const look = (): void => {
    const task = taskOf(store.getState(), sizeOf());
    const key = JSON.stringify(task);
    if (task === null || key === asked) return;
    asked = key;
    runner.run(
      task,
      (result) => {
        placed = result;
        write();
      },
      (reason) => {
        const notice = `The network could not be laid out (${reason}). Outline and tables show the same factors.`;
        changeInterface(store, (window) => setNotice(window, notice));
      },
    );
  };

  const stops = [
    store.watch(({ network }) => network, look),
    store.watch(({ view }) => view.layout, look),
    store.watch(({ view }) => view.moved, write),
  ];
  look();
  return {
    look,
    stop: () => {
      for (const stop of stops) stop();
      runner.stop();
    },
  };
};
