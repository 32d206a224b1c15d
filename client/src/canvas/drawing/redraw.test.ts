/** The canvas is drawn once for what changes together, and with its places. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRedraw } from "./redraw.ts";

const world = () => {
  const now = { isArranging: false };
  const draw = vi.fn();
  const redraw = createRedraw(draw, () => now.isArranging);
  redraw.begin();
  return { now, draw, redraw };
};

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("what changes together is drawn once, and not within the change", () => {
  const { draw, redraw } = world();
  redraw.ask();
  redraw.ask();
  expect(draw).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(1);
});

test("a network is drawn with its places, as soon as they are there", () => {
  const { now, draw, redraw } = world();
  redraw.ask();
  now.isArranging = true;
  redraw.look();
  vi.advanceTimersByTime(100);
  expect(draw).not.toHaveBeenCalled();
  now.isArranging = false;
  redraw.look();
  redraw.ask();
  vi.advanceTimersByTime(1);
  expect(draw).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(1);
});

test("what takes long to place is drawn meanwhile, and again once it is placed", () => {
  const { now, draw, redraw } = world();
  redraw.ask();
  now.isArranging = true;
  vi.advanceTimersByTime(1_000);
  expect(draw).toHaveBeenCalledTimes(1);
  now.isArranging = false;
  redraw.look();
  vi.advanceTimersByTime(1_000);
  expect(draw).toHaveBeenCalledTimes(1);
  redraw.ask();
  vi.runAllTimers();
  expect(draw).toHaveBeenCalledTimes(2);
});

test("nothing is drawn before the beginning and after the end", () => {
  const draw = vi.fn();
  const redraw = createRedraw(draw, () => false);
  redraw.ask();
  vi.runAllTimers();
  expect(draw).not.toHaveBeenCalled();
  redraw.begin();
  redraw.stop();
  vi.runAllTimers();
  expect(draw).not.toHaveBeenCalled();
});
