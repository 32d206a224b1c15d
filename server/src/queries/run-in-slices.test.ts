/** Long work leaves room for others, and ends when nobody waits for it any more. */
import { expect, test } from "vitest";
import { runInSlices } from "./run-in-slices.ts";

function* slices(count: number, onSlice: (slice: number) => void): Generator<void, string> {
  for (let slice = 1; slice <= count; slice += 1) {
    onSlice(slice);
    yield;
  }
  return "done";
}

test("what others have waiting is done between two slices", async () => {
  const order: string[] = [];
  const work = runInSlices(slices(3, (slice) => void order.push(`slice ${slice}`)));
  setImmediate(() => order.push("another request"));
  expect(await work).toBe("done");
  expect(order.indexOf("another request")).toBeGreaterThan(0);
  expect(order.indexOf("another request")).toBeLessThan(3);
});

test("the work is given up with the signal's reason once that fires", async () => {
  const gone = new AbortController();
  const done: number[] = [];
  const work = slices(1_000, (slice) => {
    done.push(slice);
    if (slice === 5) gone.abort(new Error("the client has gone"));
  });
  await expect(runInSlices(work, gone.signal)).rejects.toThrow("the client has gone");
  expect(done).toEqual([1, 2, 3, 4, 5]);
});

test("a fault in the work is the fault of its promise", async () => {
  const faulty = slices(2, () => {
    throw new Error("broken");
  });
  await expect(runInSlices(faulty)).rejects.toThrow("broken");
});
