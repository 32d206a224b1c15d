/** Long work leaves the page time to answer. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inSlices } from "./in-slices.ts";

const ITEMS = Array.from({ length: 1_000 }, (_, index) => index);

let now = 0;
/** Each item takes a millisecond. */
const work = (few: readonly number[]): void => {
  now += few.length;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test("everything is done in its order, a few at a time, and told", () => {
  const seen: number[] = [];
  const parts: number[] = [];
  const done = vi.fn();
  const act = (few: readonly number[]): void => {
    work(few);
    seen.push(...few);
  };
  inSlices(ITEMS, { act, tell: (part) => parts.push(part), done });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(100);
  expect(done).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(seen).toEqual(ITEMS);
  expect(parts).toEqual([...parts].sort((a, b) => a - b));
  expect(parts.at(-1)).toBe(1);
  expect(done).toHaveBeenCalledTimes(1);
});

test("what one slice is enough for is done at once, unless it is to wait", () => {
  const done = vi.fn();
  inSlices([], { act: work, done });
  expect(done).toHaveBeenCalledTimes(1);
  inSlices([], { act: work, done }, 50);
  expect(done).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(50);
  expect(done).toHaveBeenCalledTimes(2);
});

test("what is ended does nothing more, not even when it is ended from within", () => {
  const act = vi.fn(work);
  const done = vi.fn();
  const end = inSlices(ITEMS, { act, done });
  const before = act.mock.calls.length;
  end();
  vi.runAllTimers();
  expect(act.mock.calls.length).toBe(before);
  const stop = inSlices(ITEMS, { act, tell: () => stop(), done }, 0);
  vi.runAllTimers();
  expect(act.mock.calls.length).toBe(before + 1);
  expect(done).not.toHaveBeenCalled();
});
