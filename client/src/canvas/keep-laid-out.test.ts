/** A layout that takes long is told of, can be cancelled, and never throws away the picture that is there. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { arrangeAnew, cancelArranging } from "../commands/arrange-anew.ts";
import { moveFactors, setLayout } from "../commands/arrange-view.ts";
import type { CommandContext } from "../commands/command.ts";
import { createRun } from "../commands/run.ts";
import { createStore } from "../store/store.ts";
import { overviewNetwork } from "../store/test-network.ts";
import { HOME_VIEW } from "../store/view.ts";
import { keepLaidOut } from "./keep-laid-out.ts";
import { computeLayout } from "./layouts/compute-layout.ts";
import type { LayoutTask } from "./layouts/layout.ts";
import type { LayoutListener } from "./layouts/layout-runner.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A runner that answers when told to. */
const open = () => {
  const store = createStore(HOME_VIEW);
  const network = {
    ...overviewNetwork(),
    totalFactors: 40,
    totalLinks: 57,
    claimCount: 1,
    workCount: 1,
    truncated: false,
    sentence: "",
    dataVersion: "",
    exportUrl: "",
  };
  store.set(() => ({ network: { status: "ready", value: network } }));
  let asked: Readonly<{ task: LayoutTask; listener: LayoutListener }> | null = null;
  let stops = 0;
  const runner = {
    run: (task: LayoutTask, listener: LayoutListener) => {
      asked = { task, listener };
    },
    stop: () => {
      asked = null;
      stops += 1;
    },
  };
  const upkeep = keepLaidOut(store, runner, () => ({ width: 900, height: 660 }));
  // Layout commands reach nothing but the store.
  const run = createRun({ store } as CommandContext);
  const finish = (): void => {
    const now = asked;
    asked = null;
    now?.listener.onPlaced(computeLayout(now.task));
  };
  const tell = (part: number): void => asked?.listener.onPart?.(part);
  return { store, run, finish, tell, upkeep, stopped: () => stops, isAsked: () => asked !== null };
};

test("a quick layout is not told of; a slow one says how far it is, of how many factors", () => {
  const { store, finish, tell, run } = open();
  vi.advanceTimersByTime(300);
  expect(store.getState().arranging).toBeNull();
  finish();
  expect(store.getState().arranging).toBeNull();
  run(setLayout, "force");
  tell(0.2);
  vi.advanceTimersByTime(500);
  expect(store.getState().arranging).toMatchObject({ part: 0.2, factors: 40 });
  tell(0.6);
  expect(store.getState().arranging?.part).toBe(0.6);
  finish();
  expect(store.getState().arranging).toBeNull();
});

test("cancelling goes back to the view whose picture is still there, pins too, and asks for no layout", () => {
  const { store, finish, run, stopped, isAsked } = open();
  finish();
  run(moveFactors, { "factor:poverty": { x: 5, y: 6 } });
  const { positions, view } = store.getState();
  expect(positions["factor:poverty"]).toEqual({ x: 5, y: 6 });
  run(setLayout, "force");
  vi.advanceTimersByTime(500);
  run(cancelArranging);
  expect(store.getState()).toMatchObject({ view, positions, arranging: null });
  expect([stopped(), isAsked()]).toEqual([1, false]);
  run(setLayout, "force");
  expect(isAsked()).toBe(true);
});

test("arranging anew gives another picture under the same pins, and the first again after coming round", () => {
  const { store, finish, run } = open();
  finish();
  run(moveFactors, { "factor:poverty": { x: 5, y: 6 } });
  const before = store.getState().positions;
  run(arrangeAnew);
  finish();
  const after = store.getState();
  expect(after.view.seed).toBe(1);
  expect(after.positions["factor:poverty"]).toEqual({ x: 5, y: 6 });
  expect(after.positions).not.toEqual(before);
});

test("while nothing is drawn yet, cancelling falls back to lanes, and from lanes there is no way back", () => {
  const { store, run, finish } = open();
  vi.advanceTimersByTime(500);
  expect(cancelArranging.isEnabled(store.getState(), undefined)).toBe(false);
  run(setLayout, "force");
  run(cancelArranging);
  expect(store.getState().view.layout).toBe("lanes");
  finish();
  expect(store.getState().lanes.length).toBeGreaterThan(2);
});
