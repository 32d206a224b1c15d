/** What is held back until the end is known to be good. */
import { expect, test } from "vitest";
import { sealed } from "./open-export.ts";

const pieces = async function* (...all: readonly string[]) {
  yield* all;
};

const collect = async (from: AsyncIterable<string>): Promise<{ seen: string[]; failed: boolean }> => {
  const seen: string[] = [];
  try {
    for await (const piece of from) seen.push(piece);
  } catch {
    return { seen, failed: true };
  }
  return { seen, failed: false };
};

test("all pieces pass in order when the check passes, which is asked once and last", async () => {
  const asked: number[] = [];
  let given = 0;
  const counting = async function* () {
    for (const piece of ["a", "b", "c"]) {
      given += 1;
      yield piece;
    }
  };
  const check = async () => void asked.push(given);
  expect(await collect(sealed(counting(), check))).toEqual({ seen: ["a", "b", "c"], failed: false });
  expect(asked).toEqual([3]);
});

test.each([[["a", "b", "c"]], [["a"]], [[]]])("a check that fails keeps the last piece of %j back", async (all) => {
  const check = () => Promise.reject(new Error("replaced"));
  expect(await collect(sealed(pieces(...all), check))).toEqual({ seen: all.slice(0, -1), failed: true });
});
