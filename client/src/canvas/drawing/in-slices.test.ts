/** Long work leaves the page time to answer. */
import { expect, test, vi } from "vitest";
import { inSlices } from "./in-slices.ts";

/** Hours of a clock on which each item takes 5 ms. */
const slowClock = (): ((item: number) => void) => {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return () => {
    now += 5;
  };
};

test("everything is done in its order and settled, a few at a time", () => {
  vi.useFakeTimers();
  const work = slowClock();
  const done: number[] = [];
  const settled: number[] = [];
  const items = Array.from({ length: 100 }, (_, index) => index);
  const act = (item: number): void => {
    work(item);
    done.push(item);
  };
  inSlices(items, act, () => settled.push(done.length));
  expect(done.length).toBeLessThan(50);
  vi.runAllTimers();
  expect(done).toEqual(items);
  expect(settled.at(-1)).toBe(100);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("what is ended does nothing more", () => {
  vi.useFakeTimers();
  const act = vi.fn(slowClock());
  const end = inSlices(
    Array.from({ length: 100 }, (_, index) => index),
    act,
    () => undefined,
  );
  const before = act.mock.calls.length;
  end();
  vi.runAllTimers();
  expect(act.mock.calls.length).toBe(before);
  vi.restoreAllMocks();
  vi.useRealTimers();
});
