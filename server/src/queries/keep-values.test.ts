/** What is kept, for how long, and how often it is made. */
import { expect, test } from "vitest";
import { createKeeper } from "./keep-values.ts";

const counting = (maxWeight: number) => {
  const made: string[] = [];
  const keep = createKeeper<string>({ maxWeight, weightOf: ({ length }) => length });
  const get = (key: string): Promise<string> =>
    keep(key, async () => {
      made.push(key);
      return key;
    });
  return { made, get };
};

test("a kept value is made once, also by those who ask at the same time", async () => {
  const { made, get } = counting(10);
  expect(await Promise.all([get("a"), get("a"), get("b")])).toEqual(["a", "a", "b"]);
  await get("a");
  expect(made).toEqual(["a", "b"]);
});

test("the least recently used goes first when the weight is reached", async () => {
  const { made, get } = counting(4);
  for (const key of ["aa", "bb", "aa", "cc", "aa", "bb"]) await get(key);
  expect(made).toEqual(["aa", "bb", "cc", "bb"]);
});

test("a value heavier than everything allowed is given but not kept, and leaves room for others", async () => {
  const { made, get } = counting(3);
  for (const key of ["toolong", "toolong", "b", "b"]) await get(key);
  expect(made).toEqual(["toolong", "toolong", "b"]);
});

test("a failure is told to all who wait and is not kept", async () => {
  const keep = createKeeper<string>({ maxWeight: 10, weightOf: () => 1 });
  let attempts = 0;
  const make = async (): Promise<string> => {
    attempts += 1;
    if (attempts === 1) throw new Error("no");
    return "made";
  };
  const [first, second] = await Promise.allSettled([keep("a", make), keep("a", make)]);
  expect([first.status, second.status]).toEqual(["rejected", "rejected"]);
  expect(await keep("a", make)).toBe("made");
  expect(attempts).toBe(2);
});
