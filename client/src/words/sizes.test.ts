/** Sizes are said in the unit that a reader thinks in, and never rounded up. */
import { expect, test } from "vitest";
import { sizeWords } from "./sizes.ts";

test.each([
  [0, "0 bytes"],
  [999, "999 bytes"],
  [1000, "1 KB"],
  [999_999, "999 KB"],
  [1_290_000, "1.2 MB"],
  [2_345_600_000, "2,345.6 MB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});
