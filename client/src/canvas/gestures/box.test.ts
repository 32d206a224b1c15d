/** A box is drawn from any corner, holds what has its middle in it, and lies where the camera shows it. */
import { expect, test } from "vitest";
import { boxBetween, boxOnScreen, idsInBox, shiftIntoSight } from "./box.ts";

const places = { a: { x: 0, y: 0 }, b: { x: 10, y: 10 }, c: { x: 10.1, y: 5 } };

test("the same box comes of all four corners, and its edge belongs to it", () => {
  const corners = [
    [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ],
    [
      { x: 10, y: 10 },
      { x: 0, y: 0 },
    ],
    [
      { x: 0, y: 10 },
      { x: 10, y: 0 },
    ],
    [
      { x: 10, y: 0 },
      { x: 0, y: 10 },
    ],
  ] as const;
  for (const [from, to] of corners) expect(idsInBox(boxBetween(from, to), places)).toEqual(["a", "b"]);
});

test("on the screen it is moved and grown by the camera", () => {
  expect(boxOnScreen({ x1: 1, y1: 2, x2: 4, y2: 8 }, 2, { x: 100, y: -4 })).toEqual({
    left: 102,
    top: 0,
    width: 6,
    height: 12,
  });
});

test("a point in sight needs no shift; one that is not comes just within the margin", () => {
  const size = { width: 400, height: 300 };
  expect(shiftIntoSight({ x: 200, y: 150 }, size, 50)).toEqual({ x: 0, y: 0 });
  expect(shiftIntoSight({ x: -10, y: 290 }, size, 50)).toEqual({ x: 60, y: -40 });
});
