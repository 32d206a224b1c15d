/** Keeps a place for every shown factor: asks the worker when the network or its layout changes, and no oftener. */

import type { Factor, Link } from "../store/answers.ts";
import { setNotice } from "../store/interface.ts";
import type { State } from "../store/state.ts";
import { changeInterface, type Store } from "../store/store.ts";
import type { LayoutItem, LayoutLink, LayoutTask, Placed, Target } from "./layouts/layout.ts";
import type { LayoutRunner } from "./layouts/layout-runner.ts";
import { modeFor, nodeOf, type SceneMode } from "./scene.ts";

/** A window is wide or tall; the picture has one form for each, so that it is the same in all windows of a form. */
export const TARGETS: Readonly<Record<"wide" | "tall", Target>> = {
  wide: { width: 900, height: 690 },
  tall: { width: 520, height: 900 },
};

/** The form of a canvas of so many pixels. */
export const targetFor = (width: number, height: number): Target =>
  width < height * 0.8 ? TARGETS.tall : TARGETS.wide;

const itemOf = (factor: Factor, mode: SceneMode): LayoutItem => {
  const { width, height } = nodeOf(factor, mode);
  const { id, kind, sides, workCount } = factor;
  return { id, kind, sides, workCount, width, height };
};

const linkOf = ({ from, to, workCount }: Link): LayoutLink => ({ from: from.id, to: to.id, workCount });

/** The task that places what is shown; null while there is nothing to place. */
export const taskOf = ({ network, view }: State, target: Target): LayoutTask | null => {
  if (network.status !== "ready") return null;
  const { factors, links, base } = network.value;
  const mode = modeFor(base.factors.length, factors.length);
  const inBase = new Set(base.factors.map(({ id }) => id));
  const order = new Map(view.added.map((id, index) => [id, index]));
  return {
    layout: view.layout,
    base: base.factors.map((factor) => itemOf(factor, mode)),
    baseLinks: base.links.map(linkOf),
    added: factors
      .filter(({ id }) => !inBase.has(id))
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
      .map((factor) => itemOf(factor, mode)),
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
