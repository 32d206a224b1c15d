/** The badge counts exactly the links that are not on screen. */
import { expect, test } from "vitest";
import { hiddenOf } from "./keep-hidden-links-counted.ts";
import { testLink } from "./test-network.ts";

test("links on screen are taken off at both ends, and factors with nothing hidden are left out", () => {
  expect(hiddenOf({ a: 3, b: 1, c: 2 }, [testLink("a", "b"), testLink("c", "a")])).toEqual({ a: 1, c: 1 });
});

test("links to factors without a total change nothing", () => {
  expect(hiddenOf({ a: 1 }, [testLink("x", "y")])).toEqual({ a: 1 });
});
