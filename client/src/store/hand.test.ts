/** What is in hand is where it was plus its steps, and goes as a whole to where it is put. */
import { expect, test } from "vitest";
import { broughtTo, FREE_HAND, type Hand, heldPlaces, middleOf, nudged } from "./hand.ts";

const before = { a: { x: 0, y: 0 }, b: { x: 100, y: 40 }, c: { x: 7, y: 7 } };
const hand: Hand = { kind: "moving", ids: ["a", "b", "gone"], by: { x: 0, y: 0 } };

test("steps add up, for what is in hand alone; what has no place is left out", () => {
  const there = nudged(nudged(hand, { x: 10, y: 0 }), { x: 10, y: -80 });
  expect(heldPlaces(there, before)).toEqual({ a: { x: 20, y: -80 }, b: { x: 120, y: -40 } });
});

test("a free hand holds nothing and is not nudged", () => {
  expect(nudged(FREE_HAND, { x: 10, y: 0 })).toBe(FREE_HAND);
  expect(heldPlaces(FREE_HAND, before)).toEqual({});
  expect(broughtTo(FREE_HAND, before, { x: 1, y: 1 })).toBe(FREE_HAND);
});

test("the middle of all goes to the place that is pointed at, whatever steps went before", () => {
  const put = broughtTo(nudged(hand, { x: 33, y: 5 }), before, { x: 500, y: 500 });
  expect(heldPlaces(put, before)).toEqual({ a: { x: 450, y: 480 }, b: { x: 550, y: 520 } });
  expect(middleOf({})).toBeNull();
});
