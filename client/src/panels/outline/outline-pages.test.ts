/** A page of a long outline begins where the one before ended. */
import { expect, test } from "vitest";
import { pageOf } from "./outline-pages.tsx";

test("the page of a factor begins at a thousand, whichever of its thousand the factor is", () => {
  expect([0, 999, 1_000, 19_491].map(pageOf)).toEqual([0, 0, 1_000, 19_000]);
});
