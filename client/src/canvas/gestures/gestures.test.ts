/** Pointing at something brings it into focus once the pointer stays there, and not on its way across. */
import cytoscape from "cytoscape";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Run } from "../../commands/run.ts";
import { listenToTaps } from "./gestures.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A factor on a canvas, and all that was brought into focus or out of it. */
const pointing = () => {
  const core = cytoscape({ headless: true, elements: [{ data: { id: "factor:a" }, classes: "factor" }] });
  const focused: unknown[] = [];
  const run: Run = (_command, ...[id]) => void focused.push(id);
  listenToTaps(core, run);
  return { core, factor: core.getElementById("factor:a"), focused };
};

test("what the pointer stays on comes into focus, and leaves it with the pointer", () => {
  const { factor, focused } = pointing();
  factor.emit("mouseover");
  expect(focused).toEqual([]);
  vi.runAllTimers();
  expect(focused).toEqual(["factor:a"]);
  factor.emit("mouseout");
  expect(focused).toEqual(["factor:a", null]);
});

test.each(["mouseout", "tapstart"])("%s before that leaves all as it was", (event) => {
  const { factor, focused } = pointing();
  factor.emit("mouseover");
  factor.emit(event);
  vi.runAllTimers();
  expect(focused).toEqual([]);
});

test("what was taken away under the pointer does not come into focus", () => {
  const { core, factor, focused } = pointing();
  factor.emit("mouseover");
  core.remove(factor);
  vi.runAllTimers();
  expect(focused).toEqual([]);
});
